import { guess, interviews, survey, web } from '../evidence'
import type { MarketingStage } from '../lanes'
import { content, marketing, teachers } from '../owners'

export const desire: MarketingStage = {
  key: 'desire',
  isOptional: true,
  name: ['Desire', 'Желание'],
  subtitle: ['Now he wants it himself', 'Теперь он и сам хочет'],
  task: ['Make both want it, and earn their trust', 'Чтобы захотели оба — и поверили нам'],
  importance: 4,
  score: 4,
  emotion: 1,
  feeling: ['Excitement', 'Азарт'],
  traffic: 'warm',
  people: [7900, 3100],
  tools: [
    ['Mini-lesson: a game in 15 minutes', 'Мини-урок: игра за 15 минут'],
    ['A teacher’s blog', 'Блог педагога'],
  ],
  cells: {
    actions: [
      {
        text: ['Plays another pupil’s game with him', 'Играет с ним в игру другого ученика'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Gallery of pupils’ games', 'Галерея игр учеников'],
        channel: 'website',
        importance: 5,
        score: 5,
        owner: content,
        evidence: web,
      },
      {
        text: ['A teacher’s blog on the site', 'Блог педагога на сайте'],
        channel: 'website',
        importance: 3,
        score: 3,
        owner: teachers,
        evidence: web,
      },
      {
        text: ['Community of parents', 'Сообщество родителей'],
        channel: 'social',
        importance: 3,
        score: 3,
        owner: content,
        evidence: guess,
      },
      {
        text: ['Screen in the shopping centre', 'Экран в торговом центре'],
        channel: 'outdoor',
        importance: 2,
        owner: marketing,
        evidence: guess,
      },
    ],
    barriers: [
      {
        key: 'no-talent',
        text: ['“But he is bad at maths”', '«Но у него плохо с математикой»'],
        severity: 'workaround',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['no-talent'],
        text: ['Story of a pupil who hated maths', 'История ученика, который не любил математику'],
        urgency: 'later',
        owner: content,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Reached again after the first visit', 'Охват тех, кто уже был на сайте'],
        value: ['71%', '71%'],
        evidence: web,
      },
      {
        text: ['Finish the mini-lesson', 'Прошли мини-урок'],
        value: ['39%', '39%'],
        change: ['+4 pts', '+4\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: survey,
      },
    ],
  },
}
