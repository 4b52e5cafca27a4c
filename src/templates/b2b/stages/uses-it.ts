import {
  financeTalks,
  itTalks,
  pilotLogs,
  plantBooks,
  productGuess,
  salesGuess,
  shiftsWatched,
  supportLog,
  survey,
} from '../evidence'
import type { B2bStage } from '../lanes'
import { delivery, product, success, support } from '../owners'

/** The first year: habit and proof. Costs are actual figures against the firm ones. */
export const usesIt: B2bStage = {
  key: 'use',
  name: ['Uses it', 'Использование'],
  subtitle: ['First year: habit and proof', 'Первый год: привычка и факты'],
  task: [
    'Deliver what each role was promised, earn a second site',
    'Дать каждой роли обещанное и заслужить второй склад',
  ],
  importance: 5,
  score: 4,
  emotion: 2,
  feeling: ['Relieved', 'Облегчение'],
  traffic: 'hot',
  tools: [
    ['Quarterly review of results', 'Разбор итогов раз в квартал'],
    ['Open day for other plants', 'День открытых дверей'],
    ['Offer for a second site', 'Предложение на второй склад'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Switch over zone by zone in six weeks',
          'За шесть недель переводят склад зона за зоной',
        ],
        evidence: supportLog,
      },
      {
        text: ['Compare year one with the promise', 'Сверяют первый год с обещаниями'],
        evidence: financeTalks,
      },
    ],
    touchpoints: [
      {
        text: ['Scanner in the picker’s hand', 'Сканер в руках комплектовщика'],
        channel: 'product',
        importance: 5,
        score: 5,
        owner: product,
        evidence: survey,
      },
      {
        text: ['Round-the-clock support line', 'Круглосуточная линия поддержки'],
        channel: 'support',
        importance: 5,
        score: 4,
        owner: support,
        evidence: supportLog,
      },
    ],
    'criteria-economic': [
      {
        text: [
          'Do our own books show the promised saving?',
          'Видна ли обещанная экономия в нашем учёте?',
        ],
        evidence: financeTalks,
      },
    ],
    'criteria-technical': [
      {
        text: [
          'Do updates go by without calls at night?',
          'Обходятся ли обновления без ночных звонков?',
        ],
        evidence: itTalks,
      },
    ],
    'criteria-user': [
      {
        text: [
          'Do we really walk less, even at peak season?',
          'Правда ли ходим меньше, даже в горячий сезон?',
        ],
        evidence: shiftsWatched,
      },
    ],
    'offer-economic': [
      {
        text: ['Quarterly report on savings', 'Квартальный отчёт об экономии'],
        advantage: [
          'Sets the plan against the plant’s books',
          'Сверяет план с учётом самого завода',
        ],
        benefit: ['Year one: €81,000 of €84,000 saved', 'Экономия за год — 8,1 млн ₽ из 8,4'],
        evidence: plantBooks,
      },
    ],
    'offer-technical': [
      {
        text: ['Updates reach a test copy first', 'Обновления — сперва на тестовую копию'],
        advantage: [
          'IT picks the day, rollback in 10 minutes',
          'День выбирает ИТ, откат — 10 минут',
        ],
        benefit: ['Quiet nights: 99.95% uptime', 'Тихие ночи: доступность 99,95 %'],
        evidence: supportLog,
      },
    ],
    'offer-user': [
      {
        text: ['A walking route for each order', 'Маршрут обхода под каждый заказ'],
        advantage: ['A third fewer steps per order', 'На треть меньше шагов на заказ'],
        benefit: ['Feet hurt less when the shift is over', 'К концу смены не гудят ноги'],
        evidence: pilotLogs,
      },
    ],
    cost: [
      {
        text: ['Actual: extra label layouts, once', 'Факт: ещё шаблоны этикеток, разово'],
        part: 'implementation',
        amount: ['€2,500', '250 тыс. ₽'],
        evidence: plantBooks,
      },
      {
        text: ['Actual: support and hosting', 'Факт: поддержка и хостинг'],
        part: 'use',
        amount: ['€15,000 in year one', '1,5 млн ₽ за 1-й год'],
        evidence: plantBooks,
      },
      {
        text: ['Actual: repairs and batteries', 'Факт: ремонт сканеров и батареи'],
        part: 'repair',
        amount: ['€1,900 in year one', '190 тыс. ₽ за 1-й год'],
        evidence: plantBooks,
      },
    ],
    'barriers-economic': [
      {
        key: 'hours-are-not-money',
        text: [
          'Hours are saved, yet no budget line goes down',
          'Часы сэкономили, а статьи расходов не снизились',
        ],
        severity: 'workaround',
        evidence: financeTalks,
      },
    ],
    'barriers-technical': [
      {
        key: 'single-admin',
        text: [
          'Only one administrator knows the system',
          'Систему знает один-единственный администратор',
        ],
        severity: 'workaround',
        evidence: supportLog,
      },
    ],
    'barriers-user': [
      {
        key: 'back-to-paper',
        text: [
          'The night shift slips back to paper lists',
          'Ночная смена возвращается к бумажным листам',
        ],
        severity: 'leaves',
        evidence: shiftsWatched,
      },
    ],
    solutions: [
      {
        text: [
          'Agree the savings report with accounting',
          'Форму отчёта об экономии согласуем с бухгалтерией',
        ],
        answers: ['hours-are-not-money'],
        urgency: 'soon',
        owner: success,
        evidence: salesGuess,
      },
      {
        text: [
          'Train a second administrator free of charge',
          'Бесплатно обучаем второго администратора',
        ],
        answers: ['single-admin'],
        urgency: 'later',
        owner: support,
        evidence: supportLog,
      },
      {
        text: [
          'A coach on the night shift for six weeks',
          'Наставник в ночной смене на шесть недель',
        ],
        answers: ['back-to-paper'],
        urgency: 'urgent',
        owner: delivery,
        evidence: productGuess,
      },
    ],
    kpis: [
      {
        text: ['NPS after 90 days', 'NPS через 90 дней'],
        value: ['45', '45'],
        change: ['+9', '+9'],
        trend: 'up',
        better: 'up',
        evidence: survey,
      },
      {
        text: ['Moves that are scanned, not written down', 'Операции со сканером, а не на бумаге'],
        value: ['91%', '91 %'],
        change: ['−2 pts', '−2 п. п.'],
        trend: 'down',
        better: 'up',
        evidence: supportLog,
      },
    ],
  },
}
