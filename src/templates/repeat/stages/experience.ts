import { guess, orders, survey, talks } from '../evidence'
import type { RepeatStage } from '../lanes'

export const experience: RepeatStage = {
  name: ['Experience', 'Опыт'],
  subtitle: ['A new pair each month', 'Новая пара каждый месяц'],
  task: ['Make the next order easier than this one', 'Сделать следующий заказ ещё проще'],
  importance: 5,
  score: 4,
  emotion: 1,
  feeling: ['Comfort', 'Комфорт'],
  traffic: 'hot',
  people: [171, 118],
  returns: {
    to: 'evaluation',
    when: ['Dearer than last time: compares again', 'Стало дороже — сравнивает снова'],
  },
  tools: [
    ['Subscription with a pause', 'Подписка с паузой'],
    ['Last time’s price kept', 'Прошлая цена сохраняется'],
  ],
  cells: {
    actions: [
      {
        text: ['Puts in a new pair the next morning', 'Наутро надевает новую пару'],
        evidence: survey,
      },
      {
        text: ['Keeps the box to order by it', 'Хранит коробку, чтобы заказать такие же'],
        evidence: talks,
      },
    ],
    criteria: [{ text: ['As good as the last box', 'Не хуже прошлой упаковки'], evidence: survey }],
    touchpoints: [
      {
        text: ['Courier until ten at night', 'Курьер до десяти вечера'],
        channel: 'delivery',
        importance: 5,
        score: 4,
        owner: ['Delivery', 'Доставка'],
        evidence: survey,
      },
      {
        text: ['Leaflet: when to change the pair', 'Вкладыш: когда менять пару'],
        channel: 'print',
        importance: 3,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
    barriers: [
      {
        key: 'no-tie',
        text: ['Nothing ties her to this shop', 'С магазином её ничто не связывает'],
        severity: 'leaves',
        evidence: orders,
      },
    ],
    solutions: [
      {
        answers: ['no-tie'],
        text: [
          'Subscription: pairs in time, pause any day',
          'Подписка: пары вовремя, пауза в любой день',
        ],
        urgency: 'soon',
        owner: ['Shop manager', 'Руководитель магазина'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Order again within 100 days', 'Повторяют заказ за 100 дней'],
        value: ['69%', '69%'],
        change: ['+3 pts', '+3\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: orders,
      },
    ],
  },
}
