import { calls, deals, guess, interviews, survey, web } from '../evidence'
import type { MarketingStage } from '../lanes'
import { care, content, marketing, teachers } from '../owners'

export const comparison: MarketingStage = {
  key: 'comparison',
  isOptional: true,
  name: ['Comparison', 'Сравнение'],
  subtitle: ['A trial lesson here, one there', 'Пробные уроки в двух школах'],
  task: [
    'Show that we fit him, and speak of us alone',
    'Показать, что подходим ему, и говорить только о себе',
  ],
  importance: 5,
  score: 4,
  emotion: 1,
  feeling: ['Hope', 'Надежда'],
  traffic: 'warm',
  people: [940, 610],
  tools: [
    ['A game of his own after one lesson', 'Своя игра после одного урока'],
    ['Until Sunday: second month at half price', 'До воскресенья второй месяц за полцены'],
  ],
  cells: {
    actions: [
      {
        text: ['Asks him in the car how it was', 'В машине спрашивает, как ему'],
        evidence: interviews,
      },
      {
        text: ['Reckons what a year will cost', 'Считает, во сколько обойдётся год'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Trial lesson', 'Пробный урок'],
        channel: 'staff',
        importance: 5,
        score: 5,
        owner: teachers,
        evidence: survey,
      },
      {
        text: ['Calculator: price of a year', 'Калькулятор: цена за год'],
        channel: 'website',
        importance: 4,
        score: 3,
        owner: marketing,
        evidence: web,
      },
      {
        text: ['Chat on the site', 'Чат на сайте'],
        channel: 'chat',
        importance: 4,
        score: 4,
        owner: care,
        evidence: web,
      },
      {
        text: ['Reviews by parents', 'Отзывы родителей'],
        channel: 'reviews',
        importance: 4,
        score: 4,
        owner: content,
        evidence: survey,
      },
    ],
    barriers: [
      {
        key: 'who-teaches',
        text: ['Who teaches after the trial is unclear', 'Непонятно, кто будет вести потом'],
        severity: 'workaround',
        evidence: calls,
      },
    ],
    solutions: [
      {
        answers: ['who-teaches'],
        text: ['His future teacher gives the trial', 'Пробный ведёт его будущий педагог'],
        urgency: 'soon',
        owner: teachers,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Come to the trial lesson', 'Приходят на пробный урок'],
        value: ['65%', '65%'],
        change: ['+5 pts', '+5\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: deals,
      },
    ],
  },
}
