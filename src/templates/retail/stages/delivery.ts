import { couriers, guess, interviews, reviews, survey } from '../evidence'
import type { RetailStage } from '../lanes'

export const delivery: RetailStage = {
  name: ['Delivery', 'Доставка'],
  subtitle: ['Nine a.m., the doorbell', 'Девять утра, звонок в дверь'],
  task: ['Hand over on time; make good what wilts', 'Вручить вовремя, заменить, если завянет'],
  importance: 5,
  score: 5,
  emotion: 2,
  feeling: ['Delight', 'Восторг'],
  traffic: 'hot',
  people: [98, 91],
  tools: [
    ['Photo before dispatch', 'Фото перед отправкой'],
    ['Five-day guarantee', 'Гарантия пять дней'],
  ],
  cells: {
    actions: [
      {
        text: ['Follows the courier on the map', 'Следит за курьером на карте'],
        evidence: couriers,
      },
      {
        text: ['Waits for her call', 'Ждёт её звонка'],
        evidence: interviews,
      },
    ],
    goals: [
      {
        text: ['Flowers at the door before she leaves', 'Чтобы цветы успели до её выхода'],
        evidence: interviews,
      },
    ],
    expectations: [
      {
        text: [
          'If it wilts, they replace it without a quarrel',
          'Если завянет, заменят без споров',
        ],
        evidence: survey,
      },
    ],
    fears: [
      {
        text: ['She is off to work before the courier comes', 'Она уйдёт на работу раньше курьера'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Courier at the door', 'Курьер у двери'],
        channel: 'delivery',
        importance: 5,
        score: 5,
        owner: ['Delivery', 'Служба доставки'],
        evidence: survey,
      },
      {
        text: ['Bouquet, wrapping, care leaflet', 'Букет, упаковка, памятка'],
        channel: 'product',
        importance: 5,
        score: 5,
        owner: ['Florists', 'Флористы'],
        evidence: reviews,
      },
      {
        text: ['Messages about the order', 'Сообщения о заказе'],
        channel: 'messenger',
        importance: 4,
        score: 3,
        owner: ['Delivery', 'Служба доставки'],
        evidence: survey,
      },
    ],
    barriers: [
      {
        key: 'silent-delay',
        text: ['A late courier warns nobody', 'Об опоздании никто не предупреждает'],
        severity: 'workaround',
        evidence: couriers,
      },
      {
        key: 'guarantee',
        text: [
          'How to get a replacement is written nowhere',
          'Нигде не сказано, как заменить букет',
        ],
        severity: 'trivial',
        evidence: reviews,
      },
    ],
    solutions: [
      {
        answers: ['silent-delay'],
        text: [
          'Message half an hour before, and at any delay',
          'Писать за полчаса и при любой задержке',
        ],
        urgency: 'soon',
        owner: ['Delivery', 'Служба доставки'],
        evidence: guess,
      },
      {
        answers: ['guarantee'],
        text: ['Guarantee and QR code on the leaflet', 'Гарантия и QR-код в памятке'],
        urgency: 'later',
        owner: ['Florists', 'Флористы'],
      },
    ],
    kpis: [
      {
        text: ['Delivered in the hour', 'Доставлено в срок'],
        value: ['93%', '93%'],
        change: ['+5 pts', '+5\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: couriers,
      },
      {
        text: ['Five-star reviews', 'Отзывы на пять звёзд'],
        value: ['81%', '81%'],
        change: ['+3 pts', '+3\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: reviews,
      },
    ],
  },
}
