import type { Journey } from '../../../src/journey/journey'

/** The fields that stand on the canvas as text. */
const SEEN = [
  'title',
  'scenario',
  'name',
  'description',
  'quote',
  'subtitle',
  'task',
  'hint',
  'text',
  'value',
  'change',
  'amount',
  'advantage',
  'benefit',
]

/** All that a journey says on the canvas: the same where nothing of it is lost. */
export function seenIn(journey: Journey): string[] {
  const { personas, stages, lanes, cards, ...head } = journey
  const words = [head, ...personas, ...stages, ...lanes, ...cards].flatMap((record) =>
    Object.entries(record).flatMap(([field, text]) =>
      SEEN.includes(field) && typeof text === 'string' && text !== '' ? [text] : [],
    ),
  )
  return words.sort()
}

/** A journey without one of its records. */
export function without(journey: Journey, key: string): unknown {
  const { personas, stages, lanes, cards, ...head } = journey
  const rest = (kind: string, all: readonly { readonly id: string }[]): unknown[] =>
    all.filter(({ id }) => `${kind}:${id}` !== key)
  return {
    ...(key.startsWith('journey:') ? {} : head),
    personas: rest('persona', personas),
    stages: rest('stage', stages),
    lanes: rest('lane', lanes),
    cards: rest('card', key.startsWith('lane:') ? byCell(cards) : cards),
  }
}

/** Cards cell by cell: in which place a lane stands is told by its record, for a hidden one is last. */
const byCell = (cards: Journey['cards']): Journey['cards'] => {
  const cellOf = ({ stage, lane }: Journey['cards'][number]): string => `${stage}:${lane}`
  return [...cards].sort((a, b) => (cellOf(a) < cellOf(b) ? -1 : cellOf(a) > cellOf(b) ? 1 : 0))
}
