import { analytics, guess, interviews } from '../evidence'
import type { RetailStage } from '../lanes'

export const search: RetailStage = {
  name: ['Search', 'Поиск'],
  subtitle: ['Two days to the birthday', 'До праздника два дня'],
  task: ['Be found by those who need flowers soon', 'Попасться тем, кому цветы нужны скоро'],
  importance: 4,
  score: 3,
  emotion: -1,
  feeling: ['In a rush', 'Спешка'],
  traffic: 'cold',
  people: [9600, 2400],
  tools: [
    ['Search ads', 'Контекстная реклама'],
    ['Pages by occasion', 'Страницы под повод'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Types “roses with delivery” late in the evening',
          'Поздно вечером набирает «розы с доставкой»',
        ],
        evidence: interviews,
      },
      {
        text: ['Opens the first two or three links', 'Открывает две-три первые ссылки'],
        evidence: analytics,
      },
    ],
    goals: [
      {
        text: [
          'Find a shop that can make it in two days',
          'Найти магазин, который успеет за два дня',
        ],
        evidence: interviews,
      },
    ],
    expectations: [
      {
        text: [
          'Price and delivery time right in the search results',
          'Цена и срок видны прямо в выдаче',
        ],
        evidence: guess,
      },
    ],
    fears: [
      {
        text: ['It is too late, nobody will make it', 'Уже поздно: никто не успеет'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Search results and ads', 'Выдача поиска и реклама'],
        channel: 'search',
        importance: 5,
        score: 2,
        owner: ['Marketing', 'Маркетинг'],
        evidence: analytics,
      },
      {
        text: ['Shop sign on the way home', 'Вывеска по дороге с работы'],
        channel: 'outdoor',
        importance: 2,
        score: 4,
        owner: ['Shop manager', 'Управляющий магазином'],
        evidence: guess,
      },
    ],
    barriers: [
      {
        key: 'second-page',
        text: [
          'Our site is on the second page of the results',
          'Наш сайт — на второй странице выдачи',
        ],
        severity: 'leaves',
        evidence: analytics,
      },
      {
        key: 'home-page',
        text: [
          'The ad opens the home page, not the roses',
          'Реклама ведёт на главную, а не к розам',
        ],
        severity: 'workaround',
        evidence: analytics,
      },
    ],
    solutions: [
      {
        answers: ['second-page'],
        text: [
          'A page for each occasion and each district',
          'Отдельная страница под каждый повод и район',
        ],
        urgency: 'urgent',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
      {
        answers: ['home-page'],
        text: ['Lead every ad to its own bouquets', 'Вести каждое объявление к своим букетам'],
        urgency: 'soon',
        owner: ['Marketing', 'Маркетинг'],
      },
    ],
    kpis: [
      {
        text: ['Visits from search', 'Визиты из поиска'],
        value: ['2,400 a month', '2400 в месяц'],
        change: ['+8%', '+8%'],
        trend: 'up',
        evidence: analytics,
      },
    ],
  },
}
