import { calls, deals, guess, interviews, searches, web } from '../evidence'
import type { MarketingStage } from '../lanes'
import { marketing, sales } from '../owners'

/** Here people leave a contact, or do not: the touchpoints that ask for one are C73. */
export const search: MarketingStage = {
  name: ['Solution search', 'Поиск решения'],
  subtitle: ['Courses nearby or online', 'Кружки рядом или онлайн'],
  task: ['Answer, show that we know, get the contact', 'Ответить, показать опыт, получить контакт'],
  importance: 5,
  score: 2,
  emotion: -1,
  feeling: ['Confusion', 'Растерянность'],
  traffic: 'warm',
  people: [3100, 940],
  tools: [
    ['Free trial lesson', 'Бесплатный пробный урок'],
    ['Level check in ten minutes', 'Диагностика за десять минут'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Searches “coding, ten-year-old, evening”',
          'Ищет «программирование 10 лет вечером»',
        ],
        evidence: searches,
      },
      {
        text: ['Leaves her number on one site of five', 'Оставляет номер на одном сайте из пяти'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Search ads', 'Реклама в поиске'],
        channel: 'advertising',
        importance: 4,
        score: 4,
        owner: marketing,
        evidence: web,
      },
      {
        text: ['Directory of children’s courses', 'Каталог детских кружков'],
        channel: 'website',
        importance: 3,
        score: 3,
        owner: marketing,
        evidence: web,
      },
      {
        text: ['Contact: form for a trial lesson', 'Контакт: запись на пробный урок'],
        channel: 'website',
        importance: 5,
        score: 2,
        owner: marketing,
        evidence: web,
      },
      {
        text: ['Contact: level test, result by email', 'Контакт: тест уровня, ответ на почту'],
        channel: 'email',
        importance: 4,
        score: 3,
        owner: marketing,
        evidence: web,
      },
      {
        text: ['Contact: prices to her messenger', 'Контакт: цены в мессенджер'],
        channel: 'messenger',
        importance: 4,
        score: 3,
        owner: sales,
        evidence: deals,
      },
      {
        text: ['Contact: we call back in 15 minutes', 'Контакт: перезвоним за 15 минут'],
        channel: 'phone',
        importance: 5,
        status: 'missing',
        owner: sales,
        evidence: guess,
      },
    ],
    barriers: [
      {
        key: 'long-form',
        text: ['The form has eleven fields', 'В форме одиннадцать полей'],
        severity: 'leaves',
        evidence: web,
      },
      {
        key: 'late-call',
        text: ['We call back the next day', 'Перезваниваем на следующий день'],
        severity: 'leaves',
        evidence: calls,
      },
    ],
    solutions: [
      {
        answers: ['long-form'],
        text: ['Ask for a name and a number', 'Спрашивать имя и номер'],
        urgency: 'urgent',
        owner: marketing,
      },
      {
        answers: ['late-call'],
        text: ['Call in 15 minutes, at night write', 'Звонить за 15 минут, ночью писать'],
        urgency: 'urgent',
        owner: sales,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Leave a contact', 'Оставляют контакт'],
        value: ['30%', '30%'],
        change: ['−4 pts', '−4\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: deals,
      },
      {
        text: ['Cost of a contact', 'Стоимость контакта'],
        value: ['€11', '1100 ₽'],
        change: ['+€2', '+200 ₽'],
        trend: 'up',
        better: 'down',
        evidence: deals,
      },
    ],
  },
}
