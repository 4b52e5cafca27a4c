import { diaries, survey, visits } from '../evidence'
import type { HomeStage } from '../lanes'

/** Nobody has asked how well life goes: the score is unknown (C103). */
export const life: HomeStage = {
  name: ['Life', 'Жизнь'],
  subtitle: ['An ordinary day at home', 'Обычный день дома'],
  task: ['Live well where we are', 'Жить хорошо там, где живём'],
  importance: 5,
  score: null,
  emotion: 1,
  feeling: ['Calm', 'Покой'],
  traffic: null,
  tools: [],
  cells: {
    experience: [
      {
        text: ['Home is where we look after each other', 'Дома мы заботимся друг о друге'],
        evidence: visits,
      },
      {
        text: [
          'Small troubles can wait: we are used to them',
          'Мелочи подождут: мы к ним привыкли',
        ],
        evidence: visits,
      },
    ],
    values: [
      { text: ['Comfort', 'Уют'], evidence: survey },
      { text: ['A quiet evening', 'Спокойный вечер'], evidence: survey },
      { text: ['Being together', 'Быть вместе'], evidence: diaries },
      { text: ['Time for ourselves', 'Время для себя'], evidence: diaries },
    ],
    actions: [
      { text: ['We cook, clean, wash, put away', 'Готовим, убираем, стираем'], evidence: diaries },
      { text: ['We see family and friends', 'Видимся с родными и друзьями'], evidence: diaries },
      {
        text: ['We read, draw, play, tinker', 'Читаем, рисуем, играем, мастерим'],
        evidence: diaries,
      },
      {
        text: [
          'We look into other people’s homes on our phones',
          'Разглядываем чужие квартиры в телефоне',
        ],
        evidence: survey,
      },
    ],
  },
}
