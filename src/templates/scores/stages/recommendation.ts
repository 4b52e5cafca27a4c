import { guess, reviews } from '../evidence'
import type { ScoresStage } from '../lanes'
import { marketing } from '../owners'

/** Nobody has asked: score and emotion are unknown, which is a gap and no zero (C103). */
export const recommendation: ScoresStage = {
  name: ['Recommendation', 'Рекомендация'],
  subtitle: ['Nobody has asked yet', 'Пока никто не спрашивал'],
  task: ['Ask instead of guessing', 'Спросить, а не гадать'],
  importance: 4,
  score: null,
  emotion: null,
  feeling: ['', ''],
  traffic: 'hot',
  tools: [['One question after a year', 'Один вопрос через год']],
  cells: {
    touchpoints: [
      {
        text: ['Talk on the stairs', 'Разговор на лестничной площадке'],
        channel: 'word-of-mouth',
        importance: 4,
        evidence: guess,
      },
      {
        text: ['Card for a friend', 'Карточка для друга'],
        channel: 'print',
        importance: 3,
        owner: marketing,
        evidence: guess,
      },
    ],
    experience: [
      {
        text: [
          'Of 120 reviews none says who sent them',
          'Из 120 отзывов ни в одном нет, кто посоветовал',
        ],
        evidence: reviews,
      },
    ],
  },
}
