import { florists, guess, interviews } from '../evidence'
import type { RetailStage } from '../lanes'

/** Nobody has asked those who come in how it was: score and emotion are unknown, not average (C103). */
export const visit: RetailStage = {
  key: 'visit',
  isOptional: true,
  name: ['Store visit', 'Визит в магазин'],
  subtitle: ['One in nine drops in', 'Заходит каждый девятый'],
  task: ['Let him see and smell the flowers', 'Дать увидеть и понюхать цветы'],
  importance: 2,
  score: null,
  emotion: null,
  feeling: ['', ''],
  traffic: 'warm',
  people: [120, 38],
  tools: [
    ['Advice at the counter', 'Совет у прилавка'],
    ['Order for later', 'Заказ к нужному дню'],
  ],
  cells: {
    actions: [
      {
        text: ['Drops in after work to see the roses', 'Заходит после работы взглянуть на розы'],
        evidence: florists,
      },
    ],
    goals: [
      {
        text: ['Make sure the roses are fresh', 'Убедиться, что розы свежие'],
        evidence: florists,
      },
    ],
    expectations: [
      {
        text: ['Advice, but no pressure', 'Подскажут, но не будут навязываться'],
        evidence: guess,
      },
    ],
    fears: [
      {
        text: ['They talk him into a dearer bouquet', 'Уговорят на букет подороже'],
        evidence: guess,
      },
    ],
    touchpoints: [
      {
        text: ['Opening hours on the map', 'Часы работы на картах'],
        channel: 'search',
        importance: 3,
        score: 3,
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
      {
        text: ['Florist at the counter', 'Флорист за прилавком'],
        channel: 'staff',
        importance: 4,
        owner: ['Shop manager', 'Управляющий магазином'],
        evidence: guess,
      },
    ],
    barriers: [
      {
        key: 'parking',
        text: ['Nowhere to park near the shop', 'Возле магазина негде встать'],
        severity: 'workaround',
        evidence: florists,
      },
      {
        key: 'hours',
        text: [
          'We close at eight, he works until half past',
          'Мы до восьми, а он работает до полдевятого',
        ],
        severity: 'leaves',
        evidence: interviews,
      },
    ],
    solutions: [
      {
        answers: ['parking'],
        text: ['Two ten-minute bays for buyers', 'Два места на 10 минут для покупателей'],
        urgency: 'later',
        owner: ['Shop manager', 'Управляющий магазином'],
      },
      {
        answers: ['hours'],
        text: ['Stay open until ten', 'Работать до десяти вечера'],
        urgency: 'soon',
        owner: ['Shop manager', 'Управляющий магазином'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Visitors who order', 'Зашли и заказали'],
        value: ['38 of 120', '38 из 120'],
        evidence: florists,
      },
    ],
  },
}
