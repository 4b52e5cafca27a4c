import { guess, reviews, visits } from '../evidence'
import type { ScoresStage } from '../lanes'
import { callCentre, fitters } from '../owners'

export const satisfaction: ScoresStage = {
  name: ['Satisfaction', 'Удовлетворение'],
  subtitle: ['The day of fitting', 'День установки'],
  task: ['Leave the flat as clean as we found it', 'Оставить квартиру такой же чистой'],
  importance: 5,
  score: 3,
  emotion: -1,
  feeling: ['Tiredness', 'Усталость'],
  traffic: 'hot',
  tools: [['Call a week later', 'Звонок через неделю']],
  cells: {
    touchpoints: [
      {
        text: ['Fitters in the flat', 'Монтажники в квартире'],
        channel: 'staff',
        importance: 5,
        score: 3,
        owner: fitters,
        atStandard: false,
        evidence: visits,
      },
      {
        text: ['Message: the crew is on its way', 'Сообщение: бригада выехала'],
        channel: 'messenger',
        importance: 4,
        status: 'missing',
        owner: callCentre,
        evidence: visits,
      },
    ],
    experience: [
      {
        text: ['“Good windows, dust everywhere”', '«Окна хорошие, пыль повсюду»'],
        evidence: reviews,
      },
    ],
    barriers: [
      {
        key: 'dust',
        text: ['We leave, the dust stays', 'Мы уезжаем, пыль остаётся'],
        severity: 'workaround',
        evidence: visits,
      },
      {
        key: 'all-day',
        text: ['“Be at home from eight to six”', '«Будьте дома с восьми до шести»'],
        severity: 'workaround',
        evidence: reviews,
      },
    ],
    solutions: [
      {
        answers: ['dust'],
        text: ['Film on the floor, a vacuum at the end', 'Плёнка на пол, под конец пылесос'],
        urgency: 'soon',
        owner: fitters,
      },
      {
        answers: ['all-day'],
        text: ['Two hours named, a call on the way', 'Назвать два часа и позвонить с дороги'],
        urgency: 'urgent',
        owner: callCentre,
        evidence: guess,
      },
    ],
  },
}
