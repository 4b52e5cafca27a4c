import { expect, it } from 'vitest'
import { unknownsOf } from '../../../src/journey/metrics/unknowns'
import { newCard, newStage } from '../../../src/journey/new-record'

const known = { emotion: 1, score: 4, entered: 100, passed: 50 } as const
const stages = [
  { ...newStage('One'), ...known, id: 'one' },
  { ...newStage('Two'), ...known, id: 'two', score: null, emotion: 0 as const },
]
const measured = { level: 'measured', source: '' } as const
const card = { ...newCard('touchpoint', 'one', 'lane', 'Site'), evidence: measured }

it('counts what nobody knows, and of how many', () => {
  const cards = [
    { ...card, score: null },
    { ...card, score: 3 as const, evidence: null },
    {
      ...newCard('note', 'one', 'lane', ''),
      evidence: { ...measured, level: 'assumption' } as const,
    },
  ]

  expect(unknownsOf({ stages, cards })).toEqual([
    { name: 'stageScores', count: 1, of: 2 },
    { name: 'touchpointScores', count: 1, of: 2 },
    { name: 'unfounded', count: 1, of: 3 },
    { name: 'assumed', count: 1, of: 3 },
  ])
})

it('a stage is counted by its neighbours, too', () => {
  const [one, two] = stages.map((stage) => ({ ...stage, score: 1 as const }))
  if (one === undefined || two === undefined) throw new Error('no stages')

  expect(unknownsOf({ stages: [{ ...one, passed: null }, two], cards: [] })).toEqual([])
  expect(unknownsOf({ stages: [one, { ...two, passed: null }], cards: [] })).toEqual([
    { name: 'people', count: 1, of: 2 },
  ])
})

it('an empty map lacks nothing', () => {
  expect(unknownsOf({ stages: [], cards: [] })).toEqual([])
})
