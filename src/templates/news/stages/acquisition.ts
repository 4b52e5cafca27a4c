import { engineering, marketing, ux } from '../departments'
import { analytics, guess, interviews, roundTable } from '../evidence'
import type { NewsStage } from '../lanes'
import { appLead, headOfEngineering, headOfProduct, mailer } from '../people'

/** Nobody from design or UX is at the first filters: what goes wrong here shows two steps later. */
export const acquisition: NewsStage = {
  name: ['Acquisition', 'Подписка'],
  subtitle: ['Card, email, first filters', 'Карта, письмо, первые фильтры'],
  task: ['Bring her from payment to a good feed', 'Довести от оплаты до хорошей ленты'],
  importance: 5,
  score: 3,
  emotion: 1,
  feeling: ['Anticipation', 'Предвкушение'],
  traffic: 'hot',
  tools: [
    ['Activation email', 'Письмо с активацией'],
    ['First month at half price', 'Первый месяц за полцены'],
  ],
  cells: {
    steps: [
      {
        stepKey: 'subscribes',
        text: [
          'Pays, activates the account, sets filters',
          'Платит, активирует аккаунт, ставит фильтры',
        ],
        evidence: analytics,
      },
    ],
    actions: [
      {
        step: 'subscribes',
        text: ['Pays for a month and confirms her email', 'Платит за месяц и подтверждает почту'],
        evidence: analytics,
      },
      {
        step: 'subscribes',
        text: [
          'Ticks filters at random to see the feed at last',
          'Ставит фильтры наугад: скорей бы увидеть ленту',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        step: 'subscribes',
        text: ['Payment and activation email', 'Оплата и письмо с активацией'],
        channel: 'payment',
        importance: 5,
        score: 4,
        owner: mailer,
        accountable: headOfEngineering,
        departments: [engineering, marketing],
        atStandard: true,
        evidence: analytics,
      },
      {
        step: 'subscribes',
        text: ['First filters in the settings', 'Первые фильтры в настройках'],
        channel: 'app',
        importance: 5,
        score: 2,
        owner: appLead,
        accountable: headOfProduct,
        departments: [engineering],
        atStandard: false,
        evidence: roundTable,
      },
    ],
    barriers: [
      {
        key: 'database-names',
        text: [
          'Filters are named after fields in our database',
          'Фильтры названы как поля нашей базы',
        ],
        severity: 'leaves',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['database-names'],
        text: ['Ask for three topics in her own words', 'Спросить три темы её словами'],
        urgency: 'urgent',
        owner: ux,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['From trial to subscription', 'Из пробного периода в подписку'],
        value: ['22%', '22 %'],
        change: ['+1 pt', '+1\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: analytics,
      },
    ],
  },
}
