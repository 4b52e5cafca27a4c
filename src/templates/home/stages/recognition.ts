import { diaries, guess, survey, visits } from '../evidence'
import type { HomeStage } from '../lanes'

export const recognition: HomeStage = {
  name: ['Recognition', 'Признание'],
  subtitle: ['Something has to change', 'Пора что-то менять'],
  task: ['Say it aloud and agree on it', 'Сказать вслух и договориться'],
  importance: 4,
  score: 3,
  emotion: -1,
  feeling: ['Discomfort', 'Неуют'],
  traffic: null,
  tools: [],
  cells: {
    experience: [
      {
        text: ['The sofa sags, and guests come on Saturday', 'Диван просел, а в субботу гости'],
        evidence: visits,
      },
      {
        text: [
          'A child, a move, work from home: no room any more',
          'Ребёнок, переезд, работа из дома — и стало тесно',
        ],
        evidence: survey,
      },
    ],
    values: [
      { text: ['Support', 'Поддержка'], evidence: visits },
      { text: ['Agreement at home', 'Согласие в семье'], evidence: visits },
      { text: ['Nobody hurries us', 'Чтобы не торопили'], evidence: guess },
      { text: ['Hope that it gets better', 'Надежда, что станет лучше'], evidence: guess },
    ],
    actions: [
      {
        text: ['We grumble about the same corner', 'Ворчим на один и тот же угол'],
        evidence: visits,
      },
      {
        text: ['We ask those who have been through it', 'Спрашиваем тех, кто через это прошёл'],
        evidence: diaries,
      },
      {
        text: ['We wonder: repair, sell or give away?', 'Гадаем: чинить, продать или отдать?'],
        evidence: visits,
      },
      {
        text: [
          'We take a picture of what we saw at friends’',
          'Фотографируем то, что увидели у друзей',
        ],
        evidence: diaries,
      },
    ],
  },
}
