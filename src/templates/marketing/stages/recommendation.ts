import { deals, guess, interviews, survey } from '../evidence'
import type { MarketingStage } from '../lanes'
import { content, marketing, teachers } from '../owners'

export const recommendation: MarketingStage = {
  key: 'recommendation',
  isOptional: true,
  name: ['Recommendation', 'Рекомендация'],
  subtitle: ['Tells the mothers of his class', 'Рассказывает мамам его класса'],
  task: ['Win new families through glad ones', 'Получать новые семьи от довольных'],
  importance: 4,
  score: 3,
  emotion: 1,
  feeling: ['Enthusiasm', 'Энтузиазм'],
  traffic: 'hot',
  people: [163, 58],
  tools: [
    ['A lesson for a friend', 'Урок в подарок другу'],
    ['Programme for partner schools', 'Программа для школ-партнёров'],
  ],
  cells: {
    actions: [
      {
        text: ['Writes to the class: “Leo loves it”', 'Пишет в чат класса: «Лёва в восторге»'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Chat of the class', 'Чат класса'],
        channel: 'word-of-mouth',
        place: 'online',
        importance: 5,
        score: 4,
        owner: content,
        evidence: interviews,
      },
      {
        text: ['Voucher for a friend', 'Сертификат для друга'],
        channel: 'messenger',
        importance: 4,
        score: 2,
        owner: marketing,
        evidence: deals,
      },
      {
        text: ['Evening of last year’s pupils', 'Вечер выпускников'],
        channel: 'event',
        importance: 3,
        score: 4,
        owner: teachers,
        evidence: survey,
      },
    ],
    barriers: [
      {
        key: 'nothing-to-send',
        text: ['No link and no words to pass on', 'Переслать нечего: ни ссылки, ни слов'],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['nothing-to-send'],
        text: ['A link: his game and a free lesson', 'Ссылка: его игра и бесплатный урок'],
        urgency: 'urgent',
        owner: marketing,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Bring a friend', 'Приводят друга'],
        value: ['36%', '36%'],
        change: ['+1 pt', '+1\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: deals,
      },
      {
        text: ['Earned through them, CRV', 'Заработано на советах, CRV'],
        value: ['€11,200', '1,1 млн ₽'],
        change: ['+8%', '+8%'],
        trend: 'up',
        evidence: deals,
      },
    ],
  },
}
