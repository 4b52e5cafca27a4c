import { diary, guess, interviews, recordings } from '../evidence'
import type { AgencyStage } from '../lanes'

/** Three ways that lead to us: each is a step with an experience of its own (C13). */
export const firstContact: AgencyStage = {
  key: 'first-contact',
  name: ['First contact', 'Первый контакт'],
  subtitle: ['Three ways to one door', 'Три дороги к одной двери'],
  task: ['Show work and prices wherever they look', 'Показать работы и цены всюду, где нас ищут'],
  importance: 5,
  expected: 4,
  score: 3,
  emotion: 0,
  feeling: ['Curiosity', 'Любопытство'],
  traffic: 'cold',
  tools: [
    ['Cases with prices', 'Кейсы с ценами'],
    ['Discount for a colleague', 'Скидка для коллеги'],
  ],
  cells: {
    steps: [
      { stepKey: 'search', text: ['Search', 'Поиск'], evidence: recordings },
      { stepKey: 'advice', text: ['Recommendations', 'Рекомендации'], evidence: interviews },
      { stepKey: 'cases', text: ['Examples and cases', 'Примеры и кейсы'], evidence: interviews },
    ],
    actions: [
      {
        step: 'search',
        text: [
          'I look through maps, ratings and ads for one nearby',
          'Смотрю карты, рейтинги, рекламу: кто поближе',
        ],
        evidence: recordings,
      },
      {
        step: 'advice',
        text: [
          'I ask marketers I know whom they order from',
          'Спрашиваю знакомых маркетологов, где заказывают',
        ],
        evidence: interviews,
      },
      {
        step: 'cases',
        text: [
          'I go through old offers and other people’s posts',
          'Перебираю старые предложения и чужие посты',
        ],
        evidence: diary,
      },
    ],
    expectations: [
      {
        step: 'search',
        text: [
          'Someone in my budget who has worked for clinics',
          'Кто-то нам по карману, кто уже работал с клиниками',
        ],
        evidence: interviews,
      },
      {
        step: 'advice',
        text: [
          'Fresh projects, and people I may call',
          'Свежие проекты и люди, которым можно позвонить',
        ],
        evidence: interviews,
      },
      {
        step: 'cases',
        text: [
          'A whole set that I can have in our colours',
          'Готовый набор, который сделают в наших цветах',
        ],
        evidence: diary,
      },
    ],
    experience: [
      {
        step: 'search',
        text: [
          'Plenty of them, and no telling what it costs',
          'Их много, но сколько это стоит — не понять',
        ],
        evidence: recordings,
      },
      {
        step: 'advice',
        text: [
          'Good words; the last project is two years old',
          'Хвалят, но последнему проекту два года',
        ],
        evidence: interviews,
      },
      {
        step: 'cases',
        text: [
          'A fine picture, and for more I must find the site',
          'Картинка хороша, а за подробностями ищи сайт',
        ],
        evidence: diary,
      },
    ],
    barriers: [
      {
        key: 'no-hint',
        step: 'search',
        text: [
          'Not a hint of a price: I keep twelve tabs open',
          'Ни намёка на цену: держу двенадцать вкладок',
        ],
        severity: 'workaround',
        evidence: diary,
      },
      {
        key: 'nobody-to-call',
        step: 'advice',
        text: ['There is no client of yours I could ask', 'Некого спросить из ваших клиентов'],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['no-hint'],
        step: 'search',
        text: ['“From” prices in ads and on the map', 'Цены «от» в рекламе и на картах'],
        urgency: 'urgent',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
      {
        answers: ['nobody-to-call'],
        step: 'advice',
        text: ['Three clients who agreed to be asked', 'Три клиента, которым можно позвонить'],
        urgency: 'soon',
        owner: ['Client service', 'Клиентский отдел'],
        evidence: guess,
      },
    ],
  },
}
