import type { Journey } from '../journey'
import type { LaneKind } from '../lane-kind'
import { check, whereOf } from './check'

/**
 * Words of our own departments and systems, which no customer uses of their day. Only what hardly means anything else:
 * a ticket may be for the train, an отдел may be where the cups are.
 */
const OURS = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    ...['crm', 'erp', 'sla', 'mql', 'sql', 'upsells?', 'cross-sells?', 'back[- ]?office'],
    ...[
      'sales funnel',
      'conversion rates?',
      'churn rates?',
      'lead (?:scoring|qualification|generation)',
    ],
    ...[
      'лидогенераци[а-я]*',
      'квалификаци[а-я]* лид[а-я]*',
      'воронк[аиуе]',
      'допродаж[аиуей]*',
      'апселл?',
      'тикеты?',
    ],
    ...['бэк-офис', 'бизнес-процесс[а-я]*', 'регламент[а-я]*', 'эскалаци[а-я]*', 'конверси[а-я]*'],
    ...['отдел[а-я]* (?:продаж|маркетинга|закупок|сопровождения)'],
  ].join('|')})(?!\p{L})`,
  'iu',
)

/** Lanes in which the customer speaks. */
const THEIRS: ReadonlySet<LaneKind> = new Set<LaneKind>([
  'actions',
  'goals',
  'jobs',
  'expectations',
  'fears',
  'experience',
  'values',
  'triggers',
])

/** A path that is told in the words of our own processes is ours, not the customer's (C106). */
export const internalWording = check({
  id: 'internalWording',
  source: 'C106',
  find: (journey) => [
    ...whereOf(
      'stage',
      journey.stages.filter(({ name, subtitle }) => OURS.test(name) || OURS.test(subtitle)),
    ),
    ...whereOf('card', inTheirWords(journey)),
  ],
})

function inTheirWords({ lanes, cards }: Journey): Journey['cards'] {
  const theirs = new Set(lanes.filter(({ kind }) => THEIRS.has(kind)).map(({ id }) => id))
  return cards.filter(({ lane, text }) => theirs.has(lane) && OURS.test(text))
}
