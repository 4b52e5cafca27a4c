import { diary, guess, survey } from '../evidence'
import type { AgencyStage } from '../lanes'

export const fulfilment: AgencyStage = {
  name: ['Order fulfilment', 'Выполнение заказа'],
  subtitle: ['Four weeks and one van', 'Четыре недели и один фургон'],
  task: ['Deliver early, without one call from them', 'Привезти раньше и без единого звонка'],
  importance: 5,
  expected: 4,
  score: 5,
  emotion: 2,
  feeling: ['Delight', 'Восторг'],
  traffic: 'hot',
  tools: [
    ['Photos from the workshop', 'Фото из цеха'],
    ['Delivery to the hall', 'Доставка прямо в зал'],
  ],
  cells: {
    actions: [
      {
        text: ['I sign off the first printed copy', 'Утверждаю сигнальный экземпляр'],
        evidence: diary,
      },
      {
        text: [
          'I count the boxes a day before we open',
          'За день до открытия пересчитываю коробки',
        ],
        evidence: diary,
      },
    ],
    expectations: [
      {
        text: [
          'It comes in time and looks like the layout',
          'Приедет в срок и будет как на макете',
        ],
        evidence: survey,
      },
    ],
    experience: [
      {
        text: [
          'Every Friday they send photos from the workshop',
          'Каждую пятницу присылают фото из цеха',
        ],
        evidence: diary,
      },
      {
        text: ['All 200 sets in the hall, a day early', 'Все 200 наборов в зале, на день раньше'],
        evidence: survey,
      },
    ],
    barriers: [
      {
        key: 'late-papers',
        text: [
          'The papers for accounts come two weeks late',
          'Закрывающие документы — через две недели',
        ],
        severity: 'workaround',
        evidence: survey,
      },
    ],
    solutions: [
      {
        answers: ['late-papers'],
        text: ['Papers online on the day of delivery', 'Документы онлайн в день доставки'],
        urgency: 'soon',
        owner: ['Accounts', 'Бухгалтерия'],
        evidence: guess,
      },
    ],
  },
}
