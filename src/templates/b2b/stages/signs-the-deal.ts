import {
  contract,
  crm,
  financeTalks,
  itTalks,
  lostDeals,
  salesGuess,
  shiftsWatched,
  workshopGuess,
} from '../evidence'
import type { B2bStage } from '../lanes'
import { delivery, legal, sales } from '../owners'

/** From choice to signature. Nobody has asked the committee how it feels here: emotion and score stay unknown. */
export const signsTheDeal: B2bStage = {
  key: 'deal',
  name: ['Signs the deal', 'Сделка'],
  subtitle: ['The choice becomes a contract', 'Выбор становится договором'],
  task: [
    'Get to signature while the budget is still open',
    'Довести до подписи, пока открыт бюджет',
  ],
  importance: 4,
  score: null,
  emotion: null,
  feeling: ['', ''],
  traffic: 'hot',
  tools: [
    ['Contract in plain words', 'Договор понятным языком'],
    ['Payment in three steps', 'Оплата в три этапа'],
    ['Reserved start date', 'Забронированная дата старта'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Lawyers send the contract back three times',
          'Юристы трижды возвращают договор с правками',
        ],
        evidence: crm,
      },
      {
        text: [
          'Name a project lead on each side',
          'Назначают руководителей проекта с обеих сторон',
        ],
        evidence: salesGuess,
      },
    ],
    touchpoints: [
      {
        text: ['Contract with the service levels', 'Договор с приложением об SLA'],
        channel: 'document',
        importance: 5,
        owner: legal,
        evidence: workshopGuess,
      },
      {
        text: ['Kick-off meeting at the plant', 'Стартовая встреча на заводе'],
        channel: 'office',
        importance: 4,
        score: 4,
        owner: delivery,
        evidence: salesGuess,
      },
    ],
    'criteria-economic': [
      {
        text: ['Do we pay for results or for promises?', 'Платим за результат или за обещания?'],
        evidence: financeTalks,
      },
    ],
    'criteria-technical': [
      {
        text: ['What happens in the first hour of downtime?', 'Что будет в первый час простоя?'],
        evidence: itTalks,
      },
    ],
    'criteria-user': [
      {
        text: [
          'Does the start stay clear of our peak season?',
          'Не попадёт ли запуск на горячий сезон?',
        ],
        evidence: shiftsWatched,
      },
    ],
    'offer-economic': [
      {
        text: ['Payment in three steps: 30, 50 and 20%', 'Оплата в три этапа: 30, 50 и 20 %'],
        advantage: [
          'The last one waits for 99% stock accuracy',
          'Последний — при точности остатков 99 %',
        ],
        benefit: [
          'A fifth of the price depends on the return',
          'Пятая часть цены зависит от отдачи',
        ],
        evidence: contract,
      },
    ],
    'offer-technical': [
      {
        text: ['99.9% uptime, reply in 15 minutes', 'SLA 99,9 % и ответ за 15 минут'],
        advantage: ['Penalties are in the contract', 'Штрафы прописаны в договоре'],
        benefit: ['Reliability that IT can enforce', 'Надёжность, за которую есть с кого спросить'],
        evidence: contract,
      },
    ],
    'offer-user': [
      {
        text: ['Roll-out plan around their season', 'План запуска с учётом сезона'],
        advantage: ['Racks move over zone by zone', 'Склад переходит зона за зоной'],
        benefit: ['The shift is spared a weekend of chaos', 'Смене не грозит аврал в выходные'],
        evidence: workshopGuess,
      },
    ],
    cost: [
      {
        text: ['Signed: first 30% of €78,000', 'В договоре: первые 30 % от 7,8 млн ₽'],
        part: 'price',
        amount: ['€23,400', '2,34 млн ₽'],
        evidence: contract,
      },
      {
        text: ['Signed: fixed price for the roll-out', 'В договоре: твёрдая цена внедрения'],
        part: 'implementation',
        amount: ['€45,000', '4,5 млн ₽'],
        evidence: contract,
      },
      {
        text: ['Signed: support rate for five years', 'В договоре: тариф поддержки на пять лет'],
        part: 'use',
        amount: ['€15,000 a year', '1,5 млн ₽ в год'],
        evidence: contract,
      },
    ],
    'barriers-economic': [
      {
        key: 'budget-year-closes',
        text: ['The budget year closes in six weeks', 'До конца бюджетного года шесть недель'],
        severity: 'leaves',
        evidence: lostDeals,
      },
    ],
    'barriers-technical': [
      {
        key: 'late-data-terms',
        text: [
          'Data protection comes up on the last day',
          'О защите данных вспоминают в последний день',
        ],
        severity: 'workaround',
        evidence: itTalks,
      },
    ],
    'barriers-user': [
      {
        key: 'start-date-slides',
        text: ['The promised start date keeps sliding', 'Обещанную дату старта всё время двигают'],
        severity: 'workaround',
        evidence: workshopGuess,
      },
    ],
    solutions: [
      {
        text: [
          'Letter of intent holds the price and the budget',
          'Соглашение о намерениях фиксирует цену и бюджет',
        ],
        answers: ['budget-year-closes'],
        urgency: 'urgent',
        owner: sales,
        evidence: lostDeals,
      },
      {
        text: [
          'Send the contract and data annex with the quote',
          'Договор и приложение о данных шлём вместе с КП',
        ],
        answers: ['late-data-terms', 'budget-year-closes'],
        urgency: 'soon',
        owner: legal,
        evidence: salesGuess,
      },
      {
        text: [
          'Crew and week are booked in the contract',
          'Команда и неделя старта записаны в договоре',
        ],
        answers: ['start-date-slides'],
        urgency: 'soon',
        owner: delivery,
      },
    ],
    kpis: [
      {
        text: ['From choice to signature', 'От выбора до подписи'],
        value: ['26 days', '26 дней'],
        change: ['+3 days', '+3 дня'],
        trend: 'up',
        better: 'down',
        evidence: crm,
      },
      {
        text: ['Average contract value', 'Средняя сумма договора'],
        value: ['€118,000', '11,8 млн ₽'],
        change: ['+4%', '+4 %'],
        trend: 'up',
        better: 'up',
        evidence: crm,
      },
    ],
  },
}
