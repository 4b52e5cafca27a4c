import { diary, guess, interviews } from '../evidence'
import type { AgencyStage } from '../lanes'

/** We are not there yet, so nobody has scored it: unknown, not bad (C103). */
export const motivation: AgencyStage = {
  name: ['Motivation', 'Мотивация'],
  subtitle: ['Six weeks to the conference', 'До конференции шесть недель'],
  task: ['Come to mind before the search begins', 'Чтобы о нас вспомнили до начала поисков'],
  importance: 3,
  expected: 4,
  score: null,
  emotion: 1,
  feeling: ['Anticipation', 'Предвкушение'],
  traffic: 'cold',
  tools: [
    ['Calendar of trade events', 'Календарь отраслевых событий'],
    ['Guide: gifts in five weeks', 'Памятка: подарки за пять недель'],
  ],
  cells: {
    actions: [
      {
        text: [
          'I list what 200 guests should take home',
          'Составляю список: что унесут с собой 200 гостей',
        ],
        evidence: diary,
      },
      {
        text: ['I ask our director what I may spend', 'Узнаю у директора, сколько могу потратить'],
        evidence: interviews,
      },
    ],
    expectations: [
      {
        text: [
          'One contractor for gifts and print, for years',
          'Один подрядчик на сувениры и печать — и надолго',
        ],
        evidence: interviews,
      },
    ],
    experience: [
      {
        text: [
          'It seems that some can do all of it in one place',
          'Похоже, кое-где всё это делают в одном месте',
        ],
        evidence: diary,
      },
    ],
    barriers: [
      {
        key: 'lead-times',
        text: ['I don’t know how early one has to order', 'Не знаю, за сколько надо заказывать'],
        severity: 'workaround',
        evidence: guess,
      },
    ],
    solutions: [
      {
        answers: ['lead-times'],
        text: [
          'A page of lead times for every kind of gift',
          'Страница со сроками на каждый вид подарков',
        ],
        urgency: 'later',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
  },
}
