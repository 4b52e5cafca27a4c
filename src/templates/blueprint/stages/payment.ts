import { complaints, guess, shadowing, staff, systems } from '../evidence'
import type { BlueprintStage } from '../lanes'

/** A public clinic may do without it. */
export const payment: BlueprintStage = {
  key: 'payment',
  isOptional: true,
  name: ['Payment', 'Оплата'],
  subtitle: ['Back at the counter', 'Снова у стойки'],
  task: ['Name the sum before, not after', 'Называть сумму до, а не после'],
  importance: 3,
  score: 2,
  emotion: -1,
  feeling: ['Surprise', 'Недоумение'],
  traffic: null,
  tools: [],
  cells: {
    physicalEvidence: [
      {
        text: ['Price list, terminal, receipt', 'Прейскурант, терминал, чек'],
        evidence: shadowing,
      },
    ],
    actions: [
      {
        text: ['Pays for the X-ray, files the receipt', 'Платит за снимок, убирает чек в папку'],
        evidence: shadowing,
      },
    ],
    frontstage: [
      {
        text: [
          'Receptionist goes through the bill with her',
          'Администратор проходит с ней по счёту',
        ],
        evidence: shadowing,
      },
    ],
    backstage: [
      {
        text: ['Services are matched with the policy', 'Услуги сверяют с полисом'],
        evidence: staff,
      },
    ],
    support: [
      { text: ['Till and bank', 'Касса и банк'], evidence: systems },
      { text: ['Accounts with the insurers', 'Расчёты со страховыми'], evidence: staff },
    ],
    barriers: [
      {
        key: 'not-covered',
        text: [
          'She learns at the till that the policy won’t pay',
          'О том, что полис не покрывает, узнаёт на кассе',
        ],
        severity: 'leaves',
        evidence: complaints,
      },
    ],
    solutions: [
      {
        answers: ['not-covered'],
        text: ['Doctor sees the cover when ordering', 'Врач видит покрытие, когда назначает'],
        urgency: 'urgent',
        owner: ['IT', 'ИТ-служба'],
        evidence: guess,
      },
    ],
  },
}
