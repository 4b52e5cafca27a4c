import { diaries, guess, survey, visits, walks } from '../evidence'
import type { HomeStage } from '../lanes'

export const screening: HomeStage = {
  key: 'screening',
  name: ['Screening', 'Отсев'],
  subtitle: ['From thirty down to three', 'Из тридцати — до трёх'],
  task: ['Cut the list and not regret it', 'Сократить список и не пожалеть'],
  importance: 5,
  score: 2,
  emotion: -1,
  feeling: ['Tiredness', 'Усталость'],
  traffic: null,
  tools: [],
  cells: {
    experience: [
      {
        text: [
          'They look alike, and each is described in its own way',
          'Все похожи, а описаны каждый по-своему',
        ],
        evidence: walks,
      },
      {
        text: ['The more we read, the less we are sure', 'Чем больше читаем, тем меньше уверены'],
        evidence: diaries,
      },
    ],
    values: [
      { text: ['Details that can be compared', 'Подробности, чтобы сравнить'], evidence: survey },
      { text: ['Advice without pressure', 'Совет без давления'], evidence: walks },
      { text: ['A choice that is left to us', 'Выбор за нами'], evidence: guess },
      { text: ['Not to miss the best one', 'Не упустить лучшее'], evidence: guess },
    ],
    actions: [
      {
        text: ['We measure the wall, the door and the lift', 'Меряем стену, дверь и лифт'],
        evidence: visits,
      },
      {
        text: [
          'We compare sizes, fabrics, delivery, assembly',
          'Сравниваем размеры, ткани, доставку, сборку',
        ],
        evidence: walks,
      },
      { text: ['We read the bad reviews first', 'Сначала читаем плохие отзывы'], evidence: survey },
      {
        text: ['We sit on it, stroke it, look underneath', 'Садимся, гладим, заглядываем снизу'],
        evidence: walks,
      },
    ],
  },
}
