import { analytics, guess, interviews, sessions, support } from '../evidence'
import type { SaasStage } from '../lanes'

export const trial: SaasStage = {
  key: 'trial',
  isOptional: true,
  name: ['Trial', 'Пробный период'],
  subtitle: ['Fourteen days, an empty account', 'Две недели и пустой кабинет'],
  task: ['Get her own data in on day one', 'В первый же день загрузить её данные'],
  importance: 4,
  score: 2,
  emotion: -1,
  feeling: ['Tiredness', 'Усталость'],
  traffic: 'warm',
  people: [81, 33],
  tools: [
    ['Account with sample data', 'Кабинет с примером'],
    ['Welcome emails', 'Приветственные письма'],
  ],
  cells: {
    actions: [
      {
        text: ['Signs up and faces an empty screen', 'Регистрируется и видит пустой экран'],
        evidence: sessions,
      },
      {
        text: ['Loads the contacts on the third try', 'Загружает контакты с третьей попытки'],
        evidence: sessions,
      },
    ],
    jobs: [
      {
        text: [
          'When I try it, I want my data inside, so that I can judge',
          'Когда пробую, хочу видеть свои данные, чтобы судить по делу',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Sign-up form', 'Форма регистрации'],
        channel: 'website',
        importance: 4,
        score: 3,
        owner: ['Product', 'Продукт'],
        departments: [
          ['Product', 'Продукт'],
          ['Marketing', 'Маркетинг'],
        ],
        evidence: analytics,
      },
      {
        text: ['First screen of the app', 'Первый экран приложения'],
        channel: 'app',
        importance: 5,
        score: 2,
        owner: ['Product', 'Продукт'],
        departments: [
          ['Product', 'Продукт'],
          ['Design', 'Дизайн'],
        ],
        evidence: sessions,
      },
      {
        text: ['Welcome emails', 'Приветственные письма'],
        channel: 'email',
        importance: 3,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        departments: [
          ['Marketing', 'Маркетинг'],
          ['Product', 'Продукт'],
          ['Customer success', 'Клиентский успех'],
          ['Sales', 'Продажи'],
        ],
        evidence: analytics,
      },
    ],
    barriers: [
      {
        key: 'import-fails',
        text: ['The import fails and does not say why', 'Импорт падает и не говорит почему'],
        severity: 'leaves',
        evidence: support,
      },
      {
        key: 'ten-fields',
        text: ['Ten fields before the first screen', 'Десять полей до первого экрана'],
        severity: 'trivial',
        evidence: analytics,
      },
    ],
    recommendations: [
      {
        answers: ['import-fails'],
        text: [
          'Import with a preview and clear errors',
          'Импорт с просмотром и понятными ошибками',
        ],
        urgency: 'urgent',
        owner: ['Product', 'Продукт'],
        evidence: guess,
      },
      {
        answers: ['ten-fields'],
        text: ['Ask for nothing but an email', 'Спрашивать только почту'],
        urgency: 'later',
        owner: ['Product', 'Продукт'],
      },
    ],
    kpis: [
      {
        text: ['Trials with their own data', 'Загрузили свои данные'],
        value: ['41%', '41%'],
        change: ['−2 pts', '−2\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: analytics,
      },
    ],
  },
}
