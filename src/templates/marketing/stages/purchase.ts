import { calls, deals, guess, interviews } from '../evidence'
import type { MarketingStage } from '../lanes'
import { care, sales } from '../owners'

export const purchase: MarketingStage = {
  name: ['Purchase', 'Покупка'],
  subtitle: ['Contract and first payment', 'Договор и первая оплата'],
  task: ['Sell the course that fits, without a push', 'Продать подходящий курс, не давить'],
  importance: 5,
  score: 3,
  emotion: -1,
  feeling: ['Doubt', 'Сомнение'],
  traffic: 'hot',
  people: [610, 284],
  tools: [
    ['Price for his timetable', 'Расчёт под его расписание'],
    ['Gift: a kit for the first project', 'Подарок: набор для первого проекта'],
  ],
  cells: {
    actions: [
      {
        text: ['Talks the sum over with her husband', 'Обсуждает сумму с мужем'],
        evidence: interviews,
      },
      {
        text: ['Pays for one month only', 'Платит только за месяц'],
        evidence: deals,
      },
    ],
    touchpoints: [
      {
        text: ['Call from the manager', 'Звонок менеджера'],
        channel: 'phone',
        importance: 5,
        score: 3,
        owner: sales,
        evidence: calls,
      },
      {
        text: ['Contract', 'Договор'],
        channel: 'document',
        place: 'offline',
        importance: 4,
        score: 2,
        owner: sales,
        evidence: calls,
      },
      {
        text: ['Payment in parts', 'Оплата частями'],
        channel: 'payment',
        importance: 4,
        score: 4,
        owner: sales,
        evidence: deals,
      },
      {
        text: ['Desk at the school', 'Стойка в школе'],
        channel: 'office',
        importance: 3,
        score: 4,
        owner: care,
        evidence: guess,
      },
    ],
    barriers: [
      {
        key: 'group-full',
        text: ['The evening group is full', 'Вечерняя группа заполнена'],
        severity: 'leaves',
        evidence: deals,
      },
      {
        key: 'in-person',
        text: ['The contract is signed in person', 'Договор подписывают только лично'],
        severity: 'workaround',
        evidence: calls,
      },
    ],
    solutions: [
      {
        answers: ['group-full'],
        text: ['Waiting list with a date', 'Лист ожидания с датой'],
        urgency: 'urgent',
        owner: sales,
      },
      {
        answers: ['in-person'],
        text: ['Sign with a code on the phone', 'Подписывать кодом из телефона'],
        urgency: 'soon',
        owner: sales,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Contracts', 'Договоры'],
        value: ['284 a season', '284 за сезон'],
        change: ['+11%', '+11%'],
        trend: 'up',
        evidence: deals,
      },
      {
        text: ['Average payment', 'Средний чек'],
        value: ['€64', '6400 ₽'],
        change: ['+€3', '+300 ₽'],
        trend: 'up',
        evidence: deals,
      },
    ],
  },
}
