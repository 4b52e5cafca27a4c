import {
  crm,
  financeTalks,
  itTalks,
  lostDeals,
  pilotLogs,
  productGuess,
  salesGuess,
  shiftsWatched,
  firmQuote,
} from '../evidence'
import type { B2bStage } from '../lanes'
import { delivery, presales, product, sales } from '../owners'

/**
 * Three bids and a pilot. The firm costs add up to the five-year total that the offer names:
 * 78 + 45 + 75 + 12 = 210 thousand (C97), against 84 thousand saved a year.
 */
export const chooses: B2bStage = {
  key: 'choice',
  name: ['Chooses', 'Выбор'],
  subtitle: ['Three bids, one pilot', 'Три заявки, один пилот'],
  task: [
    'Win with a pilot that gives each role its proof',
    'Выиграть пилотом, который убедит каждую из ролей',
  ],
  importance: 5,
  score: 4,
  emotion: 1,
  feeling: ['Hopeful', 'Надежда'],
  traffic: 'hot',
  tools: [
    ['Two-week pilot', 'Пилот на две недели'],
    ['Firm five-year TCO', 'Фиксированный TCO на пять лет'],
    ['Reference visit', 'Визит на завод клиента'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Run a two-week pilot in one aisle',
          'Две недели гоняют пилот в одном ряду стеллажей',
        ],
        evidence: pilotLogs,
      },
      {
        text: [
          'Score three bids; each role has a third of the vote',
          'Оценивают три заявки: у каждой роли треть голосов',
        ],
        evidence: financeTalks,
      },
    ],
    touchpoints: [
      {
        text: ['Pilot with ten scanners', 'Пилот с десятью сканерами'],
        channel: 'product',
        importance: 5,
        score: 4,
        owner: delivery,
        evidence: pilotLogs,
      },
      {
        text: ['Quote with the five-year TCO', 'КП с расчётом TCO на пять лет'],
        channel: 'document',
        importance: 5,
        score: 4,
        owner: sales,
        evidence: financeTalks,
      },
    ],
    'criteria-economic': [
      {
        text: [
          'Does each euro bring back two in five years?',
          'Вернёт ли каждый рубль два за пять лет?',
        ],
        evidence: financeTalks,
      },
    ],
    'criteria-technical': [
      {
        text: [
          'Does it survive a network drop on the floor?',
          'Переживёт ли обрыв сети на складе?',
        ],
        evidence: pilotLogs,
      },
    ],
    'criteria-user': [
      {
        text: ['Can a new picker manage on day one?', 'Справится ли новичок в первый же день?'],
        evidence: shiftsWatched,
      },
    ],
    'offer-economic': [
      {
        text: ['Firm TCO: €210,000 over five years', 'TCO зафиксирован: 21 млн ₽ за пять лет'],
        advantage: ['Saves €84,000 every year', 'Экономия — 8,4 млн ₽ каждый год'],
        benefit: ['ROI of 100%, payback in 22 months', 'ROI 100 %, окупаемость 22 месяца'],
        usp: [
          ['One firm sum for five years', 'Одна твёрдая сумма на пять лет'],
          [
            'Estimates that creep up with every wish',
            'Смету, что ползёт вверх с каждым пожеланием',
          ],
          ['A fifth is due only at 99% stock accuracy', 'Пятая часть — только при точности 99 %'],
          ['The logs of twelve pilots are open', 'Журналы двенадцати пилотов открыты'],
        ],
        evidence: firmQuote,
      },
    ],
    'offer-technical': [
      {
        text: ['Scanners keep working offline', 'Сканеры работают и без сети'],
        advantage: ['Up to eight hours of scans on board', 'Копят сканы до восьми часов'],
        benefit: ['A stable shift even without Wi-Fi', 'Смена стабильна, даже если упал Wi-Fi'],
        usp: [
          ['The network stops, the shift does not', 'Сеть встала — смена работает'],
          ['Night calls when the Wi-Fi drops', 'Ночных звонков, когда падает Wi-Fi'],
          ['Eight hours of scans on board', 'Восемь часов сканов хранит сам сканер'],
          ['In the pilot they pull the plug themselves', 'В пилоте сеть выключают сами'],
        ],
        evidence: pilotLogs,
      },
    ],
    'offer-user': [
      {
        text: ['Two-button screens made for gloves', 'Экраны в две кнопки — под перчатки'],
        advantage: ['A newcomer learns them in an hour', 'Новичок осваивает их за час'],
        benefit: ['Easy from day one, nothing to type', 'Легко с первого дня, без набора текста'],
        usp: [
          ['Made with pickers, not for their managers', 'Придумано с комплектовщиками'],
          ['Typing with gloves on', 'Печатать в перчатках'],
          ['Two buttons do for the whole shift', 'На всю смену хватает двух кнопок'],
          ['A newcomer tries it for an hour, alone', 'Новичок пробует час — без нас'],
        ],
        evidence: pilotLogs,
      },
    ],
    cost: [
      {
        text: ['Firm: 40 licences, 20 scanners', 'В КП: 40 лицензий и 20 сканеров'],
        part: 'price',
        amount: ['€78,000', '7,8 млн ₽'],
        evidence: firmQuote,
      },
      {
        text: ['Firm: set-up, ERP link, training', 'В КП: настройка, ERP, обучение'],
        part: 'implementation',
        amount: ['€45,000', '4,5 млн ₽'],
        evidence: firmQuote,
      },
      {
        text: ['Firm: support and hosting, five years', 'В КП: поддержка и хостинг, пять лет'],
        part: 'use',
        amount: ['€75,000', '7,5 млн ₽'],
        evidence: firmQuote,
      },
      {
        text: ['Firm: repairs and batteries, five years', 'В КП: ремонт и батареи, пять лет'],
        part: 'repair',
        amount: ['€12,000', '1,2 млн ₽'],
        evidence: firmQuote,
      },
    ],
    'barriers-economic': [
      {
        key: 'cheaper-bid',
        text: [
          'The cheapest bid looks 30% lower than ours',
          'На бумаге самая дешёвая заявка на 30 % ниже нашей',
        ],
        severity: 'leaves',
        evidence: lostDeals,
      },
    ],
    'barriers-technical': [
      {
        key: 'data-leaves-plant',
        text: [
          'Pilot data would have to leave the plant’s network',
          'Для пилота данные пришлось бы вынести из сети завода',
        ],
        severity: 'workaround',
        evidence: itTalks,
      },
    ],
    'barriers-user': [
      {
        key: 'night-shift-left-out',
        text: [
          'The night shift never gets to try the pilot',
          'Ночная смена пилота в глаза не видит',
        ],
        severity: 'trivial',
        evidence: shiftsWatched,
      },
    ],
    solutions: [
      {
        text: [
          'Compare bids by five-year cost, not by price',
          'Сравниваем заявки по TCO за пять лет, а не по цене',
        ],
        answers: ['cheaper-bid'],
        urgency: 'urgent',
        owner: sales,
        evidence: lostDeals,
      },
      {
        text: [
          'Pilot server inside the plant, wiped afterwards',
          'Сервер пилота — внутри завода, потом всё стираем',
        ],
        answers: ['data-leaves-plant'],
        urgency: 'soon',
        owner: product,
        evidence: productGuess,
      },
      {
        text: ['Two pilot nights with our trainer', 'Две ночи пилота с нашим тренером'],
        answers: ['night-shift-left-out'],
        urgency: 'later',
        owner: presales,
        evidence: salesGuess,
      },
    ],
    kpis: [
      {
        text: ['Pilots that end in our favour', 'Пилоты, после которых выбирают нас'],
        value: ['58%', '58 %'],
        change: ['+6 pts', '+6 п. п.'],
        trend: 'up',
        better: 'up',
        evidence: pilotLogs,
      },
      {
        text: ['From pilot to decision', 'От пилота до решения'],
        value: ['34 days', '34 дня'],
        change: ['−5 days', '−5 дней'],
        trend: 'down',
        better: 'down',
        evidence: crm,
      },
    ],
  },
}
