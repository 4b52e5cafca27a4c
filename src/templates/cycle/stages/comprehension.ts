import { calls, guess, talks, web } from '../evidence'
import type { CycleStage } from '../lanes'

export const comprehension: CycleStage = {
  key: 'comprehension',
  name: ['Comprehension', 'Осмысление'],
  subtitle: ['Is it time already?', 'Пора или ещё рано?'],
  task: [
    'Be found, and say plainly when it is time',
    'Найтись в поиске и прямо сказать, когда пора',
  ],
  importance: 4,
  score: 3,
  expected: 3,
  emotion: -1,
  feeling: ['Unease', 'Тревога'],
  traffic: 'cold',
  people: [5200, 1900],
  tools: [
    ['“Time to change” forecast', 'Прогноз «пора менять»'],
    ['Free slots on the map', 'Свободное время на карте'],
  ],
  cells: {
    triggers: [
      {
        text: ['Accidental: ice on the windscreen', 'Случайный: лёд на лобовом стекле'],
        evidence: talks,
      },
      {
        text: [
          'Accidental: a colleague slid at the lights',
          'Случайный: коллегу занесло на светофоре',
        ],
        evidence: talks,
      },
    ],
    actions: [
      {
        text: ['Looks up next week’s nights', 'Смотрит, какими будут ночи на неделе'],
        evidence: talks,
      },
      {
        text: ['Searches “tyre change near me”', 'Ищет «шиномонтаж рядом»'],
        evidence: web,
      },
    ],
    expectations: [
      {
        text: ['Somebody tells her when to change', 'Кто-нибудь скажет, когда менять'],
        evidence: talks,
      },
    ],
    experience: [
      {
        text: ['Ten workshops on the map, all alike', 'Десять сервисов на карте, и все одинаковые'],
        evidence: talks,
      },
    ],
    touchpoints: [
      {
        text: ['Our entry on the map', 'Карточка на карте'],
        channel: 'search',
        importance: 5,
        score: 4,
        owner: ['Marketing', 'Маркетинг'],
        evidence: web,
      },
      {
        text: ['Post: at how many degrees to change', 'Пост: при скольких градусах менять'],
        channel: 'social',
        importance: 3,
        score: 2,
        owner: ['Marketing', 'Маркетинг'],
        evidence: web,
      },
    ],
    seen: [
      {
        text: ['Asks: “Is plus five too early?”', 'Спрашивает: «При плюс пяти не рано?»'],
        evidence: calls,
      },
    ],
    barriers: [
      {
        key: 'all-season',
        text: ['Thinks that all-season tyres will do', 'Думает, что обойдётся всесезонными'],
        severity: 'leaves',
        evidence: calls,
      },
    ],
    solutions: [
      {
        answers: ['all-season'],
        text: [
          'Braking on ice: a twenty-second video',
          'Торможение на льду: ролик на двадцать секунд',
        ],
        urgency: 'soon',
        owner: ['Marketing', 'Маркетинг'],
        evidence: guess,
      },
    ],
    kpis: [
      {
        text: ['See us on the map', 'Видят нас на карте'],
        value: ['5,200 in October', '5200 за октябрь'],
        change: ['+9%', '+9%'],
        trend: 'up',
        evidence: web,
      },
    ],
  },
}
