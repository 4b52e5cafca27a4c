import { diaries, guess, survey, visits, walks } from '../evidence'
import type { HomeStage } from '../lanes'

export const choice: HomeStage = {
  name: ['Choice', 'Выбор'],
  subtitle: ['This one', 'Вот этот'],
  task: ['Decide, and decide together', 'Решить, причём вместе'],
  importance: 5,
  score: 3,
  emotion: 0,
  feeling: ['Doubt', 'Сомнение'],
  traffic: null,
  tools: [],
  cells: {
    experience: [
      {
        text: [
          'All but decided, and suddenly it is frightening',
          'Почти решились — и вдруг страшно',
        ],
        evidence: walks,
      },
      {
        text: ['The sale ends on Sunday and pushes us', 'Скидка до воскресенья подгоняет'],
        evidence: diaries,
      },
    ],
    values: [
      { text: ['Clear terms', 'Ясные условия'], evidence: survey },
      { text: ['A way back', 'Возможность вернуть'], evidence: survey },
      { text: ['Peace in the family', 'Мир в семье'], evidence: guess },
      { text: ['To be sure of it', 'Уверенность'], evidence: survey },
    ],
    actions: [
      {
        text: ['We talk it over in the kitchen again', 'Ещё раз обсуждаем на кухне'],
        evidence: visits,
      },
      {
        text: ['We read up on returns and the warranty', 'Читаем про возврат и гарантию'],
        evidence: walks,
      },
      {
        text: ['We ask what carrying up and assembly cost', 'Узнаём, почём подъём и сборка'],
        evidence: survey,
      },
      {
        text: ['We mark its outline on the floor with tape', 'Размечаем его скотчем на полу'],
        evidence: visits,
      },
    ],
  },
}
