import { guess, interviews, web } from '../evidence'
import type { SaasStage } from '../lanes'

export const need: SaasStage = {
  name: ['Need awareness', 'Осознание потребности'],
  subtitle: ['Leads are slipping away', 'Заявки утекают'],
  task: ['Be found by the pain, not by our name', 'Чтобы нас находили по боли, а не по имени'],
  importance: 3,
  score: 3,
  emotion: -1,
  feeling: ['Confusion', 'Растерянность'],
  traffic: 'cold',
  people: [6200, 2600],
  tools: [
    ['Articles on the pain', 'Статьи про боль'],
    ['Two-minute self-test', 'Тест на две минуты'],
  ],
  cells: {
    actions: [
      {
        text: ['Searches “how to automate sales”', 'Ищет «как автоматизировать продажи»'],
        evidence: web,
      },
      {
        text: ['Counts what last month’s ads brought', 'Считает, что дала реклама за месяц'],
        evidence: interviews,
      },
    ],
    jobs: [
      {
        text: [
          'When leads get lost, I want one list, so that none slips away',
          'Когда заявки теряются, хочу единый список, чтобы не упустить ни одной',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Search results and ads', 'Выдача поиска и реклама'],
        channel: 'search',
        importance: 4,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        departments: [['Marketing', 'Маркетинг']],
        evidence: web,
      },
      {
        text: ['Posts in groups for sales people', 'Посты в сообществах о продажах'],
        channel: 'social',
        importance: 3,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        departments: [
          ['Marketing', 'Маркетинг'],
          ['Customer success', 'Клиентский успех'],
        ],
        evidence: guess,
      },
      {
        text: ['Advice of a fellow manager', 'Совет знакомого руководителя'],
        channel: 'word-of-mouth',
        importance: 4,
        score: 4,
        evidence: interviews,
      },
    ],
    barriers: [
      {
        key: 'features-first',
        text: [
          'We write about features, not about lost leads',
          'Пишем о функциях, а не о потерянных заявках',
        ],
        severity: 'workaround',
        evidence: web,
      },
    ],
    recommendations: [
      {
        answers: ['features-first'],
        text: [
          'Articles and ads that start from the pain',
          'Статьи и реклама, которые начинают с боли',
        ],
        urgency: 'later',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Visits from search', 'Визиты из поиска'],
        value: ['6,200 a month', '6200 в месяц'],
        change: ['+12%', '+12%'],
        trend: 'up',
        evidence: web,
      },
    ],
  },
}
