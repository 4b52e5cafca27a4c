import type { Journey } from '../../../journey/journey'
import { placeTitle } from '../../../panel/checks/place-title'
import { shorten } from '../../../panel/words/shorten'
import type { CliWords } from '../words/cli-words'
import { differencesOf, type Difference, type FieldChange, type RecordKind } from './differences'

/** In what two journeys differ, a line for each thing; none where they say the same. */
export function changesInWords(before: Journey, after: Journey, words: CliWords): string[] {
  return differencesOf(before, after).map((difference) => {
    const { type, kind, record } = difference
    const what = titleIn(type === 'removed' ? before : after, kind, record.id, words)
    if (difference.type === 'changed') {
      const fields = difference.fields.map((field) => fieldLine(field, [before, after], words))
      return words.say('changed', { what, fields: fields.join('; ') })
    }
    return words.say(type, { what: `${what}${placeOf(difference, before, after, words)}` })
  })
}

function titleIn(journey: Journey, kind: RecordKind, id: string, words: CliWords): string {
  if (kind === 'journey') return words.say('theMap')
  return words.say(kind, { name: placeTitle(journey, { kind, id }, words.panel) })
}

/** Where a card stands, or stood: its stage and its lane. */
function placeOf(
  { type, kind, record }: Difference,
  before: Journey,
  after: Journey,
  words: CliWords,
): string {
  if (kind !== 'card') return ''
  const cell = (journey: Journey): string => {
    const card = journey.cards.find(({ id }) => id === record.id)
    if (card === undefined) return ''
    const place = (['stage', 'lane'] as const).map((name) =>
      placeTitle(journey, { kind: name, id: card[name] }, words.panel),
    )
    return place.join(' × ')
  }
  const [stood, stands] = [cell(before), cell(after)]
  if (type !== 'moved' || stood === stands) return ` (${type === 'removed' ? stood : stands})`
  return ` (${stood} → ${stands})`
}

function fieldLine(
  { field, before, after }: FieldChange,
  journeys: readonly [Journey, Journey],
  words: CliWords,
): string {
  const [was, is] = [valueText(before, journeys[0], words), valueText(after, journeys[1], words)]
  return words.say('from', { field, before: was, after: is })
}

/** A value for people; what names a stage, persona or card is told by its title. */
function valueText(value: unknown, journey: Journey, words: CliWords): string {
  if (value === null || value === undefined || value === '') return words.say('nothing')
  if (Array.isArray(value)) {
    const items = value.map((item) => valueText(item, journey, words))
    return items.length === 0 ? words.say('nothing') : items.join(', ')
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  const kind = (['stage', 'persona', 'card'] as const).find((one) =>
    journey[`${one}s`].some(({ id }) => id === value),
  )
  return `“${kind === undefined ? shorten(value, 60) : placeTitle(journey, { kind, id: value }, words.panel)}”`
}
