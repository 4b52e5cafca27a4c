import { analytics, deals, guess, interviews, support } from '../evidence'
import type { SaasStage } from '../lanes'

export const use: SaasStage = {
  name: ['Onboarding and use', 'Внедрение и работа'],
  subtitle: ['The whole team, every day', 'Вся команда, каждый день'],
  task: ['Make it a habit of all eight', 'Сделать привычкой всех восьмерых'],
  importance: 5,
  score: 4,
  emotion: 1,
  feeling: ['Satisfaction', 'Удовлетворение'],
  traffic: 'hot',
  people: [15, 14],
  tools: [
    ['Monthly results review', 'Разбор итогов за месяц'],
    ['Bonus for a referral', 'Бонус за рекомендацию'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Sets up integrations and moves the data',
          'Настраивает интеграции, переносит данные',
        ],
        evidence: analytics,
      },
      {
        text: ['Trains the team and asks support', 'Учит команду и пишет в поддержку'],
        evidence: support,
      },
    ],
    jobs: [
      {
        text: [
          'When all are in, I want results soon, so that it was worth it',
          'Когда все в системе, хочу скорых итогов, чтобы видеть отдачу',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Onboarding emails', 'Обучающие письма'],
        channel: 'email',
        importance: 3,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        departments: [
          ['Marketing', 'Маркетинг'],
          ['Customer success', 'Клиентский успех'],
        ],
        evidence: analytics,
      },
      {
        text: ['Support chat', 'Чат поддержки'],
        channel: 'support',
        importance: 5,
        score: 5,
        owner: ['Support', 'Поддержка'],
        departments: [
          ['Support', 'Поддержка'],
          ['Product', 'Продукт'],
        ],
        evidence: support,
      },
      {
        text: ['Knowledge base', 'База знаний'],
        channel: 'document',
        importance: 4,
        score: 3,
        owner: ['Support', 'Поддержка'],
        departments: [
          ['Support', 'Поддержка'],
          ['Product', 'Продукт'],
          ['Design', 'Дизайн'],
        ],
        evidence: support,
      },
    ],
    barriers: [
      {
        key: 'by-hand',
        text: ['Every seat is set up by hand', 'Каждое место настраивают вручную'],
        severity: 'workaround',
        evidence: support,
      },
      {
        key: 'old-spreadsheet',
        text: [
          'Half of the team clings to the spreadsheet',
          'Полкоманды по-прежнему сидит в таблице',
        ],
        severity: 'leaves',
        evidence: interviews,
      },
    ],
    recommendations: [
      {
        answers: ['by-hand'],
        text: ['Onboarding that sets itself up by role', 'Автоматический онбординг по ролям'],
        urgency: 'soon',
        owner: ['Product', 'Продукт'],
        evidence: guess,
      },
      {
        answers: ['old-spreadsheet'],
        text: ['A success manager for the first month', 'Личный менеджер на первый месяц'],
        urgency: 'soon',
        owner: ['Customer success', 'Клиентский успех'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Seats active each week', 'Активные места за неделю'],
        value: ['71%', '71%'],
        change: ['+6 pts', '+6\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: analytics,
      },
      {
        text: ['Monthly churn', 'Отток за месяц'],
        value: ['2.4%', '2,4%'],
        change: ['−0.3 pts', '−0,3\u00a0п.\u00a0п.'],
        trend: 'down',
        better: 'down',
        evidence: deals,
      },
    ],
  },
}
