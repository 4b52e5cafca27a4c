import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { viewMap } from '../../../src/scene/view/map-view'
import { waysBackOf } from '../../../src/scene/view/ways-back'
import { sample } from '../../journey/sample'

/** The sample with ways back from stage to stage, by their ids. */
const withReturns = (
  returns: Readonly<Record<string, Journey['stages'][number]['returns']>>,
  flow: Journey['flow'] = 'linear',
): Journey => ({
  ...sample,
  flow,
  stages: sample.stages.map((stage) => ({ ...stage, returns: returns[stage.id] ?? null })),
})
const waysIn = (journey: Journey) => waysBackOf(viewMap(journey))

describe('the ways back of a map', () => {
  it('are none where nobody turns round and the way ends', () => {
    expect(waysIn(withReturns({}))).toEqual([])
  })

  it('lead from a stage to an earlier one, with the condition on one line (C43)', () => {
    expect(waysIn(withReturns({ b: { to: 'a', when: ' it\nhurts  ' } }))).toEqual([
      { key: 'stage:b/back', from: 1, to: 0, text: 'it hurts', isCycle: false },
    ])
  })

  it('say that some go back where nobody has said when', () => {
    expect(waysIn(withReturns({ b: { to: 'a', when: ' ' } }))).toMatchObject([
      { text: 'some go back' },
    ])
  })

  it('lead from the last stage to the first where the way begins anew (C44)', () => {
    const last = sample.stages.length - 1
    expect(waysIn(withReturns({}, 'cyclic'))).toEqual([
      {
        key: `journey:${sample.id}/again`,
        from: last,
        to: 0,
        text: 'and again',
        isCycle: true,
      },
    ])
    const alone = { ...withReturns({}, 'cyclic'), stages: sample.stages.slice(0, 1) }
    expect(waysIn(alone)).toEqual([])
  })

  it('lead nowhere from a stage to itself, nor to one that is not there', () => {
    const odd = { a: { to: 'a', when: 'x' }, b: { to: 'gone', when: 'y' } }
    expect(waysIn(withReturns(odd))).toEqual([])
  })

  it('are told too where a stage was moved before the one it sends people to', () => {
    expect(waysIn(withReturns({ a: { to: 'b', when: 'x' } }))).toMatchObject([{ from: 0, to: 1 }])
  })
})
