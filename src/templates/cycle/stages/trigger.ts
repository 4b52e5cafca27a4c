import { bookings, guess, talks } from '../evidence'
import type { CycleStage } from '../lanes'

/** The three kinds of trigger side by side: ours, the product’s own, and chance (C60). */
export const trigger: CycleStage = {
  key: 'trigger',
  name: ['Trigger', 'Триггер'],
  subtitle: ['What brings us back to mind', 'Что о нас напоминает'],
  task: ['Remind her before she begins to search', 'Напомнить раньше, чем начнёт искать'],
  importance: 4,
  score: 3,
  expected: 3,
  emotion: 0,
  feeling: ['Calm', 'Спокойствие'],
  traffic: 'hot',
  people: [341, 198],
  returns: {
    to: 'deal',
    when: ['All went well: books at once', 'Всё хорошо — сразу записывается'],
  },
  tools: [
    ['Message by the weather', 'Сообщение по погоде'],
    ['Her old hour is kept', 'Её прежний час свободен'],
  ],
  cells: {
    triggers: [
      {
        text: [
          'Instrumental: our message at plus five',
          'Инструментальный: наше сообщение при плюс пяти',
        ],
        evidence: bookings,
      },
      {
        text: [
          'Product: the tag with our number on each wheel',
          'Продуктовый: бирка с номером на каждом колесе',
        ],
        evidence: talks,
      },
      {
        text: ['Product: the ice scraper we gave her', 'Продуктовый: подаренный нами скребок'],
        evidence: talks,
      },
      {
        text: ['Accidental: a neighbour carries his wheels', 'Случайный: сосед грузит свои колёса'],
        evidence: guess,
      },
    ],
    actions: [
      {
        text: ['Clears the glass with our scraper', 'Чистит стекло нашим скребком'],
        evidence: talks,
      },
      {
        text: [
          'Answers in April: “Same hour, please”',
          'В апреле отвечает: «Давайте в тот же час»',
        ],
        evidence: bookings,
      },
    ],
    expectations: [
      {
        text: ['They write in time, and only then', 'Напишут вовремя, и только тогда'],
        evidence: talks,
      },
    ],
    experience: [
      {
        text: [
          'Our message comes in May, tyres long changed',
          'Мы пишем в мае, когда она уже переобулась',
        ],
        evidence: bookings,
      },
    ],
    touchpoints: [
      {
        text: ['Reminder in the messenger', 'Напоминание в мессенджере'],
        channel: 'messenger',
        importance: 5,
        score: 3,
        owner: ['Reception', 'Администраторы'],
        evidence: bookings,
      },
      {
        text: ['Ice scraper with our address', 'Скребок с нашим адресом'],
        channel: 'product',
        importance: 3,
        score: 5,
        owner: ['Marketing', 'Маркетинг'],
        evidence: talks,
      },
      {
        text: ['Spring call to those who store', 'Весенний звонок тем, кто хранит'],
        channel: 'phone',
        importance: 3,
        status: 'missing',
        owner: ['Reception', 'Администраторы'],
        evidence: guess,
      },
    ],
    seen: [
      {
        text: ['Has us in her phone as “Wheels”', 'В её телефоне мы записаны как «Колёса»'],
        evidence: talks,
      },
    ],
    barriers: [
      {
        key: 'calendar',
        text: ['We write by the calendar, not the weather', 'Пишем по календарю, а не по погоде'],
        severity: 'leaves',
        evidence: bookings,
      },
      {
        key: 'numbers',
        text: ['Two phone numbers in ten are out of date', 'Два номера из десяти устарели'],
        severity: 'workaround',
        evidence: bookings,
      },
    ],
    solutions: [
      {
        answers: ['calendar'],
        text: ['Write by the forecast for her district', 'Писать по прогнозу для её района'],
        urgency: 'urgent',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
      {
        answers: ['numbers'],
        text: ['Ask for the number when wheels go out', 'Уточнять номер при выдаче колёс'],
        urgency: 'soon',
        owner: ['Reception', 'Администраторы'],
      },
    ],
    kpis: [
      {
        text: ['Back in the next season', 'Вернулись в новом сезоне'],
        value: ['58%', '58%'],
        change: ['+4 pts', '+4\u00a0п.\u00a0п.'],
        trend: 'up',
        evidence: bookings,
      },
    ],
  },
}
