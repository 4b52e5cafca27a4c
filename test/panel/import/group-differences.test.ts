import { describe, expect, it } from 'vitest'
import { compareJourneys, threeWay } from '../../../src/journey/compare/compare-journeys'
import type { Journey } from '../../../src/journey/journey'
import { newStage } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import { groupDifferences } from '../../../src/panel/import/group-differences'
import { accepted } from '../../journey/apply'
import { sample, sampleCard } from '../../journey/sample'

const after = (...operations: Operation[]): Journey => operations.reduce(accepted, sample)
const keys = (list: readonly { readonly key: string }[]): string[] => list.map(({ key }) => key)

describe('differences in groups', () => {
  const theirs = after(
    { type: 'journey.edit', patch: { title: 'Other' } },
    { type: 'stage.add', stage: { ...newStage('New'), id: 'new' }, at: 0 },
    { type: 'card.move', id: 'n1', stage: 'new', lane: 'actions', at: 0 },
    { type: 'card.add', card: sampleCard('note', 'more', 'b', 'actions'), at: 0 },
    { type: 'card.remove', id: 'n2' },
  )

  it('stand kind by kind, cards by the stage in which they will stand, in the order of the stages', () => {
    const { groups } = groupDifferences(compareJourneys(sample, theirs))
    expect(groups.map(({ id, differences }) => [id, keys(differences)])).toEqual([
      ['journey', ['changed:journey:journey']],
      ['stage', ['added:stage:new']],
      ['card:new', ['moved:card:n1']],
      ['card:a', []],
      ['card:b', ['added:card:more']],
    ])
  })

  it('keep what only the map has apart where nobody knows whether it was deleted', () => {
    const { groups } = groupDifferences(compareJourneys(sample, theirs))
    expect(groups.flatMap(({ onlyHere }) => keys(onlyHere))).toEqual(['removed:card:n2'])

    const known = groupDifferences(threeWay(sample, sample, theirs))
    expect(known.groups.flatMap(({ onlyHere }) => onlyHere)).toEqual([])
    expect(known.groups.flatMap(({ differences }) => keys(differences))).toContain(
      'removed:card:n2',
    )
  })

  it('are apart from what is to be decided', () => {
    const mine = after({ type: 'journey.edit', patch: { title: 'Mine' } })
    const { conflicts, groups } = groupDifferences(threeWay(sample, mine, theirs))
    expect(keys(conflicts)).toEqual(['clash:journey:journey:title'])
    expect(groups.map(({ id }) => id)).not.toContain('journey')
  })
})
