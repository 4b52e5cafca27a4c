import { table, web } from '../evidence'
import type { ScoresStage } from '../lanes'
import { marketing } from '../owners'

export const awareness: ScoresStage = {
  name: ['Awareness', 'Осознание'],
  subtitle: ['The draught is back', 'Снова дует'],
  task: ['Be in sight when it turns cold', 'Быть на виду, когда холодает'],
  importance: 4,
  score: 5,
  emotion: 0,
  feeling: ['Resolve', 'Решимость'],
  traffic: 'cold',
  tools: [['Test: where does it blow?', 'Тест: откуда дует']],
  cells: {
    touchpoints: [
      {
        text: ['Ads and results in the search', 'Реклама и выдача в поиске'],
        channel: 'search',
        importance: 5,
        score: 5,
        owner: marketing,
        atStandard: true,
        evidence: web,
      },
      {
        text: ['New windows at the neighbours’', 'Новые окна у соседей'],
        channel: 'word-of-mouth',
        importance: 3,
        score: 4,
        evidence: table,
      },
    ],
    experience: [
      {
        text: ['“You came first, and twice”', '«Вы попались первыми, причём дважды»'],
        evidence: table,
      },
    ],
  },
}
