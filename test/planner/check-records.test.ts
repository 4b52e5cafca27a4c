import { describe, expect, it } from 'vitest'
import { newPersona } from '../../src/journey/new-record'
import { checkRecords } from '../../src/planner/check-records'
import { compose } from '../../src/planner/compose'
import { sample } from '../journey/sample'

const withPriorities = (count: number, length: number) => ({
  ...sample,
  personas: [
    {
      ...newPersona('Ann'),
      id: 'ann',
      priorities: Array.from({ length: count }, () => 'Ж'.repeat(length)),
    },
  ],
})

describe.each(['design', 'jam'] as const)('checking the records of a map in %s', (drawing) => {
  it('finds nothing wrong with a map as people make it', () => {
    const scene = compose(drawing, withPriorities(4, 10_000), new Map())
    expect(checkRecords([scene])).toEqual({ ok: true, value: null })
  })

  it('names the one that Figma could not keep', () => {
    const scene = compose(drawing, withPriorities(5, 10_000), new Map())
    expect(checkRecords([scene])).toEqual({
      ok: false,
      problem: { code: 'record-too-long', detail: { name: 'Persona · Ann' } },
    })
  })
})
