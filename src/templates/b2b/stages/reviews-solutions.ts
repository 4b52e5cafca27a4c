import {
  caseBooks,
  crm,
  demoNotes,
  financeTalks,
  itTalks,
  lostDeals,
  productGuess,
  salesGuess,
  shiftsWatched,
  priceLists,
} from '../evidence'
import type { B2bStage } from '../lanes'
import { marketing, presales, product, success } from '../owners'

/** Twelve vendors are looked at, five are seen in a demo. Costs are ranges of the market. */
export const reviewsSolutions: B2bStage = {
  key: 'review',
  name: ['Reviews solutions', 'Обзор решений'],
  subtitle: ['Twelve vendors, five demos', 'Двенадцать поставщиков, пять демо'],
  task: [
    'Get onto the shortlist with a demo for all three roles',
    'Попасть в короткий список с демо, понятным трём ролям',
  ],
  importance: 4,
  score: 4,
  emotion: 0,
  feeling: ['Curious', 'Интерес'],
  traffic: 'warm',
  tools: [
    ['Case of a similar plant', 'Кейс похожего завода'],
    ['Demo on their own parts', 'Демо на их артикулах'],
    ['Buyer’s checklist', 'Чек-лист покупателя'],
  ],
  cells: {
    actions: [
      {
        text: [
          'Ask a neighbouring plant what it runs on',
          'Узнают, на чём работает соседний завод',
        ],
        evidence: financeTalks,
      },
      {
        text: ['Sit through five demos in three weeks', 'За три недели смотрят пять демо'],
        evidence: crm,
      },
    ],
    touchpoints: [
      {
        text: ['Call to a plant that already has it', 'Звонок на завод, где система уже есть'],
        channel: 'word-of-mouth',
        importance: 5,
        score: 4,
        owner: success,
        evidence: financeTalks,
      },
      {
        text: ['Live demo by video call', 'Живое демо по видеосвязи'],
        channel: 'video',
        importance: 4,
        score: 4,
        owner: presales,
        evidence: demoNotes,
      },
    ],
    'criteria-economic': [
      {
        text: [
          'How fast did plants of our size earn it back?',
          'За сколько окупилось у заводов нашего размера?',
        ],
        evidence: financeTalks,
      },
    ],
    'criteria-technical': [
      {
        text: [
          'Does it get on with our ERP and our servers?',
          'Дружит ли с нашей ERP и нашими серверами?',
        ],
        evidence: itTalks,
      },
    ],
    'criteria-user': [
      {
        text: ['How many taps to book in one pallet?', 'Сколько нажатий на приёмку паллеты?'],
        evidence: demoNotes,
      },
    ],
    'offer-economic': [
      {
        text: ['Three customer cases with open figures', 'Три кейса с открытыми цифрами'],
        advantage: [
          'Returns of plants with 200–400 people',
          'Окупаемость на заводах в 200–400 человек',
        ],
        benefit: [
          'ROI to expect: payback within two years',
          'ROI понятен: деньги вернутся за два года',
        ],
        evidence: caseBooks,
      },
    ],
    'offer-technical': [
      {
        text: ['Certified connector for the ERP', 'Сертифицированный коннектор к ERP'],
        advantage: ['No home-made code in between', 'Никакого самописного кода посередине'],
        benefit: ['The link survives every ERP update', 'Обмен переживает обновления ERP'],
        evidence: productGuess,
      },
    ],
    'offer-user': [
      {
        text: ['Demo with their own part numbers', 'Демо на их собственных артикулах'],
        advantage: [
          'They see their racks, not a mock-up',
          'Видят свои стеллажи, а не учебный склад',
        ],
        benefit: ['Half an hour shows whether it is handy', 'За полчаса ясно, удобно ли работать'],
        evidence: demoNotes,
      },
    ],
    cost: [
      {
        text: ['Market range: licences and scanners', 'Вилка рынка: лицензии и сканеры'],
        part: 'price',
        amount: ['€60,000–110,000', '6–11 млн ₽'],
        evidence: priceLists,
      },
      {
        text: ['Rule of thumb for the roll-out', 'Прикидка по внедрению'],
        part: 'implementation',
        amount: ['€30,000–70,000', '3–7 млн ₽'],
        evidence: salesGuess,
      },
    ],
    'barriers-economic': [
      {
        key: 'price-on-request',
        text: [
          '“Price on request”: there is nothing to compare',
          '«Цена по запросу» — сравнивать нечего',
        ],
        severity: 'leaves',
        evidence: lostDeals,
      },
    ],
    'barriers-technical': [
      {
        key: 'hidden-erp-link',
        text: [
          'Nobody shows how the ERP link really works',
          'Никто не показывает, как устроен обмен с ERP',
        ],
        severity: 'workaround',
        evidence: itTalks,
      },
    ],
    'barriers-user': [
      {
        key: 'demo-for-managers',
        text: [
          'Demos talk to managers, not to pickers',
          'Демо рассчитаны на начальство, а не на смену',
        ],
        severity: 'trivial',
        evidence: demoNotes,
      },
    ],
    solutions: [
      {
        text: ['Publish a price range for 40 users', 'Публикуем вилку цен на 40 пользователей'],
        answers: ['price-on-request'],
        urgency: 'urgent',
        owner: marketing,
        evidence: lostDeals,
      },
      {
        text: [
          'Open up the connector manual and a sandbox',
          'Открываем описание коннектора и тестовый стенд',
        ],
        answers: ['hidden-erp-link'],
        urgency: 'soon',
        owner: product,
      },
      {
        text: [
          'Second half of the demo: scanner in hand',
          'Вторая половина демо — со сканером в руках',
        ],
        answers: ['demo-for-managers'],
        urgency: 'later',
        owner: presales,
        evidence: shiftsWatched,
      },
    ],
    kpis: [
      {
        text: ['Demos with all three roles present', 'Демо, на которых были все три роли'],
        value: ['43%', '43 %'],
        change: ['+7 pts', '+7 п. п.'],
        trend: 'up',
        better: 'up',
        evidence: demoNotes,
      },
      {
        text: ['Demos that lead to the shortlist', 'Демо, после которых мы в коротком списке'],
        value: ['61%', '61 %'],
        change: ['no change', 'без изменений'],
        trend: 'flat',
        better: 'up',
        evidence: crm,
      },
    ],
  },
}
