import { guess, interviews, survey, web } from '../evidence'
import type { MarketingStage } from '../lanes'
import { content, marketing, teachers } from '../owners'

export const interest: MarketingStage = {
  name: ['Interest', 'Интерес'],
  subtitle: ['Is that something for Leo?', 'А Лёве это подойдёт?'],
  task: ['Catch her eye and explain it in a minute', 'Зацепить и объяснить суть за минуту'],
  importance: 3,
  score: 4,
  emotion: 0,
  feeling: ['Curiosity', 'Любопытство'],
  traffic: 'cold',
  people: [21_800, 7900],
  tools: [
    ['Stories of three pupils', 'Истории трёх учеников'],
    ['Contest of children’s games', 'Конкурс детских игр'],
  ],
  cells: {
    actions: [
      {
        text: ['Watches part of a lesson on the bus', 'Смотрит отрывок урока в автобусе'],
        evidence: web,
      },
    ],
    touchpoints: [
      {
        text: ['Videos of lessons', 'Видео с уроков'],
        channel: 'video',
        importance: 4,
        score: 4,
        owner: content,
        evidence: web,
      },
      {
        text: ['Our group in the social network', 'Наша группа в соцсети'],
        channel: 'social',
        importance: 3,
        score: 3,
        owner: content,
        evidence: web,
      },
      {
        text: ['Poster on the bus', 'Реклама в автобусе'],
        channel: 'outdoor',
        importance: 2,
        score: 2,
        owner: marketing,
        evidence: survey,
      },
      {
        text: ['Open day at the library', 'День открытых дверей в библиотеке'],
        channel: 'event',
        importance: 3,
        score: 4,
        owner: teachers,
        evidence: survey,
      },
    ],
    barriers: [
      {
        key: 'our-words',
        text: [
          'We write about languages, she scrolls on',
          'Пишем про языки и фреймворки, она листает дальше',
        ],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['our-words'],
        text: ['Speak of games and friends', 'Рассказывать об играх и друзьях'],
        urgency: 'soon',
        owner: content,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Parents of the district reached', 'Охват родителей района'],
        value: ['34%', '34%'],
        change: ['+3 pts', '+3\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: web,
      },
      {
        text: ['Go on to the site', 'Переходят на сайт'],
        value: ['36%', '36%'],
        change: ['0 pts', '0\u00a0п.\u00a0п.'],
        trend: 'flat',
        evidence: web,
      },
    ],
  },
}
