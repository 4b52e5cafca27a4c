import { deals, guess, interviews } from '../evidence'
import type { SaasStage } from '../lanes'

export const decision: SaasStage = {
  name: ['Purchase decision', 'Решение о покупке'],
  subtitle: ['Manager, invoice, contract', 'Менеджер, счёт, договор'],
  task: ['Answer at once, keep the contract short', 'Отвечать сразу, договор — покороче'],
  importance: 4,
  score: 3,
  emotion: 0,
  feeling: ['Jitters', 'Волнение'],
  traffic: 'hot',
  people: [28, 15],
  tools: [
    ['Quote for her team', 'Расчёт на её команду'],
    ['One-page contract', 'Договор на страницу'],
  ],
  cells: {
    actions: [
      {
        text: ['Shows the director a week of results', 'Показывает директору итоги недели'],
        evidence: interviews,
      },
      {
        text: ['Talks to the manager, asks for an invoice', 'Говорит с менеджером и просит счёт'],
        evidence: deals,
      },
    ],
    jobs: [
      {
        text: [
          'When I buy, I want it quick and safe, so that we start on Monday',
          'Когда покупаю, хочу быстро и без риска, чтобы начать с понедельника',
        ],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Call with the sales manager', 'Звонок менеджеру по продажам'],
        channel: 'phone',
        importance: 5,
        score: 3,
        owner: ['Sales', 'Продажи'],
        departments: [
          ['Sales', 'Продажи'],
          ['Customer success', 'Клиентский успех'],
        ],
        evidence: deals,
      },
      {
        text: ['Contract and invoice', 'Договор и счёт'],
        channel: 'document',
        importance: 4,
        score: 2,
        owner: ['Lawyer', 'Юрист'],
        departments: [
          ['Sales', 'Продажи'],
          ['Lawyer', 'Юрист'],
        ],
        evidence: deals,
      },
    ],
    barriers: [
      {
        key: 'next-day',
        text: ['The manager answers the next day', 'Менеджер отвечает только назавтра'],
        severity: 'leaves',
        evidence: deals,
      },
      {
        key: 'long-contract',
        text: ['A contract of twelve pages', 'Договор на двенадцати страницах'],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    recommendations: [
      {
        answers: ['next-day'],
        text: ['Reply in 15 minutes, someone is on duty', 'Ответ за 15 минут: назначить дежурного'],
        urgency: 'urgent',
        owner: ['Sales', 'Продажи'],
        evidence: guess,
      },
      {
        answers: ['long-contract'],
        text: [
          'One page of terms, accepted by paying',
          'Оферта на страницу: принять — значит оплатить',
        ],
        urgency: 'soon',
        owner: ['Lawyer', 'Юрист'],
      },
    ],
    kpis: [
      {
        text: ['Trial to paid', 'Из пробных в платящие'],
        value: ['18%', '18%'],
        change: ['+2 pts', '+2\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: deals,
      },
      {
        text: ['From request to payment', 'От запроса до оплаты'],
        value: ['9 days', '9 дней'],
        change: ['no change', 'без изменений'],
        trend: 'flat',
        better: 'down',
        evidence: deals,
      },
    ],
  },
}
