import { describe, expect, it } from 'vitest'
import { shapesByKey } from '../scene/walk'
import { accepted, drawn, edit, rename } from './drawn-planner'

describe('a note in FigJam that grows more than foreseen', () => {
  it('leads to exactly one more write in the same step, which is then closed', async () => {
    const { on, snapshot } = await drawn('figjam')
    on.heights.set('card:n1', 640)
    const before = on.asked.length
    accepted(await edit(on, snapshot.version, [rename('n1', 'A lot of text')]))
    const asked = on.asked.slice(before)
    expect(asked.map(({ type }) => type)).toEqual(['write', 'write', 'settle'])
    const steps = asked.flatMap((one) => (one.type === 'write' ? [one.step] : []))
    expect(steps[0]).not.toBeNull()
    expect(steps[0]).toBe(steps[1])
    const shapes = shapesByKey(on.scene())
    const bottom = (shapes.get('card:n1')?.y ?? NaN) + 640
    expect(shapes.get('lane:touchpoints')?.y).toBeGreaterThanOrEqual(bottom)
  })

  it('that grows as foreseen is one write', async () => {
    const { on, snapshot } = await drawn('figjam')
    const before = on.asked.length
    await edit(on, snapshot.version, [rename('n1', 'Short')])
    expect(on.typesAsked().slice(before)).toEqual(['write', 'settle'])
  })

  it('takes the step back where the rest cannot give way', async () => {
    const { on, snapshot } = await drawn('figjam')
    on.heights.set('card:n1', 640)
    const before = on.asked.length
    const first = on.holdNext('write')
    const edited = edit(on, snapshot.version, [rename('n1', 'A lot of text')])
    const go = await first
    const second = on.holdNext('write')
    go()
    const goOn = await second
    on.failNext('write', 'canvas-failed')
    goOn()
    expect(await edited).toMatchObject({ ok: false, problem: { code: 'canvas-failed' } })
    expect(on.typesAsked().slice(before)).toEqual(['write', 'write', 'undo', 'settle'])
    const next = accepted(
      await edit(on, snapshot.version, [{ type: 'journey.edit', patch: { title: 'X' } }]),
    )
    expect(next.snapshot).toBeNull()
  })
})
