import * as z from 'zod/mini'
import type { RecordKind } from '../../../src/canvas/record-data'
import {
  barrierCard,
  costCard,
  decisionCard,
  kpiCard,
  noteCard,
  offerCard,
  solutionCard,
  stepCard,
  touchpointCard,
} from '../../../src/journey/card'
import { journeyHead } from '../../../src/journey/journey'
import { lane } from '../../../src/journey/lane'
import { persona } from '../../../src/journey/persona'
import { stage } from '../../../src/journey/stage'
import type { Entry } from './standing-map'

type Fields = Readonly<Record<string, unknown>>
type Schema = z.ZodMiniObject

/** An entry as it is kept. */
export const stored = z.object({
  v: z.unknown(),
  kind: z.enum(['journey', 'persona', 'stage', 'lane', 'cell', 'card']),
  id: z.string(),
  node: z.string(),
  fields: z.record(z.string(), z.unknown()),
})
export type Stored = z.infer<typeof stored>

export const read = ({ text }: Entry): Stored => stored.parse(JSON.parse(text))

const CARDS = {
  note: noteCard,
  touchpoint: touchpointCard,
  barrier: barrierCard,
  solution: solutionCard,
  kpi: kpiCard,
  offer: offerCard,
  cost: costCard,
  step: stepCard,
  decision: decisionCard,
} as const satisfies Readonly<Record<string, Schema>>
const isCardKind = (kind: unknown): kind is keyof typeof CARDS =>
  typeof kind === 'string' && kind in CARDS

/** What the fields of a record have to be; cells say two ids. */
export function schemaOf({ kind, fields }: Stored): Schema {
  switch (kind) {
    case 'journey':
      return journeyHead
    case 'persona':
      return persona
    case 'stage':
      return stage
    case 'lane':
      return lane
    case 'cell':
      return z.looseObject({ lane: z.string(), stage: z.string() })
    case 'card':
      if (isCardKind(fields['kind'])) return CARDS[fields['kind']]
      throw new Error('a card of no kind')
  }
}

export interface Spoilt {
  readonly how: string
  readonly entry: string
}

/** Values that hardly any field can have; longer than any field may be. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['empty', ''],
  ['a number', 7],
  ['less than nothing', -3],
  ['a fraction', 1.5],
  ['true', true],
  ['a list', [null, 'x', 3]],
  ['an object', { level: 'awful', source: 7, traffic: 'boiling', tools: [1] }],
  ['a word', 'nonsense'],
  ['far too long', 'Ж'.repeat(40_000)],
  ['far too many', Array.from({ length: 300 }, (_, i) => `item ${i}`)],
]

/** An entry with each of its fields, and each that its schema has, spoilt in each way. */
export function spoiltFields(
  entry: Entry,
): (Spoilt & { readonly field: string; readonly fields: Fields })[] {
  const record = read(entry)
  const kept = Object.keys(schemaOf(record).def.shape).filter((field) => field in record.fields)
  return kept.flatMap((field) => {
    const { [field]: _gone, ...rest } = record.fields
    const ways = WRONG.map(([how, value]) => [how, { ...record.fields, [field]: value }] as const)
    return [...ways, ['missing', rest] as const].map(([how, fields]) => ({
      how: `${field}: ${how}`,
      field,
      fields,
      entry: JSON.stringify({ ...record, fields }),
    }))
  })
}

const KINDS: readonly RecordKind[] = ['journey', 'persona', 'stage', 'lane', 'cell', 'card']

/** An entry spoilt as a whole, so that it no longer says all that it has to. */
export function spoiltEntries(entry: Entry): Spoilt[] {
  const record = read(entry)
  const { text } = entry
  const without = (name: string): string =>
    JSON.stringify(Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)))
  const changed = (name: keyof Stored, values: readonly unknown[]): Spoilt[] =>
    values.map((value) => ({
      how: `${name}: ${JSON.stringify(value).slice(0, 20)}`,
      entry: JSON.stringify({ ...record, [name]: value }),
    }))
  return [
    ...['v', 'kind', 'id', 'node', 'fields'].map((name) => ({
      how: `${name}: missing`,
      entry: without(name),
    })),
    ...changed('v', [null, 0, -1, '1', 0.5, []]),
    ...changed('kind', [null, '', 7, 'mood', ...KINDS.filter((kind) => kind !== record.kind)]),
    ...changed('id', [null, '', 7, 'x'.repeat(65), {}]),
    ...changed('node', [null, 7]),
    ...changed('fields', [null, [], 'none', 7]),
    ...[1, 12, text.length >> 1, text.length - 1].map((length) => ({
      how: `cut off at ${length}`,
      entry: text.slice(0, length),
    })),
    ...['', ' ', 'null', '[]', '7', 'no JSON', '\u0000', '9'.repeat(99_000)].map((other) => ({
      how: `instead: ${JSON.stringify(other).slice(0, 20)}`,
      entry: other,
    })),
  ]
}

/** The same of a later Tropa. */
export const newerEntries = (entry: Entry): Spoilt[] => [
  { how: 'newer', entry: JSON.stringify({ ...read(entry), v: 2 }) },
  { how: 'newer, of another form', entry: '{"v":3,"is":"something else"}' },
]
