import fc from 'fast-check'
import { parseRecord } from '../../../src/canvas/record-data'
import { damage, type StandingMap } from './standing-map'

/** One thing that happens to a document; places count through all entries. */
export type Damage =
  | { readonly does: 'write'; readonly at: number; readonly text: string }
  | { readonly does: 'cut'; readonly at: number; readonly part: number }
  | { readonly does: 'letter'; readonly at: number; readonly part: number; readonly letter: string }
  | { readonly does: 'member'; readonly at: number; readonly part: number; readonly value: unknown }
  | { readonly does: 'swap' | 'copy'; readonly at: number; readonly to: number }
  | { readonly does: 'delete'; readonly at: number }

const at = fc.nat(999)
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

export const arbitraryDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ does: fc.constant('write' as const), at, text: fc.oneof(fc.string(), fc.json()) }),
  fc.record({ does: fc.constant('write' as const), at, text: fc.constant('') }),
  fc.record({ does: fc.constant('cut' as const), at, part }),
  fc.record({
    does: fc.constant('letter' as const),
    at,
    part,
    letter: fc.string({ minLength: 0, maxLength: 2 }),
  }),
  fc.record({ does: fc.constant('member' as const), at, part, value: fc.jsonValue() }),
  fc.record({ does: fc.constantFrom('swap' as const, 'copy' as const), at, to: at }),
  fc.record({ does: fc.constant('delete' as const), at }),
)

/** Does it. @returns the ids of the nodes that are not as they were */
export function happen(map: StandingMap, what: Damage): string[] {
  const entry = map.entries[what.at % map.entries.length]
  if (entry === undefined) return []
  const now = map.texts()[what.at % map.entries.length] ?? ''
  switch (what.does) {
    case 'write':
      damage(entry, what.text)
      break
    case 'cut':
      damage(entry, now.slice(0, Math.floor(what.part * now.length)))
      break
    case 'letter': {
      const place = Math.floor(what.part * now.length)
      damage(entry, now.slice(0, place) + what.letter + now.slice(place + 1))
      break
    }
    case 'member':
      damage(entry, withMember(now, what.part, what.value))
      break
    case 'swap':
    case 'copy': {
      const same = map.entries.filter(({ name }) => name === entry.name)
      const other = same[what.to % same.length]
      if (other === undefined) return []
      const there = other.node.getSharedPluginData('tropa', other.name)
      damage(other, now)
      if (what.does === 'swap') damage(entry, there)
      return [entry.node.id, other.node.id]
    }
    case 'delete':
      if (entry.node.id === map.root.id) return []
      map.remove(entry.node.id)
      break
  }
  return [entry.node.id]
}

/** An entry with another value in one place of it, its fields among them. */
function withMember(text: string, part: number, value: unknown): string {
  const { fields, state } = parseRecord(text)
  if (state !== 'whole') return text
  const entry: unknown = JSON.parse(text)
  if (typeof entry !== 'object' || entry === null) return text
  const names = ['v', 'kind', 'id', 'node', 'fields']
  const all = [...names, ...Object.keys(fields)]
  const name = all[Math.floor(part * all.length)] ?? ''
  return JSON.stringify(
    names.includes(name)
      ? { ...entry, [name]: value }
      : { ...entry, fields: { ...fields, [name]: value } },
  )
}
