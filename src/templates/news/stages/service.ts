import { engineering, success, ux } from '../departments'
import { analytics, guess, interviews, roundTable, tickets } from '../evidence'
import type { NewsStage } from '../lanes'
import { touchpoints } from './service-touchpoints'

/** All five departments explain the filters, which is why nobody does (C6). */
export const service: NewsStage = {
  name: ['Service', 'Обслуживание'],
  subtitle: ['The wrong news, then the right', 'Сначала не те новости, потом те'],
  task: ['Tune the feed before she loses patience', 'Настроить ленту, пока хватает терпения'],
  importance: 5,
  score: 3,
  emotion: -1,
  feeling: ['Irritation', 'Раздражение'],
  traffic: 'hot',
  tools: [
    ['Set-up call, ten minutes', 'Настройка по телефону, 10 минут'],
    ['Filter sets by trade', 'Наборы фильтров по отраслям'],
  ],
  cells: {
    steps: [
      {
        stepKey: 'asks',
        text: ['Misses her topics and writes to support', 'Не видит своих тем и пишет в поддержку'],
        evidence: tickets,
      },
      {
        stepKey: 'learns',
        text: ['Learns what filters and tags can do', 'Узнаёт, что умеют фильтры и теги'],
        evidence: interviews,
      },
      {
        stepKey: 'tunes',
        text: ['Sets them anew and gets her news', 'Ставит их заново и видит свои новости'],
        evidence: analytics,
      },
    ],
    actions: [
      {
        step: 'asks',
        text: ['Scrolls for twenty minutes, then writes', 'Листает двадцать минут и пишет в чат'],
        evidence: tickets,
      },
      {
        step: 'learns',
        text: ['Reads the guide, tries two tags out', 'Читает инструкцию, пробует два тега'],
        evidence: interviews,
      },
      {
        step: 'tunes',
        text: [
          'Drops six topics and adds two sources',
          'Убирает шесть тем, добавляет два источника',
        ],
        evidence: analytics,
      },
    ],
    touchpoints,
    barriers: [
      {
        key: 'off-topic',
        text: ['Half of the feed is not about her trade', 'Половина ленты — не про её отрасль'],
        severity: 'leaves',
        evidence: analytics,
      },
      {
        key: 'next-day',
        text: [
          'After six the chat answers the next day',
          'После шести чат отвечает на следующий день',
        ],
        severity: 'workaround',
        evidence: tickets,
      },
      {
        key: 'five-voices',
        text: [
          'Five departments explain filters in five ways',
          'Пять отделов объясняют фильтры пятью способами',
        ],
        severity: 'workaround',
        evidence: roundTable,
      },
    ],
    solutions: [
      {
        answers: ['off-topic'],
        text: ['“Less of this” at every story', 'Кнопка «Меньше такого» у каждой новости'],
        urgency: 'urgent',
        owner: engineering,
        evidence: interviews,
      },
      {
        answers: ['next-day'],
        text: ['Somebody on duty from 7 a.m. to 10 p.m.', 'Дежурный с семи утра до десяти вечера'],
        urgency: 'soon',
        owner: success,
      },
      {
        answers: ['five-voices'],
        text: [
          'One guide for all, and UX answers for it',
          'Одна инструкция на всех, отвечает за неё UX',
        ],
        urgency: 'soon',
        owner: ux,
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Stories opened of those shown', 'Открыто из показанных новостей'],
        value: ['9%', '9 %'],
        change: ['−2 pts', '−2\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: analytics,
      },
      {
        text: ['Time to the first answer', 'Время до первого ответа'],
        value: ['7 h', '7 ч'],
        change: ['−1 h', '−1\u00a0ч'],
        trend: 'down',
        better: 'down',
        evidence: tickets,
      },
    ],
  },
}
