import { guess, interviews, searches, survey } from '../evidence'
import type { MarketingStage } from '../lanes'
import { content, marketing } from '../owners'

export const need: MarketingStage = {
  name: ['Need formation', 'Появление потребности'],
  subtitle: ['“That screen again”', '«Опять этот экран»'],
  task: [
    'Sow the thought that a child can make games, not just play',
    'Посеять мысль: игры можно не только проходить, но и создавать',
  ],
  importance: 3,
  score: 3,
  emotion: -1,
  feeling: ['Worry', 'Тревога'],
  traffic: 'cold',
  people: [64_000, 21_800],
  tools: [
    ['Video “my son’s first game”', 'Ролик «Первая игра сына»'],
    ['Test: what is your child drawn to?', 'Тест: к чему тянется ребёнок'],
  ],
  cells: {
    actions: [
      {
        text: ['Takes the tablet away, once more', 'В который раз забирает планшет'],
        evidence: interviews,
      },
      {
        text: ['Asks other mothers what theirs do', 'Спрашивает у мам, чем заняты их дети'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Blogger who writes on parenting', 'Блогер, который пишет о воспитании'],
        channel: 'social',
        importance: 4,
        score: 3,
        owner: marketing,
        evidence: survey,
      },
      {
        text: ['Articles in the city magazine', 'Статьи в городском издании'],
        channel: 'advertising',
        importance: 3,
        score: 3,
        owner: content,
        evidence: guess,
      },
      {
        text: ['Our pin on the map by the school', 'Метка на карте рядом со школой'],
        channel: 'search',
        importance: 3,
        score: 4,
        owner: marketing,
        evidence: searches,
      },
      {
        text: ['Chat of the parents in his class', 'Родительский чат класса'],
        channel: 'messenger',
        importance: 4,
        status: 'missing',
        owner: marketing,
        evidence: interviews,
      },
    ],
    barriers: [
      {
        key: 'more-screen',
        text: ['To her, coding is yet more screen', 'Для неё программирование — снова экран'],
        severity: 'leaves',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['more-screen'],
        text: ['Show what children build there', 'Показывать, что дети там мастерят'],
        urgency: 'soon',
        owner: content,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Growth of demand in the city', 'Рост спроса в городе'],
        value: ['14% a year', '14% за год'],
        change: ['+3 pts', '+3\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: searches,
      },
      {
        text: ['Our share of the market', 'Доля рынка'],
        value: ['9%', '9%'],
        change: ['+1 pt', '+1\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: guess,
      },
    ],
  },
}
