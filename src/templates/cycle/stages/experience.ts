import { bookings, calls, guess, reviews, talks } from '../evidence'
import type { CycleStage } from '../lanes'

/** More than was expected, and nothing to think about (C62). */
export const experience: CycleStage = {
  key: 'experience',
  name: ['User experience', 'Опыт использования'],
  subtitle: ['A winter on our work', 'Зима на наших колёсах'],
  task: ['Let her not think of the wheels at all', 'Чтобы о колёсах не пришлось и думать'],
  importance: 5,
  score: 4,
  expected: 3,
  emotion: 1,
  feeling: ['Relief', 'Облегчение'],
  traffic: 'hot',
  people: [362, 341],
  returns: {
    to: 'comprehension',
    when: ['Let down: looks for somebody else', 'Подвели — ищет других'],
  },
  tools: [
    ['Free check after 100 km', 'Проверка через 100 км'],
    ['Photo of her stored set', 'Фото колёс на хранении'],
  ],
  cells: {
    triggers: [
      {
        text: ['Product: a quiet ride on the first ice', 'Продуктовый: тихий ход по первому льду'],
        evidence: talks,
      },
    ],
    actions: [
      {
        text: ['Drives to work through fresh snow', 'Едет на смену по свежему снегу'],
        evidence: talks,
      },
      {
        text: ['Checks the pressure by our sticker', 'Сверяет давление по нашей наклейке'],
        evidence: guess,
      },
    ],
    expectations: [
      {
        text: ['No wobble, no calls, no worries', 'Ничего не бьёт, никто не звонит'],
        evidence: talks,
      },
    ],
    experience: [
      {
        text: [
          'Wheels retightened free: nobody had promised it',
          'Бесплатная протяжка, которую никто не обещал',
        ],
        evidence: reviews,
      },
    ],
    touchpoints: [
      {
        text: ['Sticker with pressure and date', 'Наклейка с давлением и датой'],
        channel: 'product',
        importance: 4,
        score: 5,
        owner: ['Fitters', 'Мастера'],
        evidence: talks,
      },
      {
        text: ['Message the day after: all well?', 'Сообщение на другой день: всё хорошо?'],
        channel: 'messenger',
        importance: 4,
        score: 3,
        owner: ['Reception', 'Администраторы'],
        evidence: bookings,
      },
      {
        text: ['Storage receipt with photos', 'Квитанция на хранение с фото'],
        channel: 'document',
        importance: 3,
        score: 4,
        owner: ['Reception', 'Администраторы'],
        evidence: reviews,
      },
    ],
    seen: [
      {
        text: ['Tells a neighbour of “my tyre people”', 'Говорит соседу: «Мои шинники»'],
        evidence: talks,
      },
    ],
    barriers: [
      {
        key: 'pressure',
        text: [
          'Nobody told her when to check the pressure',
          'Никто не сказал, когда проверять давление',
        ],
        severity: 'trivial',
        evidence: calls,
      },
      {
        key: 'wobble',
        text: ['The steering shakes after 200 km', 'Через 200 км бьёт в руль'],
        severity: 'leaves',
        evidence: reviews,
      },
    ],
    solutions: [
      {
        answers: ['pressure'],
        text: ['A card: what to check, and when', 'Памятка: что и когда проверить'],
        urgency: 'later',
        owner: ['Fitters', 'Мастера'],
        evidence: guess,
      },
      {
        answers: ['wobble'],
        text: ['Balance anew the same day, free', 'Балансировать в тот же день бесплатно'],
        urgency: 'urgent',
        owner: ['Fitters', 'Мастера'],
      },
    ],
    kpis: [
      {
        text: ['Would come again', 'Готовы прийти снова'],
        value: ['94%', '94%'],
        change: ['+2 pts', '+2\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: bookings,
      },
      {
        text: ['Come back with a complaint', 'Возвращаются с жалобой'],
        value: ['4%', '4%'],
        change: ['−1 pt', '−1\u00a0п.\u00a0п.'],
        trend: 'down',
        better: 'down',
        evidence: bookings,
      },
    ],
  },
}
