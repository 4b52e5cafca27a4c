import { deals, guess, interviews, web } from '../evidence'
import type { SaasStage } from '../lanes'

export const review: SaasStage = {
  name: ['Option review', 'Обзор вариантов'],
  subtitle: ['Five tabs and a spreadsheet', 'Пять вкладок и таблица'],
  task: ['Make fit and price clear in five minutes', 'За пять минут объяснить пользу и цену'],
  importance: 5,
  score: 2,
  emotion: -2,
  feeling: ['Irritation', 'Раздражение'],
  traffic: 'warm',
  people: [2600, 81],
  tools: [
    ['ROI calculator', 'Калькулятор ROI'],
    ['Intro webinar', 'Вводный вебинар'],
    ['Customer stories', 'Истории клиентов'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Compares plans, reads reviews, wants a demo',
          'Сравнивает тарифы, читает отзывы, ищет демо',
        ],
        evidence: interviews,
      },
      {
        text: ['Copies the prices into her own spreadsheet', 'Переносит цены в свою таблицу'],
        evidence: interviews,
      },
    ],
    jobs: [
      {
        text: [
          'When I choose, I want proof it fits, so that I don’t overpay',
          'Когда выбираю, хочу убедиться, что подойдёт, чтобы не переплатить',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Pricing page', 'Страница тарифов'],
        channel: 'website',
        importance: 5,
        score: 2,
        owner: ['Product', 'Продукт'],
        departments: [
          ['Product', 'Продукт'],
          ['Marketing', 'Маркетинг'],
          ['Sales', 'Продажи'],
        ],
        evidence: web,
      },
      {
        text: ['Video reviews', 'Видеообзоры'],
        channel: 'video',
        importance: 4,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        departments: [
          ['Marketing', 'Маркетинг'],
          ['Product', 'Продукт'],
        ],
        evidence: interviews,
      },
      {
        text: ['Intro webinar', 'Вводный вебинар'],
        channel: 'event',
        place: 'online',
        importance: 3,
        score: 4,
        owner: ['Marketing', 'Маркетинг'],
        departments: [
          ['Marketing', 'Маркетинг'],
          ['Sales', 'Продажи'],
        ],
        evidence: deals,
      },
    ],
    barriers: [
      {
        key: 'nine-plans',
        text: [
          'Nine plans: no telling what she will pay',
          'Девять тарифов: не понять, сколько выйдет',
        ],
        severity: 'leaves',
        evidence: web,
      },
      {
        key: 'no-payback',
        text: ['Nothing shows when it pays off', 'Не видно, когда это окупится'],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    recommendations: [
      {
        answers: ['nine-plans'],
        text: ['Three plans instead of nine', 'Три тарифа вместо девяти'],
        urgency: 'urgent',
        owner: ['Product', 'Продукт'],
        evidence: guess,
      },
      {
        answers: ['no-payback'],
        text: ['ROI calculator beside the plans', 'Калькулятор ROI рядом с тарифами'],
        urgency: 'urgent',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['From the plans to a sign-up', 'С тарифов в регистрацию'],
        value: ['3.1%', '3,1%'],
        change: ['−0.4 pts', '−0,4\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: web,
      },
    ],
  },
}
