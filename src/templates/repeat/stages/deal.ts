import { guess, orders, sessions } from '../evidence'
import type { RepeatStage } from '../lanes'

export const deal: RepeatStage = {
  name: ['Deal', 'Сделка'],
  subtitle: ['Four taps before bed', 'Четыре касания перед сном'],
  task: ['Ask for nothing that we know already', 'Не спрашивать того, что уже знаем'],
  importance: 5,
  score: 3,
  emotion: -1,
  feeling: ['Impatience', 'Нетерпение'],
  traffic: 'hot',
  people: [214, 171],
  tools: [
    ['“Same as last time”', '«Как в прошлый раз»'],
    ['Payment in one tap', 'Оплата в одно касание'],
  ],
  cells: {
    actions: [
      {
        text: ['Copies the figures from the old box', 'Переписывает цифры со старой коробки'],
        evidence: sessions,
      },
      { text: ['Pays by phone', 'Платит телефоном'], evidence: orders },
    ],
    criteria: [
      {
        text: ['Done in a minute, no password', 'За минуту и без пароля'],
        evidence: sessions,
      },
    ],
    touchpoints: [
      {
        text: ['Checkout', 'Оформление заказа'],
        channel: 'website',
        importance: 5,
        score: 2,
        owner: ['Site team', 'Команда сайта'],
        evidence: sessions,
      },
      {
        text: ['Payment', 'Оплата'],
        channel: 'payment',
        importance: 4,
        score: 4,
        owner: ['Site team', 'Команда сайта'],
        evidence: orders,
      },
    ],
    barriers: [
      {
        key: 'sold-out',
        text: ['Her power is out of stock', 'Её диоптрий нет на складе'],
        severity: 'leaves',
        evidence: orders,
      },
      {
        key: 'mixed-up',
        text: ['Left and right are easily mixed up', 'Легко перепутать левый и правый глаз'],
        severity: 'workaround',
        evidence: sessions,
      },
    ],
    solutions: [
      {
        answers: ['sold-out'],
        text: ['Name the day, keep a box for her', 'Назвать день и отложить упаковку'],
        urgency: 'soon',
        owner: ['Purchasing', 'Закупки'],
      },
      {
        answers: ['mixed-up'],
        text: ['Repeat the last order in one tap', 'Повторять прошлый заказ в одно касание'],
        urgency: 'urgent',
        owner: ['Site team', 'Команда сайта'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Orders finished once begun', 'Оформления доведены до конца'],
        value: ['80%', '80%'],
        change: ['−1 pt', '−1\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: orders,
      },
    ],
  },
}
