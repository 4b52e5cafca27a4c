import { guess, interviews, orders, survey } from '../evidence'
import type { RetailStage } from '../lanes'

export const repeat: RetailStage = {
  name: ['Next occasion', 'Повторный заказ'],
  subtitle: ['An anniversary, or just because', 'Годовщина или просто так'],
  task: ['Come back to mind before the next date', 'Напомнить о себе до следующей даты'],
  importance: 3,
  score: 2,
  emotion: 1,
  feeling: ['Gratitude', 'Благодарность'],
  traffic: 'hot',
  people: [91, 22],
  tools: [
    ['Reminder of a date', 'Напоминание о дате'],
    ['Loyalty programme', 'Программа лояльности'],
  ],
  cells: {
    actions: [
      {
        text: ['Shows colleagues the photo she sent', 'Показывает коллегам присланное фото'],
        evidence: interviews,
      },
      {
        text: ['By spring forgets what the shop is called', 'К весне забывает название магазина'],
        evidence: interviews,
      },
    ],
    goals: [
      {
        text: ['Never miss a date again', 'Больше не пропускать важные даты'],
        evidence: interviews,
      },
    ],
    expectations: [
      {
        text: [
          'A reminder in time, not a weekly newsletter',
          'Напомнят вовремя, а не каждую неделю',
        ],
        evidence: survey,
      },
    ],
    fears: [
      {
        text: ['A flood of promotions', 'Завалят рекламными рассылками'],
        evidence: survey,
      },
    ],
    touchpoints: [
      {
        text: ['Reminder a week before the date', 'Напоминание за неделю до даты'],
        channel: 'messenger',
        importance: 5,
        status: 'missing',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
      {
        text: ['Loyalty card in the bouquet', 'Карта покупателя в букете'],
        channel: 'print',
        importance: 3,
        score: 2,
        owner: ['Marketing', 'Маркетинг'],
        evidence: orders,
      },
    ],
    barriers: [
      {
        key: 'no-dates',
        text: ['We don’t know his dates and write at random', 'Мы не знаем его дат и пишем наугад'],
        severity: 'leaves',
        evidence: orders,
      },
      {
        key: 'points',
        text: ['Points expire in three months', 'Баллы сгорают через три месяца'],
        severity: 'trivial',
        evidence: orders,
      },
    ],
    solutions: [
      {
        answers: ['no-dates'],
        text: [
          'Ask for dates after delivery, then remind',
          'После доставки спросить о датах и напомнить',
        ],
        urgency: 'soon',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
      {
        answers: ['points'],
        text: ['Let points live for a year', 'Хранить баллы целый год'],
        urgency: 'later',
        owner: ['Marketing', 'Маркетинг'],
      },
    ],
    kpis: [
      {
        text: ['Order again in a year', 'Возвращаются за год'],
        value: ['24%', '24%'],
        change: ['−2 pts', '−2\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: orders,
      },
      {
        text: ['Willing to recommend, NPS', 'Готовы советовать, NPS'],
        value: ['46', '46'],
        change: ['+4', '+4'],
        trend: 'up',
        evidence: survey,
      },
    ],
  },
}
