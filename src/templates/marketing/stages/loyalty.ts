import { calls, deals, guess, interviews, survey } from '../evidence'
import type { MarketingStage } from '../lanes'
import { content, sales, teachers } from '../owners'

export const loyalty: MarketingStage = {
  name: ['Loyalty', 'Лояльность'],
  subtitle: ['On to the second year', 'Впереди второй год'],
  task: ['Have more families stay with us', 'Чтобы с нами оставалось больше семей'],
  importance: 5,
  score: 3,
  emotion: 1,
  feeling: ['Trust', 'Доверие'],
  traffic: 'hot',
  people: [251, 163],
  tools: [
    ['First choice of groups', 'Выбор группы раньше всех'],
    ['Less for a brother or sister', 'Скидка брату или сестре'],
  ],
  cells: {
    actions: [
      {
        text: ['Asks what comes after this course', 'Спрашивает, что после этого курса'],
        evidence: calls,
      },
    ],
    touchpoints: [
      {
        text: ['Letter with the plan of a year', 'Письмо с планом на год'],
        channel: 'email',
        importance: 4,
        score: 3,
        owner: content,
        evidence: deals,
      },
      {
        text: ['Game jam, twice a year', 'Турнир игр дважды в год'],
        channel: 'event',
        importance: 4,
        score: 5,
        owner: teachers,
        evidence: survey,
      },
      {
        text: ['Club of parents', 'Клуб родителей'],
        channel: 'social',
        importance: 3,
        score: 3,
        owner: content,
        evidence: guess,
      },
      {
        text: ['Talk with the manager in May', 'Майский разговор с менеджером'],
        channel: 'phone',
        importance: 4,
        score: 2,
        owner: sales,
        evidence: calls,
      },
    ],
    barriers: [
      {
        key: 'over-twelve',
        text: ['Nothing for those over twelve', 'Для тех, кто старше двенадцати, ничего нет'],
        severity: 'leaves',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['over-twelve'],
        text: ['Course for teenagers: sites and apps', 'Курс для подростков: сайты и приложения'],
        urgency: 'soon',
        owner: teachers,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Stay for a second year', 'Остаются на второй год'],
        value: ['65%', '65%'],
        change: ['+2 pts', '+2\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: deals,
      },
      {
        text: ['Ready to recommend us, NPS', 'Готовы советовать, NPS'],
        value: ['52', '52'],
        change: ['+6', '+6'],
        trend: 'up',
        evidence: survey,
      },
      {
        text: ['Lifetime value, LTV', 'Доход с семьи, LTV'],
        value: ['€690', '69 тыс. ₽'],
        evidence: deals,
      },
    ],
  },
}
