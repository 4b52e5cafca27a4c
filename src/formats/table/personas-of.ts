import type { JourneyBuilder } from '../build-journey'
import type { CellReader } from './cell-reader'
import type { Whose } from './create-lanes'
import { plainName } from './plain-name'
import { readNumber } from './read-number'
import type { TableRow } from './table'

/**
 * Adds the personas that rows name, in their order. @returns whose a row is by what stands in it: `null` where it names
 * nobody, and where all name the same one
 */
export function personasOf(
  rows: readonly TableRow[],
  cell: CellReader,
  builder: JourneyBuilder,
): (name: string) => Whose | null {
  const found = new Map<string, { readonly name: string; readonly order: number }>()
  for (const row of rows) {
    const name = cell(row, 'persona')
    if (name === '' || found.has(keyOf(name))) continue
    found.set(keyOf(name), { name, order: readNumber(cell(row, 'personaOrder')) ?? Infinity })
  }
  const personas = new Map(
    [...found]
      .sort(([, a], [, b]) => a.order - b.order || 0)
      .map(([key, { name }], index) => [key, { id: builder.persona(name), name, index }] as const),
  )
  return (name) => (personas.size < 2 ? null : (personas.get(keyOf(name)) ?? null))
}

const keyOf = (name: string): string => plainName(name) || name
