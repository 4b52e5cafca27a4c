import { design, marketing } from '../departments'
import { analytics, guess, interviews, roundTable } from '../evidence'
import type { NewsStage } from '../lanes'
import { adManager, communityManager, editor, headOfMarketing, pressOfficer } from '../people'

export const awareness: NewsStage = {
  name: ['Awareness', 'Осознание'],
  subtitle: ['Forty tabs each morning', 'Сорок вкладок каждое утро'],
  task: ['Be there when she is fed up with tabs', 'Оказаться рядом, когда вкладки надоели'],
  importance: 3,
  score: 3,
  emotion: -1,
  feeling: ['Tiredness', 'Усталость'],
  traffic: 'cold',
  tools: [
    ['Test “How much noise do you read?”', 'Тест «Сколько шума вы читаете?»'],
    ['Digest of the trade', 'Отраслевой дайджест'],
  ],
  cells: {
    steps: [
      {
        stepKey: 'wants',
        text: ['Wants one app for all her news', 'Хочет одно приложение для всех новостей'],
        evidence: interviews,
      },
    ],
    actions: [
      {
        step: 'wants',
        text: ['Opens forty tabs before her coffee', 'Ещё до кофе открывает сорок вкладок'],
        evidence: interviews,
      },
      {
        step: 'wants',
        text: [
          'Asks in a chat of analysts what they read',
          'Спрашивает в чате аналитиков, что читают они',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        step: 'wants',
        text: ['Ads beside other people’s news', 'Реклама в чужих новостях'],
        channel: 'advertising',
        importance: 3,
        score: 3,
        owner: adManager,
        accountable: headOfMarketing,
        departments: [marketing, design],
        evidence: analytics,
      },
      {
        step: 'wants',
        text: ['Blog on reading less and knowing more', 'Блог: читать меньше, знать больше'],
        channel: 'website',
        importance: 3,
        score: 4,
        owner: editor,
        accountable: headOfMarketing,
        departments: [marketing, design],
        evidence: analytics,
      },
      {
        step: 'wants',
        text: ['News releases about us', 'Новости о нас в прессе'],
        channel: 'document',
        importance: 2,
        score: 2,
        owner: pressOfficer,
        accountable: headOfMarketing,
        departments: [marketing],
        evidence: roundTable,
      },
      {
        step: 'wants',
        text: ['Posts in groups of the trade', 'Посты в отраслевых сообществах'],
        channel: 'social',
        importance: 4,
        score: 3,
        owner: communityManager,
        accountable: headOfMarketing,
        departments: [marketing, design],
        evidence: interviews,
      },
    ],
    barriers: [
      {
        key: 'like-the-rest',
        text: [
          'Our ads promise what everybody’s ads promise',
          'Наша реклама обещает то же, что и все',
        ],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['like-the-rest'],
        text: [
          'Show her morning: forty tabs, three stories',
          'Показать её утро: сорок вкладок, три новости',
        ],
        urgency: 'soon',
        owner: marketing,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Analysts who know of us', 'Аналитики, которые о нас знают'],
        value: ['18%', '18 %'],
        change: ['+3 pts', '+3\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: analytics,
      },
    ],
  },
}
