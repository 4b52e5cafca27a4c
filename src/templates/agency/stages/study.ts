import { diary, guess, interviews, recordings } from '../evidence'
import type { AgencyStage } from '../lanes'

export const study: AgencyStage = {
  name: ['Study of the offer', 'Изучение предложения'],
  subtitle: ['Forty pages of catalogue', 'Сорок страниц каталога'],
  task: ['Let them put a set together in five minutes', 'Чтобы набор собрали за пять минут'],
  importance: 5,
  expected: 4,
  score: 2,
  emotion: -1,
  feeling: ['Confusion', 'Растерянность'],
  traffic: 'warm',
  tools: [
    ['Set calculator', 'Калькулятор набора'],
    ['Ready sets by budget', 'Готовые наборы под бюджет'],
  ],
  cells: {
    actions: [
      {
        text: ['I leaf through the services and the catalogue', 'Листаю перечень услуг и каталог'],
        evidence: recordings,
      },
      {
        text: ['I look for a price and a time', 'Ищу цену и срок'],
        evidence: recordings,
      },
    ],
    expectations: [
      {
        text: ['I can work out a rough budget by myself', 'Сама прикину бюджет, никому не звоня'],
        evidence: interviews,
      },
      {
        text: [
          'I see what suits 200 people, and nothing else',
          'Увижу то, что подойдёт на 200 человек',
        ],
        evidence: guess,
      },
    ],
    experience: [
      {
        text: ['There is everything, and I find nothing', 'Есть всё, но ничего не найти'],
        evidence: recordings,
      },
      {
        text: ['Each price has to be asked for', 'Каждую цену надо спрашивать'],
        evidence: diary,
      },
    ],
    barriers: [
      {
        key: 'no-estimate',
        text: ['Without a figure I cannot go to my director', 'Без цифры не могу идти к директору'],
        severity: 'leaves',
        evidence: interviews,
      },
      {
        key: 'suppliers-order',
        text: ['Gifts are sorted by who supplies them', 'Подарки разложены по поставщикам'],
        severity: 'workaround',
        evidence: recordings,
      },
    ],
    solutions: [
      {
        answers: ['no-estimate'],
        text: [
          'Calculator: quantity, date, price from and to',
          'Калькулятор: тираж, дата, цена от и до',
        ],
        urgency: 'urgent',
        owner: ['Site team', 'Команда сайта'],
        evidence: guess,
      },
      {
        answers: ['suppliers-order'],
        text: ['Sort by occasion, quantity and budget', 'Разложить по поводам, тиражам и бюджету'],
        urgency: 'soon',
        owner: ['Site team', 'Команда сайта'],
      },
    ],
  },
}
