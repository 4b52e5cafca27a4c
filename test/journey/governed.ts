import type { Card } from '../../src/journey/card'
import type { Channel } from '../../src/journey/channel'
import type { Journey, Language } from '../../src/journey/journey'
import { newCard, newHead, newLane, newStage } from '../../src/journey/new-record'
import type { Level } from '../../src/journey/scales'

type Said = readonly [en: string, ru: string]

/** How many departments take part at each of its steps, as C6 counts them. */
export const HANDS = [2, 3, 4, 2, 2, 5, 4, 5, 3, 2]

const DEPARTMENTS: readonly Said[] = [
  ['Marketing', 'Маркетинг'],
  ['Design', 'Дизайн'],
  ['Engineering', 'Разработка'],
  ['UX', 'UX'],
  ['Customer Success', 'Забота о клиентах'],
]

const STAGES: readonly (readonly [Said, expected: Level | null, score: Level | null])[] = [
  [['Awareness', 'Узнавание'], 3, 4],
  [['Consideration', 'Раздумья'], 4, 2],
  [['Acquisition', 'Покупка'], 4, 3],
  [['Service', 'Сервис'], 5, null],
  [['Loyalty', 'Верность'], 3, 3],
]

/** Stage of each step, its name, and its touchpoints with their channels and scores. */
const STEPS: readonly (readonly [
  stage: number,
  name: Said,
  ...touchpoints: (readonly [Said, Channel, Level | null])[],
])[] = [
  [
    0,
    ['Sees an advert', 'Видит рекламу'],
    [['Banner', 'Баннер'], 'advertising', 4],
    [['Video', 'Ролик'], 'social', 3],
  ],
  [
    0,
    ['Hears of us', 'Слышит о нас'],
    [['A friend’s link', 'Ссылка от друга'], 'social', 5],
    [['Review in a blog', 'Обзор в блоге'], 'website', null],
    [['Talk at a meetup', 'Доклад на встрече'], 'other', 3],
  ],
  [
    1,
    ['Compares', 'Сравнивает'],
    [['Landing page', 'Посадочная страница'], 'website', 2],
    [['App store page', 'Страница в магазине'], 'other', 1],
    [['Price list', 'Цены'], 'website', 3],
  ],
  [
    1,
    ['Asks', 'Спрашивает'],
    [['Chat', 'Чат'], 'messenger', 2],
    [['E-mail', 'Письмо'], 'email', 4],
  ],
  [
    2,
    ['Signs up', 'Регистрируется'],
    [['Form', 'Форма'], 'website', 3],
    [['Confirmation', 'Подтверждение'], 'email', 4],
  ],
  [
    2,
    ['First hour', 'Первый час'],
    [['Tour', 'Знакомство'], 'other', 2],
    [['First digest', 'Первая подборка'], 'other', 3],
    [['Tips', 'Подсказки'], 'other', null],
    [['Settings', 'Настройки'], 'other', 3],
  ],
  [
    2,
    ['Pays', 'Платит'],
    [['Paywall', 'Экран оплаты'], 'other', 2],
    [['Receipt', 'Чек'], 'email', 5],
  ],
  [
    3,
    ['Reads every day', 'Читает каждый день'],
    [['Feed', 'Лента'], 'other', null],
    [['Push', 'Пуш'], 'other', null],
    [['Search', 'Поиск'], 'other', null],
  ],
  [
    3,
    ['Needs help', 'Просит помощи'],
    [['Help pages', 'Справка'], 'website', null],
    [['Support', 'Поддержка'], 'messenger', 4],
    [['Status page', 'Страница статуса'], 'website', null],
  ],
  [
    4,
    ['Tells others', 'Рассказывает'],
    [['Invitation', 'Приглашение'], 'email', 3],
    [['Review', 'Отзыв'], 'other', 3],
  ],
]

/** A map of five stages, ten steps and 26 touchpoints, at whose steps as many departments take part as in C6. */
export function governed(language: Language = 'en'): Journey {
  const say = ([en, ru]: Said): string => (language === 'ru' ? ru : en)
  const stages = STAGES.map(([name, expected, score], i) => ({
    ...newStage(say(name)),
    id: `stage${i}`,
    expected,
    score,
    importance: 4 as const,
  }))
  const lanes = [
    { ...newLane('steps', language === 'ru' ? 'Шаги' : 'Steps'), id: 'steps' },
    { ...newLane('actions', language === 'ru' ? 'Действия' : 'Actions'), id: 'actions' },
    { ...newLane('touchpoints', language === 'ru' ? 'Точки' : 'Touchpoints'), id: 'touchpoints' },
    { ...newLane('experience', language === 'ru' ? 'Опыт' : 'Experience'), id: 'experience' },
  ]
  const cards = STEPS.flatMap(([stage, name, ...touchpoints], step): Card[] => {
    const at = `stage${stage}`
    const hands = HANDS[step] ?? 0
    return [
      { ...newCard('step', at, 'steps', say(name)), id: `step${step}` },
      ...touchpoints.map(([text, channel, score], i): Card => ({
        ...touchpoint(at, say(text)),
        id: `touchpoint${step}.${i}`,
        step: `step${step}`,
        channel,
        score,
        owner: say(DEPARTMENTS[step % DEPARTMENTS.length] ?? ['', '']),
        // Each names some of them, and together they are as many as the step has.
        departments: DEPARTMENTS.slice(0, hands)
          .filter((_, at) => at % touchpoints.length === i)
          .map(say),
      })),
    ]
  })
  return {
    ...newHead(language),
    id: 'news',
    title: language === 'ru' ? 'Новости по вкусу' : 'News to your taste',
    personas: [],
    stages,
    lanes,
    cards,
  }
}

function touchpoint(stage: string, text: string) {
  const card = newCard('touchpoint', stage, 'touchpoints', text)
  if (card.kind !== 'touchpoint') throw new Error('not a touchpoint')
  return card
}
