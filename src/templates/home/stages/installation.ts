import { diaries, guess, survey, visits } from '../evidence'
import type { HomeStage } from '../lanes'

export const installation: HomeStage = {
  key: 'installation',
  isOptional: true,
  name: ['Installation', 'Установка'],
  subtitle: ['Put together, put in its place', 'Собрали и поставили'],
  task: ['Put it where we pictured it', 'Поставить туда, где представляли'],
  importance: 4,
  score: 3,
  emotion: 2,
  feeling: ['Pride', 'Гордость'],
  traffic: null,
  tools: [],
  cells: {
    experience: [
      {
        text: [
          'One screw is left over, and it stands all the same',
          'Один винт лишний, а всё равно стоит',
        ],
        evidence: visits,
      },
      {
        text: ['The room is the one we had dreamt of', 'Комната — та самая, о которой мечтали'],
        evidence: guess,
      },
    ],
    values: [
      { text: ['Instructions one can follow', 'Понятная инструкция'], evidence: survey },
      { text: ['Somebody to ask', 'Есть кого спросить'], evidence: survey },
      { text: ['Pleasure in the result', 'Радость от того, что вышло'], evidence: visits },
      { text: ['That it lasts', 'Чтобы служило долго'], evidence: survey },
    ],
    actions: [
      {
        text: ['We put it together, two of us, all evening', 'Собираем вдвоём весь вечер'],
        evidence: diaries,
      },
      {
        text: [
          'We move it three times until it is right',
          'Двигаем три раза, пока не встанет как надо',
        ],
        evidence: visits,
      },
      {
        text: ['We carry out boxes and the old sofa', 'Выносим коробки и старый диван'],
        evidence: diaries,
      },
      { text: ['We invite those who gave advice', 'Зовём тех, кто советовал'], evidence: visits },
    ],
  },
}
