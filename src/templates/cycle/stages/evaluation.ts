import { calls, guess, reviews, talks, web } from '../evidence'
import type { CycleStage } from '../lanes'

export const evaluation: CycleStage = {
  key: 'evaluation',
  name: ['Evaluation', 'Оценка'],
  subtitle: ['Price, time, careful hands', 'Цена, время, аккуратность'],
  task: ['Show what sets us apart besides the price', 'Показать, чем мы отличаемся, кроме цены'],
  importance: 5,
  score: 3,
  expected: 4,
  emotion: 0,
  feeling: ['Doubt', 'Сомнение'],
  traffic: 'warm',
  people: [1900, 410],
  tools: [
    ['Reviews with photos', 'Отзывы с фотографиями'],
    ['The whole price at once', 'Сразу вся цена'],
  ],
  cells: {
    triggers: [
      {
        text: [
          'Product: our tag on last year’s wheels',
          'Продуктовый: наша бирка на прошлогодних колёсах',
        ],
        evidence: talks,
      },
    ],
    actions: [
      {
        text: ['Compares three prices', 'Сравнивает три цены'],
        evidence: web,
      },
      {
        text: ['Reads the worst reviews first', 'Начинает с самых плохих отзывов'],
        evidence: talks,
      },
    ],
    expectations: [
      {
        text: ['The price on the site is what she pays', 'Цена на сайте — та, что в чеке'],
        evidence: reviews,
      },
    ],
    experience: [
      {
        text: ['A price “from”, the rest by phone', 'Цена «от», остальное по телефону'],
        evidence: reviews,
      },
    ],
    touchpoints: [
      {
        text: ['Price page', 'Страница с ценами'],
        channel: 'website',
        importance: 5,
        score: 2,
        owner: ['Marketing', 'Маркетинг'],
        evidence: web,
      },
      {
        text: ['Reviews on the map', 'Отзывы на карте'],
        channel: 'reviews',
        importance: 4,
        score: 4,
        owner: ['Reception', 'Администраторы'],
        evidence: reviews,
      },
    ],
    seen: [
      {
        text: [
          'Asks about rims first, then the price',
          'Сначала спрашивает про диски, потом о цене',
        ],
        evidence: calls,
      },
    ],
    barriers: [
      {
        key: 'price-from',
        text: ['The final price takes a call', 'За итоговой ценой надо звонить'],
        severity: 'workaround',
        evidence: calls,
      },
      {
        key: 'no-proof',
        text: ['Nothing shows how we handle rims', 'Не видно, как мы обращаемся с дисками'],
        severity: 'leaves',
        evidence: talks,
      },
    ],
    solutions: [
      {
        answers: ['price-from'],
        text: ['Price by tyre size, to the cent', 'Точная цена по размеру шин'],
        urgency: 'soon',
        owner: ['Marketing', 'Маркетинг'],
      },
      {
        answers: ['no-proof'],
        text: ['Photos of the rims before and after', 'Фото дисков до и после работы'],
        urgency: 'soon',
        owner: ['Fitters', 'Мастера'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Visits that end in a booking', 'Визиты с записью'],
        value: ['22%', '22%'],
        change: ['+2 pts', '+2\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: web,
      },
    ],
  },
}
