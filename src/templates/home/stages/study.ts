import { diaries, guess, survey, walks } from '../evidence'
import type { HomeStage } from '../lanes'

export const study: HomeStage = {
  name: ['Study', 'Изучение'],
  subtitle: ['Dreaming of what could be', 'Мечтаем, как могло бы быть'],
  task: ['Find out what we really want', 'Понять, чего хотим на самом деле'],
  importance: 4,
  score: 4,
  emotion: 2,
  feeling: ['Inspiration', 'Вдохновение'],
  traffic: null,
  tools: [],
  cells: {
    experience: [
      {
        text: [
          'Every picture is a life that could be ours',
          'Каждая картинка — жизнь, которой могли бы жить',
        ],
        evidence: walks,
      },
      {
        text: ['Ideas grow; the budget stays as it is', 'Идей всё больше, бюджет всё тот же'],
        evidence: diaries,
      },
    ],
    values: [
      { text: ['Freedom to dream', 'Свобода мечтать'], evidence: walks },
      { text: ['A style of our own', 'Свой стиль'], evidence: survey },
      { text: ['The joy of looking', 'Азарт поиска'], evidence: guess },
      { text: ['No duty to buy', 'Никто не ждёт, что купим'], evidence: walks },
    ],
    actions: [
      {
        text: [
          'We save rooms and colours in one folder',
          'Складываем комнаты и цвета в одну папку',
        ],
        evidence: diaries,
      },
      {
        text: ['We stroll through shops without a list', 'Бродим по магазинам без списка'],
        evidence: walks,
      },
      {
        text: ['We reckon what we could spend', 'Прикидываем, сколько можем потратить'],
        evidence: survey,
      },
      {
        text: [
          'We ask a friend with taste, or a designer',
          'Советуемся с подругой со вкусом, с дизайнером',
        ],
        evidence: survey,
      },
    ],
  },
}
