import { diary, guess, letters, survey } from '../evidence'
import type { AgencyStage } from '../lanes'

export const choice: AgencyStage = {
  name: ['Supplier choice', 'Выбор поставщика'],
  subtitle: ['One contract, one invoice', 'Один договор, один счёт'],
  task: ['Get the contract done in a day, not a week', 'Договор за день, а не за неделю'],
  importance: 4,
  expected: 4,
  score: 4,
  emotion: 1,
  feeling: ['Relief', 'Облегчение'],
  traffic: 'hot',
  tools: [
    ['Two-page contract', 'Договор на двух страницах'],
    ['Half now, half on delivery', 'Половина сейчас, половина потом'],
  ],
  cells: {
    actions: [
      {
        text: [
          'I approve the layouts and sign the contract',
          'Согласую макеты и подписываю договор',
        ],
        evidence: diary,
      },
      {
        text: ['I pay half and send our logos', 'Плачу половину и отправляю логотипы'],
        evidence: diary,
      },
    ],
    expectations: [
      {
        text: ['One person who knows all of my order', 'Один человек, который знает про заказ всё'],
        evidence: survey,
      },
    ],
    experience: [
      {
        text: [
          'They called, did the sums, named three ways to deliver',
          'Перезвонили, посчитали, дали три варианта доставки',
        ],
        evidence: letters,
      },
      {
        text: [
          'I have answered the same question twice',
          'На один и тот же вопрос ответила дважды',
        ],
        evidence: diary,
      },
    ],
    barriers: [
      {
        key: 'asked-twice',
        text: [
          'The manager and the workshop ask me the same',
          'Менеджер и цех спрашивают одно и то же',
        ],
        severity: 'trivial',
        evidence: letters,
      },
    ],
    solutions: [
      {
        answers: ['asked-twice'],
        text: [
          'One brief that travels with the order',
          'Единый бриф, который идёт вместе с заказом',
        ],
        urgency: 'soon',
        owner: ['Production', 'Производство'],
        evidence: guess,
      },
    ],
  },
}
