import { engineering, marketing } from '../departments'
import { analytics, guess, interviews, tickets } from '../evidence'
import type { NewsStage } from '../lanes'
import { touchpoints } from './consideration-touchpoints'

export const consideration: NewsStage = {
  name: ['Consideration', 'Сравнение'],
  subtitle: ['Three apps side by side', 'Три приложения рядом'],
  task: ['Show her own topics before she signs up', 'Показать её темы ещё до регистрации'],
  importance: 4,
  score: 2,
  emotion: 0,
  feeling: ['Doubt', 'Сомнение'],
  traffic: 'warm',
  tools: [
    ['Two-week trial', 'Две недели на пробу'],
    ['Stories of other analysts', 'Истории других аналитиков'],
  ],
  cells: {
    steps: [
      {
        stepKey: 'compares',
        text: [
          'Finds us, compares, leaves and comes back',
          'Находит нас, сравнивает, уходит, возвращается',
        ],
        evidence: analytics,
      },
      {
        stepKey: 'tries',
        text: [
          'Looks at the features and starts a trial',
          'Изучает возможности и берёт пробный период',
        ],
        evidence: analytics,
      },
    ],
    actions: [
      {
        step: 'compares',
        text: [
          'Searches for an app that sorts news by topic',
          'Ищет приложение, где новости по темам',
        ],
        evidence: analytics,
      },
      {
        step: 'tries',
        text: ['Reads about filters and opens an account', 'Читает про фильтры и заводит аккаунт'],
        evidence: analytics,
      },
    ],
    touchpoints,
    barriers: [
      {
        key: 'six-seconds',
        text: [
          'On a phone the page takes six seconds',
          'На телефоне страница грузится шесть секунд',
        ],
        severity: 'leaves',
        evidence: analytics,
      },
      {
        key: 'hidden-price',
        text: ['The price shows only after sign-up', 'Цену видно только после регистрации'],
        severity: 'workaround',
        evidence: tickets,
      },
    ],
    solutions: [
      {
        answers: ['six-seconds'],
        text: [
          'A light page that opens in two seconds',
          'Лёгкая страница: открывается за две секунды',
        ],
        urgency: 'urgent',
        owner: engineering,
        evidence: guess,
      },
      {
        answers: ['hidden-price'],
        text: [
          'Price and trial terms on the first screen',
          'Цена и условия пробы — на первом экране',
        ],
        urgency: 'urgent',
        owner: marketing,
        evidence: interviews,
      },
    ],
    kpis: [
      {
        text: ['From the page to a trial', 'Со страницы в пробный период'],
        value: ['4.1%', '4,1 %'],
        change: ['−0.6 pts', '−0,6\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: analytics,
      },
      {
        text: ['Come back within a week', 'Вернулись в течение недели'],
        value: ['27%', '27 %'],
        evidence: analytics,
      },
    ],
  },
}
