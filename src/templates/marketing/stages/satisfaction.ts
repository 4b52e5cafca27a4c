import { deals, guess, interviews, survey } from '../evidence'
import type { MarketingStage } from '../lanes'
import { care, teachers } from '../owners'

export const satisfaction: MarketingStage = {
  name: ['Satisfaction', 'Удовлетворение'],
  subtitle: ['The first two months', 'Первые два месяца'],
  task: ['Make them glad, calm those who are not', 'Порадовать, а недовольных успокоить'],
  importance: 5,
  score: 4,
  emotion: 2,
  feeling: ['Pride', 'Гордость'],
  traffic: 'hot',
  people: [284, 251],
  tools: [
    ['Call after the third lesson', 'Звонок после третьего урока'],
    ['Show of the first games', 'Показ первых игр'],
  ],
  cells: {
    actions: [
      {
        text: ['Shows his game to the grandparents', 'Показывает его игру бабушке с дедушкой'],
        evidence: interviews,
      },
    ],
    touchpoints: [
      {
        text: ['Lessons', 'Занятия'],
        channel: 'staff',
        importance: 5,
        score: 5,
        owner: teachers,
        evidence: survey,
      },
      {
        text: ['Note on his progress', 'Сообщение о его успехах'],
        channel: 'messenger',
        importance: 4,
        score: 4,
        owner: teachers,
        evidence: survey,
      },
      {
        text: ['Help when the laptop fails', 'Помощь, если подвёл ноутбук'],
        channel: 'support',
        importance: 4,
        score: 3,
        owner: care,
        evidence: survey,
      },
    ],
    barriers: [
      {
        key: 'missed',
        text: ['A missed lesson is lost', 'Пропущенный урок пропадает'],
        severity: 'workaround',
        evidence: survey,
      },
    ],
    solutions: [
      {
        answers: ['missed'],
        text: ['Recording, and a chat to catch up', 'Запись урока и чат, чтобы догнать'],
        urgency: 'soon',
        owner: teachers,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Days to the first lesson', 'Дней до первого урока'],
        value: ['6', '6'],
        change: ['−2', '−2'],
        trend: 'down',
        better: 'down',
        evidence: deals,
      },
      {
        text: ['Good reviews', 'Хорошие отзывы'],
        value: ['91%', '91%'],
        change: ['+2 pts', '+2\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: survey,
      },
    ],
  },
}
