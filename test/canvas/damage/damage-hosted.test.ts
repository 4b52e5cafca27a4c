import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { findMaps } from '../../../src/canvas/find-maps'
import { planEdit } from '../../../src/planner/plan-edit'
import { EDITORS } from '../open-canvas'
import { everyKind } from './every-kind'
import { read } from './spoil'
import { damage, standingMap, type Entry, type StandingMap } from './standing-map'

describe.each(EDITORS)('damage in a strict host in %s', (editor) => {
  let map: StandingMap
  beforeAll(async () => {
    map = await standingMap(editor, everyKind, false)
  })
  afterAll(() => void vi.unstubAllGlobals())
  afterEach(() => {
    map.putBack()
  })
  const recordOf = (kind: string, id: string): Entry => {
    const found = map.entries.find(
      (entry) => entry.name === 'record' && read(entry).kind === kind && read(entry).id === id,
    )
    if (found === undefined) throw new Error(`no ${kind} ${id}`)
    return found
  }

  it.each(['', '{"v":1', '{"v":1,"kind":"card","id":"x","node":"9:9","fields":{}}', '{"v":2}'])(
    'a map whose root says %s is found and opens',
    (text) => {
      damage(recordOf('journey', 'way'), text)
      expect(findMaps().map(({ id }) => id)).toEqual([map.root.id])
      expect(map.open().map.journey.cards).toEqual(map.journey.cards)
    },
  )

  it.each([
    ['card', 'note', 'other'],
    ['card', 'wall', 'door'],
    ['stage', 'a', 'b'],
    ['lane', 'actions', 'cost'],
    ['persona', 'ann', 'bob'],
    ['cell', 'actions:a', 'actions:b'],
  ])('two records of a %s that changed places are read where they belong', async (kind, a, b) => {
    const [one, other] = [recordOf(kind, a), recordOf(kind, b)]
    damage(one, other.text)
    damage(other, one.text)
    const opened = map.open()
    expect(opened.map.journey).toEqual(map.journey)
    expect(opened.map.notes.damaged.map(({ key }) => key).sort()).toEqual(
      [`${kind}:${a}`, `${kind}:${b}`].sort(),
    )
    await map.repair(opened)
    expect(map.texts()).toEqual(map.entries.map(({ text }) => text))
  })

  it('an edit of another record leaves what is damaged alone, and one of it is refused', async () => {
    const wall = recordOf('card', 'wall')
    damage(wall, '{"v":1,"kind":"card","fie')
    const opened = map.open()
    const elsewhere = planEdit(opened.map, [
      { type: 'card.edit', id: 'rate', patch: { evidence: null } },
    ])
    if (!elsewhere.ok) throw new Error(elsewhere.problem.code)
    await map.write(opened, elsewhere.value)
    expect(wall.node.getSharedPluginData('tropa', 'record')).toBe('{"v":1,"kind":"card","fie')
    const here = planEdit(map.open().map, [
      { type: 'card.edit', id: 'wall', patch: { severity: 'trivial' } },
    ])
    expect(here.ok ? null : here.problem.code).toBe('damaged-record')
  })
})
