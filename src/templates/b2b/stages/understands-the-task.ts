import {
  calculator,
  financeTalks,
  itTalks,
  productGuess,
  salesGuess,
  shiftsWatched,
  webAnalytics,
  workshopGuess,
} from '../evidence'
import type { B2bStage } from '../lanes'
import { consulting, marketing, presales, sales } from '../owners'

/** Losses become a project. The cost lane holds the price of going on as today. */
export const understandsTheTask: B2bStage = {
  key: 'task',
  name: ['Understands the task', 'Понимание задачи'],
  subtitle: ['Losses become a project', 'Потери становятся проектом'],
  task: [
    'Help them put a price on disorder in the warehouse',
    'Помочь увидеть цену беспорядка на складе',
  ],
  importance: 3,
  score: 3,
  emotion: -2,
  feeling: ['Fed up', 'Накипело'],
  traffic: 'cold',
  tools: [
    ['Loss calculator', 'Калькулятор потерь'],
    ['Articles on stock accuracy', 'Статьи о точности остатков'],
    ['Trade fair stand', 'Стенд на отраслевой выставке'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Halt shipping for two days to count the stock',
          'Два дня не отгружают — идёт инвентаризация',
        ],
        evidence: shiftsWatched,
      },
      {
        text: [
          'Add up what a year of wrong shipments cost',
          'Считают, во что обошлись ошибки отгрузки за год',
        ],
        evidence: financeTalks,
      },
    ],
    touchpoints: [
      {
        text: ['Search: “stock does not match ERP”', 'Поиск: «остатки не сходятся с ERP»'],
        channel: 'search',
        importance: 4,
        score: 3,
        owner: marketing,
        evidence: webAnalytics,
      },
      {
        text: ['Warehouse logistics trade fair', 'Выставка по складской логистике'],
        channel: 'event',
        importance: 3,
        score: 4,
        owner: sales,
        evidence: salesGuess,
      },
    ],
    'criteria-economic': [
      {
        text: ['What does the disorder cost us in a year?', 'Сколько денег мы теряем за год?'],
        evidence: financeTalks,
      },
    ],
    'criteria-technical': [
      {
        text: ['Is the data wrong, or the process behind it?', 'Виноваты данные или сам процесс?'],
        evidence: itTalks,
      },
    ],
    'criteria-user': [
      {
        text: [
          'What eats most of our hours in a shift?',
          'На что у смены уходит больше всего часов?',
        ],
        evidence: shiftsWatched,
      },
    ],
    'offer-economic': [
      {
        text: ['Loss calculator with the plant’s data', 'Калькулятор потерь на данных завода'],
        advantage: ['Turns picking errors into money', 'Переводит ошибки подбора в деньги'],
        benefit: [
          'A loss of €96,000 a year comes to light',
          'Видна цена вопроса — 9,6 млн ₽ в год',
        ],
        evidence: calculator,
      },
    ],
    'offer-technical': [
      {
        text: ['Read-only check of ERP stock data', 'Проверка остатков без записи в ERP'],
        advantage: ['Lists every mismatch within a day', 'За день находит все расхождения'],
        benefit: ['The ERP stays as stable as it was', 'Стабильности ERP ничто не угрожает'],
        evidence: productGuess,
      },
    ],
    'offer-user': [
      {
        text: ['A full shift walked with the pickers', 'Целая смена рядом с комплектовщиками'],
        advantage: ['We time every walk and every search', 'Замеряем каждый проход и каждый поиск'],
        benefit: ['What annoys them most is fixed first', 'Самое неудобное исправим первым'],
        evidence: shiftsWatched,
      },
    ],
    cost: [
      {
        text: ['Today: errors, searching, overtime', 'Сейчас: ошибки, поиски, переработки'],
        part: 'use',
        amount: ['€96,000 a year', '9,6 млн ₽ в год'],
        evidence: calculator,
      },
      {
        text: ['Today: mending spreadsheet macros', 'Сейчас: починка макросов в таблицах'],
        part: 'repair',
        amount: ['€6,000 a year', '600 тыс. ₽ в год'],
        evidence: itTalks,
      },
    ],
    'barriers-economic': [
      {
        key: 'losses-in-no-budget',
        text: [
          'No budget line shows the losses, so they look free',
          'Потерь нет ни в одной статье бюджета — их будто нет',
        ],
        severity: 'leaves',
        evidence: financeTalks,
      },
    ],
    'barriers-technical': [
      {
        key: 'not-an-it-project',
        text: ['IT sees one more project that is not its own', 'Для ИТ это ещё один чужой проект'],
        severity: 'trivial',
        evidence: itTalks,
      },
    ],
    'barriers-user': [
      {
        key: 'failed-before',
        text: [
          'Two systems failed here before, the shift shrugs',
          'Две системы уже не прижились — смена не верит',
        ],
        severity: 'workaround',
        evidence: workshopGuess,
      },
    ],
    solutions: [
      {
        text: [
          'One-page sheet of losses for the budget meeting',
          'Справка о потерях на страницу — к защите бюджета',
        ],
        answers: ['losses-in-no-budget'],
        urgency: 'urgent',
        owner: marketing,
        evidence: salesGuess,
      },
      {
        text: [
          'We run the data check; IT spends two hours',
          'Данные проверяем сами, от ИТ нужны два часа',
        ],
        answers: ['not-an-it-project'],
        urgency: 'later',
        owner: presales,
      },
      {
        text: [
          'Begin with the shift’s own list of troubles',
          'Начинаем с того, на что жалуется сама смена',
        ],
        answers: ['failed-before'],
        urgency: 'soon',
        owner: consulting,
        evidence: shiftsWatched,
      },
    ],
    kpis: [
      {
        text: [
          'Visitors who finish the loss calculator',
          'Посетители, прошедшие калькулятор до конца',
        ],
        value: ['14%', '14 %'],
        change: ['+3 pts', '+3 п. п.'],
        trend: 'up',
        better: 'up',
        evidence: webAnalytics,
      },
      {
        text: ['Plants that leave their contact details', 'Заводы, оставившие контакт'],
        value: ['31 a month', '31 в месяц'],
        change: ['+12%', '+12 %'],
        trend: 'up',
        better: 'up',
        evidence: webAnalytics,
      },
    ],
  },
}
