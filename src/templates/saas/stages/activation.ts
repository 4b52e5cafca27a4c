import { analytics, guess, interviews, sessions, support } from '../evidence'
import type { SaasStage } from '../lanes'

export const activation: SaasStage = {
  name: ['Activation', 'Первый результат'],
  subtitle: ['The first lead saved', 'Первая спасённая заявка'],
  task: ['Reach the first saved lead in two days', 'Спасти первую заявку за два дня'],
  importance: 5,
  score: 4,
  emotion: 2,
  feeling: ['Relief', 'Облегчение'],
  traffic: 'warm',
  people: [33, 28],
  tools: [
    ['Checklist of three steps', 'Чек-лист из трёх шагов'],
    ['Half an hour with an expert', 'Полчаса с экспертом'],
  ],
  cells: {
    actions: [
      {
        text: ['Connects mail and the form on the site', 'Подключает почту и форму с сайта'],
        evidence: analytics,
      },
      {
        text: [
          'Gets a reminder and calls a forgotten lead',
          'По напоминанию звонит забытому клиенту',
        ],
        evidence: interviews,
      },
    ],
    jobs: [
      {
        text: [
          'When a lead waits, I want a nudge, so that we call in time',
          'Когда заявка ждёт, хочу сигнал, чтобы перезвонить вовремя',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Reminder in the app', 'Напоминание в приложении'],
        channel: 'app',
        importance: 5,
        score: 5,
        owner: ['Product', 'Продукт'],
        departments: [
          ['Product', 'Продукт'],
          ['Customer success', 'Клиентский успех'],
        ],
        evidence: analytics,
      },
      {
        text: ['Set-up call with an expert', 'Созвон с экспертом по настройке'],
        channel: 'phone',
        importance: 4,
        score: 4,
        owner: ['Customer success', 'Клиентский успех'],
        departments: [['Customer success', 'Клиентский успех']],
        evidence: interviews,
      },
    ],
    barriers: [
      {
        key: 'admin-only',
        text: ['Only an administrator can connect the mail', 'Почту может подключить только админ'],
        severity: 'workaround',
        evidence: support,
      },
      {
        key: 'what-next',
        text: ['After the import it is unclear what is next', 'После импорта неясно, что дальше'],
        severity: 'workaround',
        evidence: sessions,
      },
    ],
    recommendations: [
      {
        answers: ['admin-only'],
        text: ['A ready link to send to the administrator', 'Готовая ссылка, чтобы послать админу'],
        urgency: 'soon',
        owner: ['Product', 'Продукт'],
      },
      {
        answers: ['what-next'],
        text: ['Checklist: data, mail, first reminder', 'Чек-лист: данные, почта, напоминание'],
        urgency: 'soon',
        owner: ['Product', 'Продукт'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Activation rate', 'Доля активаций'],
        value: ['34%', '34%'],
        change: ['+3 pts', '+3\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: analytics,
      },
      {
        text: ['Time to value', 'Время до первой пользы'],
        value: ['2.6 days', '2,6 дня'],
        change: ['−0.8 days', '−0,8 дня'],
        trend: 'down',
        better: 'down',
        evidence: analytics,
      },
    ],
  },
}
