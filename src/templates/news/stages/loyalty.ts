import { marketing, success } from '../departments'
import { analytics, guess, interviews, survey, tickets } from '../evidence'
import type { NewsStage } from '../lanes'
import { touchpoints } from './loyalty-touchpoints'

export const loyalty: NewsStage = {
  name: ['Loyalty', 'Лояльность'],
  subtitle: ['Offers, an evening, a review', 'Предложения, вечер, отзыв'],
  task: ['Give her a reason to tell colleagues', 'Дать повод рассказать коллегам'],
  importance: 4,
  score: 4,
  emotion: 2,
  feeling: ['Satisfaction', 'Удовлетворение'],
  traffic: 'hot',
  tools: [
    ['Partner discounts', 'Скидки партнёров'],
    ['A free month for a friend', 'Месяц в подарок за друга'],
  ],
  cells: {
    steps: [
      {
        stepKey: 'is-offered',
        text: ['Is offered events and discounts', 'Получает приглашения и скидки'],
        evidence: analytics,
      },
      {
        stepKey: 'takes-up',
        text: ['Takes an offer up and enjoys it', 'Пользуется предложением и довольна'],
        evidence: survey,
      },
      {
        stepKey: 'recommends',
        text: ['Recommends us, reviews, shares', 'Советует нас, пишет отзыв, делится'],
        evidence: survey,
      },
    ],
    actions: [
      {
        step: 'is-offered',
        text: [
          'Deletes two offers and keeps the third',
          'Два предложения удаляет, третье оставляет',
        ],
        evidence: interviews,
      },
      {
        step: 'takes-up',
        text: ['Goes to an evening with an editor', 'Идёт на вечер с редактором'],
        evidence: survey,
      },
      {
        step: 'recommends',
        text: ['Shows her feed at the Monday meeting', 'Показывает свою ленту на планёрке'],
        evidence: interviews,
      },
    ],
    touchpoints,
    barriers: [
      {
        key: 'thrice',
        text: [
          'The same offer thrice: email, app, text message',
          'Одно и то же — письмом, в приложении и по СМС',
        ],
        severity: 'workaround',
        evidence: tickets,
      },
      {
        key: 'bad-moment',
        text: ['We ask for a review while she is reading', 'Просим отзыв, когда она читает'],
        severity: 'trivial',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['thrice'],
        text: [
          'One calendar of messages for all departments',
          'Общий календарь сообщений для всех отделов',
        ],
        urgency: 'urgent',
        owner: marketing,
        evidence: guess,
      },
      {
        answers: ['bad-moment'],
        text: [
          'Ask after her tenth morning without a search',
          'Просить после десятого утра без поиска',
        ],
        urgency: 'later',
        owner: success,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['NPS', 'NPS'],
        value: ['38', '38'],
        change: ['+4', '+4'],
        trend: 'up',
        evidence: survey,
      },
      {
        text: ['Subscribers who came by advice', 'Пришли по совету'],
        value: ['14%', '14 %'],
        evidence: analytics,
      },
    ],
  },
}
