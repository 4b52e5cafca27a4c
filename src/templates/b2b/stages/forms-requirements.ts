import {
  crm,
  demoNotes,
  financeTalks,
  itTalks,
  lostDeals,
  productGuess,
  salesGuess,
  shiftsWatched,
  draftTco,
  workshopGuess,
} from '../evidence'
import type { B2bStage } from '../lanes'
import { consulting, presales, sales } from '../owners'

/** Three wish lists become one brief; here we lead, rather than wait for the tender (C99). */
export const formsRequirements: B2bStage = {
  key: 'requirements',
  name: ['Forms requirements', 'Требования'],
  subtitle: ['Three wish lists, one brief', 'Три списка желаний — одно ТЗ'],
  task: [
    'Lead three roles to one list of must-haves',
    'Привести три роли к единому списку требований',
  ],
  importance: 5,
  score: 2,
  emotion: -1,
  feeling: ['At odds', 'Разногласия'],
  traffic: 'warm',
  tools: [
    ['Requirements workshop', 'Воркшоп по требованиям'],
    ['Template of a brief', 'Шаблон ТЗ'],
    ['Draft TCO', 'Черновик TCO'],
  ],
  cells: {
    actions: [
      {
        text: ['Collect 140 wishes and keep 32', 'Собирают 140 пожеланий, оставляют 32'],
        evidence: crm,
      },
      {
        text: ['Send the brief to three vendors', 'Отправляют ТЗ трём поставщикам'],
        evidence: crm,
      },
    ],
    touchpoints: [
      {
        text: ['Half-day workshop at the plant', 'Воркшоп на заводе, полдня'],
        channel: 'event',
        importance: 5,
        score: 3,
        owner: consulting,
        evidence: workshopGuess,
      },
      {
        text: ['Security questionnaire by email', 'Опросник по ИБ в почте'],
        channel: 'email',
        importance: 4,
        score: 2,
        owner: presales,
        evidence: itTalks,
      },
    ],
    'criteria-economic': [
      {
        text: [
          'What will it cost to own for five years?',
          'Во сколько обойдётся владение за пять лет?',
        ],
        evidence: financeTalks,
      },
    ],
    'criteria-technical': [
      {
        text: [
          'Access rights, backups, audit log: all there?',
          'Права, резервные копии, журнал действий — всё есть?',
        ],
        evidence: itTalks,
      },
    ],
    'criteria-user': [
      {
        text: [
          'Can we change the picking order ourselves?',
          'Сможем ли сами менять порядок подбора?',
        ],
        evidence: shiftsWatched,
      },
    ],
    'offer-economic': [
      {
        text: ['TCO model with four open cost parts', 'Модель TCO: четыре открытые статьи'],
        advantage: ['Finance can change every figure', 'Финансы могут поменять любую цифру'],
        benefit: ['Five years of spending, no surprises', 'Расходы на пять лет без сюрпризов'],
        evidence: draftTco,
      },
    ],
    'offer-technical': [
      {
        text: ['Security pack: ISO 27001, pen test', 'Пакет по ИБ: ISO 27001 и пентест'],
        advantage: [
          'Answers 80 audit questions up front',
          'Заранее отвечает на 80 вопросов аудита',
        ],
        benefit: ['Compliance proven, six weeks saved', 'Нормы соблюдены, шесть недель в запасе'],
        evidence: itTalks,
      },
    ],
    'offer-user': [
      {
        text: ['Workflow editor without code', 'Редактор процессов без кода'],
        advantage: ['A shift lead changes a step in minutes', 'Старший смены меняет шаг за минуты'],
        benefit: ['The system adapts to the shift', 'Система подстраивается под смену'],
        evidence: demoNotes,
      },
    ],
    cost: [
      {
        text: ['Estimate: licences, 20 scanners', 'Оценка: лицензии и 20 сканеров'],
        part: 'price',
        amount: ['€70,000–85,000', '7–8,5 млн ₽'],
        evidence: draftTco,
      },
      {
        text: ['Estimate: set-up, ERP link, training', 'Оценка: настройка, ERP, обучение'],
        part: 'implementation',
        amount: ['€40,000–50,000', '4–5 млн ₽'],
        evidence: draftTco,
      },
      {
        text: ['Estimate: support and hosting', 'Оценка: поддержка и хостинг'],
        part: 'use',
        amount: ['€14,000–17,000 a year', '1,4–1,7 млн ₽ в год'],
        evidence: draftTco,
      },
    ],
    'barriers-economic': [
      {
        key: 'estimate-creeps',
        text: ['Every new wish pushes the estimate up', 'С каждым пожеланием смета ползёт вверх'],
        severity: 'workaround',
        evidence: financeTalks,
      },
    ],
    'barriers-technical': [
      {
        key: 'slow-questionnaire',
        text: ['Our security answers take three weeks', 'Ответов по ИБ от нас ждут три недели'],
        severity: 'leaves',
        evidence: lostDeals,
      },
    ],
    'barriers-user': [
      {
        key: 'brief-without-shift',
        text: [
          'The brief is written without the shift',
          'ТЗ пишут в кабинете, смену не спрашивают',
        ],
        severity: 'workaround',
        evidence: shiftsWatched,
      },
    ],
    solutions: [
      {
        text: [
          'Sort wishes into three rounds, price each one',
          'Делим пожелания на три очереди, у каждого — цена',
        ],
        answers: ['estimate-creeps'],
        urgency: 'soon',
        owner: sales,
        evidence: salesGuess,
      },
      {
        text: ['Send the security pack within two days', 'Высылаем пакет по ИБ за два дня'],
        answers: ['slow-questionnaire'],
        urgency: 'urgent',
        owner: presales,
        evidence: lostDeals,
      },
      {
        text: [
          'Our consultant leads to one brief, pickers included',
          'Наш консультант ведёт к единому ТЗ вместе со сменой',
        ],
        answers: ['brief-without-shift', 'estimate-creeps'],
        urgency: 'soon',
        owner: consulting,
        evidence: productGuess,
      },
    ],
    kpis: [
      {
        text: [
          'Deals stuck here for over 60 days',
          'Сделки, застрявшие здесь больше чем на 60 дней',
        ],
        value: ['35%', '35 %'],
        change: ['+4 pts', '+4 п. п.'],
        trend: 'up',
        better: 'down',
        evidence: crm,
      },
      {
        text: ['Wait for our security answers', 'Ожидание наших ответов по ИБ'],
        value: ['15 working days', '15 рабочих дней'],
        change: ['+2 days', '+2 дня'],
        trend: 'up',
        better: 'down',
        evidence: crm,
      },
    ],
  },
}
