import { reviews, table } from '../evidence'
import type { ScoresStage } from '../lanes'
import { surveyors } from '../owners'

export const search: ScoresStage = {
  name: ['Solution search', 'Поиск решения'],
  subtitle: ['Free measuring and a sketch', 'Бесплатный замер и эскиз'],
  task: ['Let her see her own window', 'Показать ей её собственное окно'],
  importance: 5,
  score: 5,
  emotion: 1,
  feeling: ['Clarity', 'Ясность'],
  traffic: 'warm',
  tools: [['Sketch on the spot', 'Эскиз прямо на месте']],
  cells: {
    touchpoints: [
      {
        text: ['Free measuring at home', 'Бесплатный замер на дому'],
        channel: 'staff',
        importance: 5,
        score: 5,
        owner: surveyors,
        atStandard: true,
        evidence: reviews,
      },
      {
        text: ['Sketch of the new window', 'Эскиз нового окна'],
        channel: 'document',
        place: 'offline',
        importance: 4,
        score: 5,
        owner: surveyors,
        atStandard: true,
        evidence: reviews,
      },
    ],
    experience: [
      {
        text: [
          '“He drew it while the tea was brewing”',
          '«Пока заваривался чай, он всё нарисовал»',
        ],
        evidence: table,
      },
    ],
  },
}
