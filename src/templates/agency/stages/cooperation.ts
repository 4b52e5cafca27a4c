import { diary, guess, interviews, survey } from '../evidence'
import type { AgencyStage } from '../lanes'

export const cooperation: AgencyStage = {
  key: 'cooperation',
  isOptional: true,
  name: ['Further cooperation', 'Дальше вместе'],
  subtitle: ['Thank you, and silence', '«Спасибо» — и тишина'],
  task: ['Be the first she thinks of next time', 'Чтобы в следующий раз начали с нас'],
  importance: 4,
  expected: 4,
  score: 1,
  emotion: -1,
  feeling: ['Disappointment', 'Досада'],
  traffic: 'hot',
  tools: [
    ['Call after a week', 'Звонок через неделю'],
    ['Repeat order in one click', 'Повтор заказа в один клик'],
  ],
  cells: {
    actions: [
      {
        text: ['I look for the same pens for New Year', 'Ищу такие же ручки к Новому году'],
        evidence: diary,
      },
    ],
    expectations: [
      {
        text: [
          'They ask how it went and keep our layouts',
          'Спросят, как прошло, и сохранят макеты',
        ],
        evidence: interviews,
      },
      {
        text: ['A price for those who come back', 'Цена для тех, кто вернулся'],
        evidence: guess,
      },
    ],
    experience: [
      {
        text: ['Nobody writes, nobody asks', 'Никто не пишет и ни о чём не спрашивает'],
        evidence: survey,
      },
    ],
    barriers: [
      {
        key: 'from-scratch',
        text: ['I would have to explain all of it again', 'Всё придётся объяснять заново'],
        severity: 'leaves',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['from-scratch'],
        text: [
          'Call after a week; layouts kept for a repeat',
          'Звонок через неделю, макеты — в архив для повтора',
        ],
        urgency: 'urgent',
        owner: ['Client service', 'Клиентский отдел'],
        evidence: interviews,
      },
    ],
  },
}
