import { analytics, chats, guess, interviews, orders } from '../evidence'
import type { RetailStage } from '../lanes'

export const purchase: RetailStage = {
  name: ['Purchase', 'Покупка'],
  subtitle: ['Order, card, payment', 'Заказ, открытка, оплата'],
  task: ['Close the order in five minutes', 'Оформить заказ за пять минут'],
  importance: 5,
  score: 3,
  emotion: -1,
  feeling: ['Irritation', 'Раздражение'],
  traffic: 'hot',
  people: [149, 98],
  tools: [
    ['Full price up front', 'Полная цена сразу'],
    ['A gift with the order', 'Подарок к заказу'],
  ],
  cells: {
    actions: [
      {
        text: ['Picks the hour and writes the card', 'Выбирает час и пишет открытку'],
        evidence: analytics,
      },
      {
        text: ['Pays from his phone', 'Платит с телефона'],
        evidence: orders,
      },
    ],
    goals: [
      {
        text: ['Order in five minutes and forget about it', 'Заказать за пять минут и забыть'],
        evidence: interviews,
      },
    ],
    expectations: [
      {
        text: ['The price stays the same to the end', 'Цена не вырастет на последнем шаге'],
        evidence: interviews,
      },
    ],
    fears: [
      {
        text: ['They call his wife and ruin the surprise', 'Позвонят жене и испортят сюрприз'],
        evidence: chats,
      },
    ],
    touchpoints: [
      {
        text: ['Order form', 'Форма заказа'],
        channel: 'website',
        importance: 5,
        score: 3,
        owner: ['Site team', 'Команда сайта'],
        evidence: analytics,
      },
      {
        text: ['Payment by phone', 'Оплата с телефона'],
        channel: 'payment',
        importance: 5,
        score: 4,
        owner: ['Site team', 'Команда сайта'],
        evidence: analytics,
      },
      {
        text: ['Card with his own words', 'Открытка с его словами'],
        channel: 'print',
        importance: 3,
        score: 5,
        owner: ['Florists', 'Флористы'],
        evidence: interviews,
      },
    ],
    barriers: [
      {
        key: 'late-price',
        text: ['Delivery is added only at the last step', 'Доставку прибавляют на последнем шаге'],
        severity: 'leaves',
        evidence: analytics,
      },
      {
        key: 'out-of-stock',
        text: [
          'Finds out after paying that the roses are gone',
          'О том, что роз нет, узнаёт после оплаты',
        ],
        severity: 'leaves',
        evidence: chats,
      },
    ],
    solutions: [
      {
        answers: ['late-price'],
        text: ['Full price on the bouquet page', 'Полная цена на странице букета'],
        urgency: 'urgent',
        owner: ['Site team', 'Команда сайта'],
        evidence: guess,
      },
      {
        answers: ['out-of-stock'],
        text: ['Show live stock on the site', 'Живые остатки на сайте'],
        urgency: 'urgent',
        owner: ['Site team', 'Команда сайта'],
      },
    ],
    kpis: [
      {
        text: ['Carts that get paid', 'Оплаченные корзины'],
        value: ['54%', '54%'],
        change: ['−3 pts', '−3\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: analytics,
      },
      {
        text: ['Average order', 'Средний чек'],
        value: ['€52', '4900\u00a0₽'],
        change: ['+6%', '+6%'],
        trend: 'up',
        evidence: orders,
      },
    ],
  },
}
