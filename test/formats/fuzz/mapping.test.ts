import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COLUMN_ROLES } from '../../../src/formats/table/column-role'
import { guessMapping } from '../../../src/formats/table/guess-mapping'
import { readMapped } from '../../../src/formats/table/read-mapped'
import type { Mapping } from '../../../src/formats/table/mapping'
import type { Table } from '../../../src/formats/table/table'
import { transposeTable } from '../../../src/formats/table/transpose-table'
import { soakRuns } from '../../tools/soak'
import { expectSound } from '../fuzz-reader'
import { HINTS } from '../map-of'

const RUNS =
  soakRuns === undefined ? { numRuns: 20_000, seed: 20261127 } : { numRuns: 5 * soakRuns }

const cell = fc.oneof(
  fc.constantFrom('', 'a', 'b; c', '- d\ne', '1', '-2', '5', '4/5', 'good', '😐 f', '?', 'NPS: 4'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const table: fc.Arbitrary<Table> = fc
  .tuple(
    fc.array(cell, { minLength: 1, maxLength: 5 }),
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }),
  )
  .map(([columns, rows]) => ({
    above: [],
    columns,
    rows: rows.map((cells, index) => ({ number: index + 2, cells })),
    delimiter: ',',
  }))
const mapping: fc.Arbitrary<Mapping> = fc.record({
  roles: fc.array(fc.oneof(fc.constantFrom(...COLUMN_ROLES), fc.constant('stage' as const)), {
    maxLength: 7,
  }),
  separator: fc.constantFrom(';' as const, null),
  emotionScale: fc.constantFrom('1..5' as const, '-2..2' as const, null),
  oneRowPerStage: fc.boolean(),
})

it(
  'any table with any mapping is read or refused, and what is read is sound',
  () => {
    let taken = 0
    fc.assert(
      fc.property(table, fc.option(mapping), fc.boolean(), (any, said, turned) => {
        const one = turned ? transposeTable(any) : any
        const result = readMapped(one, said ?? guessMapping(one, turned ? 'sheet' : 'list'), HINTS)
        if (result.ok) taken += 1
        expectSound(result)
      }),
      RUNS,
    )
    expect(taken).toBeGreaterThan(RUNS.numRuns / 20)
  },
  30 * 60_000,
)
