import { compareJourneys } from '../../../journey/compare/compare-journeys'
import type { Difference, FieldChange, Place } from '../../../journey/compare/difference'
import type { RecordKind } from '../../../journey/compare/records'
import type { Journey } from '../../../journey/journey'
import { placeTitle } from '../../../panel/checks/place-title'
import { shorten } from '../../../panel/words/shorten'
import type { CliWords } from '../words/cli-words'

/** In what two journeys differ, a line for each thing; none where they say the same. */
export function changesInWords(before: Journey, after: Journey, words: CliWords): string[] {
  const { mine, theirs, differences } = compareJourneys(before, after)
  // Both are in the ids of the first: what these name is in one of the two.
  const named: NamedRecords = (kind, id) =>
    [mine, theirs].some((records) => records[kind].some((record) => record.id === id))
  const titleOf: TitleOf = (kind, id) => {
    const isThere = mine[kind].some((record) => record.id === id)
    const journey = isThere ? before : after
    const own = isThere ? id : ownIdOf(differences, kind, id)
    return placeTitle(journey, { kind, id: own }, words.panel)
  }
  return differences.map((difference) => line(difference, { named, titleOf, words }))
}

type NamedRecords = (kind: RecordKind, id: string) => boolean
type TitleOf = (kind: RecordKind, id: string) => string

interface Telling {
  readonly named: NamedRecords
  readonly titleOf: TitleOf
  readonly words: CliWords
}

/** The id that a record has in the second journey, where only that has it. */
const ownIdOf = (differences: readonly Difference[], kind: RecordKind, id: string): string =>
  differences.find((one) => one.type === 'added' && one.kind === kind && one.id === id)?.theirs ??
  id

function line(difference: Difference, telling: Telling): string {
  const { type, kind, id, record } = difference
  const { titleOf, words } = telling
  const what =
    kind === 'journey' ? words.say('theMap') : words.say(kind, { name: titleOf(kind, id) })
  switch (type) {
    case 'changed': {
      const fields = difference.fields.flatMap(innerChanges)
      return words.say('changed', {
        what,
        fields: fields.map((field) => fieldText(field, telling)).join('; '),
      })
    }
    case 'moved':
      return words.say('moved', { what: `${what}${wayText(difference, telling)}` })
    default: {
      const { stage, lane } = record
      const cell = typeof stage === 'string' && typeof lane === 'string' ? { stage, lane } : null
      const place = kind === 'card' && cell !== null ? ` (${cellText(cell, telling)})` : ''
      return words.say(type, { what: `${what}${place}` })
    }
  }
}

const cellText = (
  { stage, lane }: Record<'stage' | 'lane', string>,
  { titleOf }: Telling,
): string => `${titleOf('stage', stage)} × ${titleOf('lane', lane)}`

/** From where to where; what stays in its cell goes to another place in its order, counted from 1. */
function wayText({ from, to }: { from: Place; to: Place }, telling: Telling): string {
  const cellOf = ({ stage, lane }: Place): string =>
    stage === null || lane === null ? '' : cellText({ stage, lane }, telling)
  const [stood, stands] = [cellOf(from), cellOf(to)]
  if (stood !== stands) return ` (${stood} → ${stands})`
  // Others may have moved around it: then it stands where it stood by number.
  const way = from.at === to.at ? [] : [`${String(from.at + 1)} → ${String(to.at + 1)}`]
  const told = [...(stands === '' ? [] : [stands]), ...way].join(', ')
  return told === '' ? '' : ` (${told})`
}

/** Fields within a field, each by itself: `transition.traffic`. */
function innerChanges({ field, before, after }: FieldChange): FieldChange[] {
  if (!isObject(before) || !isObject(after)) return [{ field, before, after }]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ field: `${field}.${name}`, before: before[name], after: after[name] }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldText = ({ field, before, after }: FieldChange, telling: Telling): string =>
  telling.words.say('from', {
    field,
    before: valueText(before, telling),
    after: valueText(after, telling),
  })

/** A value for people; what names a stage, persona or card is told by its title. */
function valueText(value: unknown, telling: Telling): string {
  const { named, titleOf, words } = telling
  if (value === null || value === undefined || value === '') return words.say('nothing')
  if (Array.isArray(value)) {
    const items = value.map((item) => valueText(item, telling))
    return items.length === 0 ? words.say('nothing') : items.join(', ')
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  const kind = (['stage', 'persona', 'card'] as const).find((one) => named(one, value))
  return words.say('quoted', {
    text: kind === undefined ? shorten(value, 60) : titleOf(kind, value),
  })
}
