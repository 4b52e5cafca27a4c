import { expect, it } from 'vitest'
import { newLane } from '../../../src/journey/new-record'
import type { LaneKind } from '../../../src/journey/lane-kind'
import { leadLanes } from '../../../src/scene/view/lead-lanes'

const split = (...kinds: LaneKind[]) => {
  const { lead, rest } = leadLanes(kinds.map((kind) => newLane(kind, kind)))
  return [lead.map(({ kind }) => kind), rest.map(({ kind }) => kind)]
}

it('steps that come first belong to the header, and other lanes do not', () => {
  expect(split('steps', 'actions', 'steps')).toEqual([['steps'], ['actions', 'steps']])
  expect(split('actions')).toEqual([[], ['actions']])
  expect(split('steps')).toEqual([['steps'], []])
  expect(split()).toEqual([[], []])
})
