import { analytics, chats, guess, interviews } from '../evidence'
import type { RetailStage } from '../lanes'

export const site: RetailStage = {
  name: ['On the site', 'Изучение сайта'],
  subtitle: ['Photos, sizes, questions', 'Фото, размеры, вопросы'],
  task: ['Let him see exactly what she will get', 'Показать ровно то, что получит жена'],
  importance: 4,
  score: 4,
  emotion: 1,
  feeling: ['Hope', 'Надежда'],
  traffic: 'warm',
  people: [1008, 111],
  tools: [
    ['Photos from buyers', 'Фото от покупателей'],
    ['Florist in the chat', 'Флорист в чате'],
  ],
  cells: {
    actions: [
      {
        text: ['Filters roses by colour and price', 'Отбирает розы по цвету и цене'],
        evidence: analytics,
      },
      {
        text: ['Asks in the chat how tall they are', 'Спрашивает в чате, какой они высоты'],
        evidence: chats,
      },
    ],
    goals: [
      {
        text: ['Picture the bouquet in her hands', 'Представить букет у неё в руках'],
        evidence: interviews,
      },
    ],
    expectations: [
      {
        text: ['The bouquet will match the photo', 'Букет будет таким же, как на фото'],
        evidence: interviews,
      },
    ],
    fears: [
      {
        text: ['The photo is not even theirs', 'Фото вообще не из этого магазина'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Bouquet page', 'Страница букета'],
        channel: 'website',
        importance: 5,
        score: 4,
        owner: ['Site team', 'Команда сайта'],
        evidence: analytics,
      },
      {
        text: ['Posts and stories of the shop', 'Посты и сторис магазина'],
        channel: 'social',
        importance: 3,
        score: 4,
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
      {
        text: ['Chat with a florist', 'Чат с флористом'],
        channel: 'chat',
        importance: 4,
        score: 3,
        owner: ['Customer care', 'Служба заботы'],
        evidence: chats,
      },
    ],
    barriers: [
      {
        key: 'size',
        text: ['Size is hard to judge from the photo', 'По фото не понять размер букета'],
        severity: 'workaround',
        evidence: chats,
      },
      {
        key: 'slow-chat',
        text: ['The chat answers in 20 minutes', 'В чате отвечают через 20 минут'],
        severity: 'workaround',
        evidence: chats,
      },
    ],
    solutions: [
      {
        answers: ['size'],
        text: ['Show every size in a florist’s hands', 'Снять каждый размер в руках флориста'],
        urgency: 'soon',
        owner: ['Florists', 'Флористы'],
        evidence: guess,
      },
      {
        answers: ['slow-chat'],
        text: [
          'Ready answers to the five usual questions',
          'Готовые ответы на пять частых вопросов',
        ],
        urgency: 'later',
        owner: ['Customer care', 'Служба заботы'],
      },
    ],
    kpis: [
      {
        text: ['Visits with a full cart', 'Визиты с корзиной'],
        value: ['11%', '11%'],
        change: ['+1.5 pts', '+1,5\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: analytics,
      },
    ],
  },
}
