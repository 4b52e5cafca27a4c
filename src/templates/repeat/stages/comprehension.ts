import { guess, orders, talks, web } from '../evidence'
import type { RepeatStage } from '../lanes'

export const comprehension: RepeatStage = {
  name: ['Comprehension', 'Осмысление'],
  subtitle: ['The last pair is open', 'Открыта последняя пара'],
  task: ['Come to mind on that very day', 'Напомнить о себе именно в этот день'],
  importance: 4,
  score: 3,
  emotion: -1,
  feeling: ['Worry', 'Беспокойство'],
  traffic: 'cold',
  people: [1400, 620],
  tools: [['Reminder by the wear date', 'Напоминание по сроку ношения']],
  cells: {
    actions: [
      {
        text: ['Counts the days left on the last pair', 'Считает, на сколько дней хватит пары'],
        evidence: talks,
      },
      {
        text: ['Types in the name on the box', 'Вводит в поиск название с коробки'],
        evidence: web,
      },
    ],
    criteria: [
      {
        text: ['The same brand, the same power', 'Та же марка, те же диоптрии'],
        evidence: talks,
      },
    ],
    touchpoints: [
      {
        text: ['Search by the name of the lenses', 'Поиск по названию линз'],
        channel: 'search',
        importance: 5,
        score: 4,
        owner: ['Marketing', 'Маркетинг'],
        evidence: web,
      },
      {
        text: ['Reminder a week before the last day', 'Напоминание за неделю до конца'],
        channel: 'messenger',
        importance: 5,
        status: 'missing',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
    barriers: [
      {
        key: 'too-late',
        text: ['Remembers when nothing is left to wear', 'Вспоминает, когда носить уже нечего'],
        severity: 'leaves',
        evidence: orders,
      },
    ],
    solutions: [
      {
        answers: ['too-late'],
        text: ['Remind her by the date of her order', 'Напоминать по дате её заказа'],
        urgency: 'urgent',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Visits by the name of the lenses', 'Визиты по названию линз'],
        value: ['1,400 a week', '1400 в неделю'],
        change: ['+5%', '+5%'],
        trend: 'up',
        evidence: web,
      },
    ],
  },
}
