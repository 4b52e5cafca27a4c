import { reviews, table } from '../evidence'
import type { ScoresStage } from '../lanes'
import { showroom } from '../owners'

export const purchase: ScoresStage = {
  name: ['Purchase', 'Покупка'],
  subtitle: ['Contract in the showroom', 'Договор в салоне'],
  task: ['Explain every line before she signs', 'Объяснить каждую строку до подписи'],
  importance: 5,
  score: 4,
  emotion: 0,
  feeling: ['Caution', 'Осторожность'],
  traffic: 'hot',
  tools: [
    ['Advice without haste', 'Консультация без спешки'],
    ['Payment in parts', 'Оплата частями'],
  ],
  cells: {
    touchpoints: [
      {
        text: ['Advice in the showroom', 'Консультация в салоне'],
        channel: 'store',
        importance: 5,
        score: 4,
        owner: showroom,
        atStandard: true,
        evidence: reviews,
      },
      {
        text: ['Contract of two pages', 'Договор на двух страницах'],
        channel: 'document',
        place: 'offline',
        importance: 4,
        score: 4,
        owner: showroom,
        atStandard: true,
        evidence: table,
      },
    ],
    experience: [
      {
        text: [
          '“All clear, only delivery came last”',
          '«Всё понятно, только доставка в самом конце»',
        ],
        evidence: table,
      },
    ],
  },
}
