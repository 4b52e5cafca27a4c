import { analytics, guess, interviews, reviews } from '../evidence'
import type { RetailStage } from '../lanes'

export const choice: RetailStage = {
  name: ['Choosing a shop', 'Выбор магазина'],
  subtitle: ['Three tabs, three prices', 'Три вкладки, три цены'],
  task: ['Show at once what makes us worth it', 'Сразу показать, за что нас выбирают'],
  importance: 5,
  score: 2,
  emotion: -2,
  feeling: ['Distrust', 'Недоверие'],
  traffic: 'warm',
  people: [2400, 1008],
  tools: [
    ['Customer reviews', 'Отзывы покупателей'],
    ['Freshness promise', 'Гарантия свежести'],
  ],
  cells: {
    actions: [
      {
        text: ['Reads the worst reviews first', 'Первым делом читает плохие отзывы'],
        evidence: interviews,
      },
      {
        text: ['Compares the price of 25 roses', 'Сравнивает, почём 25 роз'],
        evidence: interviews,
      },
    ],
    goals: [
      {
        text: [
          'Pick a shop to trust with this very date',
          'Выбрать, кому доверить именно эту дату',
        ],
        evidence: interviews,
      },
    ],
    expectations: [
      {
        text: [
          'Reviews with real photos and replies from the shop',
          'Отзывы с живыми фото и ответами магазина',
        ],
        evidence: interviews,
      },
    ],
    fears: [
      {
        text: [
          'They bring yesterday’s roses, wilted by evening',
          'Привезут вчерашние розы — завянут к вечеру',
        ],
        evidence: reviews,
      },
    ],
    touchpoints: [
      {
        text: ['Reviews on the map', 'Отзывы на картах'],
        channel: 'reviews',
        importance: 5,
        score: 2,
        owner: ['Customer care', 'Служба заботы'],
        evidence: reviews,
      },
      {
        text: ['Advice of a colleague', 'Совет коллеги'],
        channel: 'word-of-mouth',
        importance: 4,
        score: 4,
        evidence: interviews,
      },
    ],
    barriers: [
      {
        key: 'no-replies',
        text: ['Bad reviews hang there without a reply', 'Плохие отзывы висят без ответа'],
        severity: 'leaves',
        evidence: reviews,
      },
      {
        key: 'no-difference',
        text: ['We look like everybody else: price decides', 'Мы как все — решает только цена'],
        severity: 'workaround',
        evidence: guess,
      },
    ],
    solutions: [
      {
        answers: ['no-replies'],
        text: ['Answer every review within a day', 'Отвечать на каждый отзыв за сутки'],
        urgency: 'urgent',
        owner: ['Customer care', 'Служба заботы'],
      },
      {
        answers: ['no-difference'],
        text: [
          'Promise on the first screen: fresh for five days',
          'Обещание на первом экране: пять дней свежести',
        ],
        urgency: 'soon',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Rating on the map', 'Рейтинг на картах'],
        value: ['4.1 of 5', '4,1 из 5'],
        change: ['−0.2', '−0,2'],
        trend: 'down',
        evidence: reviews,
      },
      {
        text: ['Left after one page', 'Ушли с первой страницы'],
        value: ['58%', '58%'],
        change: ['+4 pts', '+4\u00a0п.\u00a0п.'],
        trend: 'up',
        better: 'down',
        evidence: analytics,
      },
    ],
  },
}
