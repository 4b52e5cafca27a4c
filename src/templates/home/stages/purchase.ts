import { diaries, guess, survey, visits } from '../evidence'
import type { HomeStage } from '../lanes'

export const purchase: HomeStage = {
  name: ['Purchase', 'Покупка'],
  subtitle: ['Money, address, day', 'Деньги, адрес, день'],
  task: ['Pay, and agree on a day', 'Заплатить и договориться о дне'],
  importance: 3,
  score: 4,
  emotion: 1,
  feeling: ['Relief', 'Облегчение'],
  traffic: null,
  tools: [],
  cells: {
    experience: [
      {
        text: ['A month’s wages are gone in a second', 'Месячная зарплата уходит за секунду'],
        evidence: visits,
      },
      { text: ['It is ours, if only on paper', 'Теперь он наш — пока на бумаге'], evidence: guess },
    ],
    values: [
      { text: ['Worth its price', 'Стоит своих денег'], evidence: survey },
      { text: ['No time lost', 'Не терять времени'], evidence: survey },
      { text: ['Nothing more to think about', 'Больше ни о чём не думать'], evidence: guess },
      { text: ['A sum without surprises', 'Сумма без сюрпризов'], evidence: survey },
    ],
    actions: [
      {
        text: ['We pay by card, in parts or in cash', 'Платим картой, частями или наличными'],
        evidence: survey,
      },
      {
        text: ['We type in address, floor, telephone', 'Вводим адрес, этаж, телефон'],
        evidence: diaries,
      },
      {
        text: ['We pick a day on which somebody is home', 'Выбираем день, когда кто-то дома'],
        evidence: diaries,
      },
      {
        text: ['We keep the receipt, wait for the email', 'Прячем чек и ждём письма'],
        evidence: visits,
      },
    ],
  },
}
