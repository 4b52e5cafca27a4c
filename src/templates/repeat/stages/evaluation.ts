import { guess, sessions, survey, talks, web } from '../evidence'
import type { RepeatStage } from '../lanes'

export const evaluation: RepeatStage = {
  key: 'evaluation',
  name: ['Evaluation', 'Оценка'],
  subtitle: ['Price, day, are they genuine', 'Цена, срок, подлинность'],
  task: ['Answer all three on one screen', 'Ответить на всё на одном экране'],
  importance: 5,
  score: 4,
  emotion: 0,
  feeling: ['Caution', 'Осторожность'],
  traffic: 'warm',
  people: [620, 214],
  tools: [
    ['Price with delivery', 'Цена с доставкой'],
    ['Photo of the batch code', 'Фото кода партии'],
  ],
  cells: {
    actions: [
      {
        text: ['Opens two shops side by side', 'Открывает два магазина рядом'],
        evidence: sessions,
      },
    ],
    criteria: [
      {
        text: ['Here before the old pair is over', 'Успеют привезти, пока есть что носить'],
        evidence: survey,
      },
      {
        text: ['Genuine, and good for a year', 'Подлинные и годны ещё год'],
        evidence: talks,
      },
    ],
    touchpoints: [
      {
        text: ['Page of the lenses', 'Страница линз'],
        channel: 'website',
        importance: 5,
        score: 4,
        owner: ['Site team', 'Команда сайта'],
        evidence: web,
      },
      {
        text: ['Reviews of our delivery', 'Отзывы о доставке'],
        channel: 'reviews',
        importance: 4,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        evidence: talks,
      },
    ],
    barriers: [
      {
        key: 'best-before',
        text: ['No best-before date on the page', 'На странице нет срока годности'],
        severity: 'workaround',
        evidence: sessions,
      },
    ],
    solutions: [
      {
        answers: ['best-before'],
        text: ['Show the date of the batch in stock', 'Показать срок партии, что на складе'],
        urgency: 'soon',
        owner: ['Site team', 'Команда сайта'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Put lenses in the cart', 'Кладут линзы в корзину'],
        value: ['35%', '35%'],
        change: ['+1 pt', '+1\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: web,
      },
    ],
  },
}
