import { bookings, calls, guess, hall, reviews, talks } from '../evidence'
import type { CycleStage } from '../lanes'

/** What keeps a deal from being made, and what spoils one that is made, is C65. */
export const deal: CycleStage = {
  key: 'deal',
  name: ['Deal', 'Сделка'],
  subtitle: ['Booking, arrival, payment', 'Запись, приезд, оплата'],
  task: [
    'Do what was agreed, sell nothing she does not need',
    'Сделать как договорились и не продать лишнего',
  ],
  importance: 5,
  score: 2,
  expected: 5,
  emotion: -2,
  feeling: ['Irritation', 'Раздражение'],
  traffic: 'hot',
  people: [410, 362],
  returns: { to: 'evaluation', when: ['No free hour before the snow', 'Нет времени до снега'] },
  tools: [
    ['Booking without a call', 'Запись без звонка'],
    ['Storage on the same bill', 'Хранение в том же счёте'],
  ],
  cells: {
    triggers: [
      {
        text: ['Accidental: snow is forecast for Friday', 'Случайный: на пятницу обещают снег'],
        evidence: bookings,
      },
    ],
    actions: [
      {
        text: ['Books online for seven in the morning', 'Записывается онлайн на семь утра'],
        evidence: bookings,
      },
      {
        text: [
          'Turns down nitrogen and alignment, twice',
          'Дважды отказывается от азота и развала',
        ],
        evidence: hall,
      },
    ],
    expectations: [
      {
        text: ['An hour, and the bill as booked', 'Час времени и счёт как при записи'],
        evidence: talks,
      },
    ],
    experience: [
      {
        text: ['Waits 40 minutes past her own time', 'Ждёт 40 минут сверх своего времени'],
        evidence: hall,
      },
    ],
    touchpoints: [
      {
        text: ['Online booking', 'Онлайн-запись'],
        channel: 'website',
        importance: 5,
        score: 3,
        owner: ['Reception', 'Администраторы'],
        evidence: bookings,
      },
      {
        text: ['Reception desk', 'Стойка администратора'],
        channel: 'staff',
        importance: 5,
        score: 2,
        owner: ['Reception', 'Администраторы'],
        evidence: hall,
      },
      {
        text: ['Card terminal', 'Терминал для карт'],
        channel: 'payment',
        place: 'offline',
        importance: 4,
        score: 2,
        owner: ['Reception', 'Администраторы'],
        evidence: hall,
      },
    ],
    seen: [
      {
        text: [
          'Photographs her rims before she gives the keys',
          'Снимает диски на телефон и только потом отдаёт ключи',
        ],
        evidence: hall,
      },
    ],
    barriers: [
      {
        key: 'no-size',
        text: ['Tyres of her size are sold out', 'Шины её размера кончились'],
        severity: 'leaves',
        evidence: bookings,
      },
      {
        key: 'terminal',
        text: ['The terminal is down: cash only', 'Терминал не работает, только наличные'],
        severity: 'workaround',
        evidence: hall,
      },
      {
        key: 'refused',
        text: ['We send low-profile tyres away', 'Низкопрофильные шины мы не берём'],
        severity: 'leaves',
        evidence: calls,
      },
      {
        key: 'pushed',
        text: [
          'Extras are pushed on her at the desk',
          'На стойке навязывают дополнительные работы',
        ],
        severity: 'workaround',
        evidence: reviews,
      },
    ],
    solutions: [
      {
        answers: ['no-size'],
        text: ['Check the stock while she books', 'Проверять наличие ещё при записи'],
        urgency: 'urgent',
        owner: ['Reception', 'Администраторы'],
        evidence: guess,
      },
      {
        answers: ['terminal'],
        text: ['Payment by QR beside the terminal', 'Оплата по QR рядом с терминалом'],
        urgency: 'soon',
        owner: ['Reception', 'Администраторы'],
      },
      {
        answers: ['refused'],
        text: ['Say on the site what we do not take', 'Написать на сайте, что мы не берём'],
        urgency: 'later',
        owner: ['Marketing', 'Маркетинг'],
      },
      {
        answers: ['pushed'],
        text: ['No extras without a measurement', 'Ничего не предлагать без замера'],
        urgency: 'urgent',
        owner: ['Fitters', 'Мастера'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['Booked and served', 'Записались и обслужены'],
        value: ['88%', '88%'],
        change: ['−3 pts', '−3\u00a0п.\u00a0п.'],
        trend: 'down',
        evidence: bookings,
      },
    ],
  },
}
