import { describe, expect, it, vi } from 'vitest'
import { NO_NOTES } from '../../src/planner/notes'
import { inCellOrder } from '../../src/planner/assemble/in-cell-order'
import { compose } from '../../src/planner/compose'
import { sample, sampleCard } from '../journey/sample'
import { shapesByKey } from '../scene/walk'
import { accepted, drawn, edit, rename } from './drawn-planner'
import { linkPlanner, type LinkedPlanner } from './fake-sandbox'
import { readScene } from './read-scene'

/** Lets every message that is under way arrive. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

const textAt = (on: LinkedPlanner, key: string): string | undefined => {
  const shape = shapesByKey(on.scene()).get(key)
  return shape !== undefined && 'text' in shape ? shape.text : undefined
}
/** The text of a card stands in a text of its own in Design, on the sticky itself in FigJam. */
const textOf = (on: LinkedPlanner, card: string): string | undefined =>
  textAt(on, `card:${card}/text`) ?? textAt(on, `card:${card}`)

describe.each(['figma', 'figjam'] as const)('the planner in %s', (editor) => {
  const drawing = editor === 'figma' ? 'design' : 'jam'

  it('draws a journey and knows it from then on', async () => {
    const { on, snapshot } = await drawn(editor)
    expect(snapshot).toEqual({
      root: '1:1',
      version: 1,
      journey: inCellOrder(sample),
      notes: NO_NOTES,
    })
    expect(shapesByKey(on.scene()).has('card:n1')).toBe(true)
  })

  it('reads a map that is there', async () => {
    const { on } = await drawn(editor)
    const opened = accepted(await on.planner.ask('open', { root: '1:1' }))
    expect(opened.journey).toEqual(inCellOrder(sample))
    expect(opened.version).toBe(2)
  })

  it('puts an edit on the canvas: it stands there as if drawn anew', async () => {
    const { on, snapshot } = await drawn(editor)
    const answer = accepted(
      await edit(on, snapshot.version, [
        rename('n1', 'Other'),
        { type: 'card.add', card: sampleCard('note', 'n9', 'b', 'actions'), at: 0 },
        { type: 'journey.edit', patch: { title: 'Renamed' } },
      ]),
    )
    expect(answer).toEqual({ version: snapshot.version + 1, snapshot: null })
    const opened = accepted(await on.planner.ask('open', { root: '1:1' }))
    expect(opened.journey.title).toBe('Renamed')
    const keys = [...shapesByKey(on.scene()).keys()].sort()
    expect(keys).toEqual(
      [...shapesByKey(compose(drawing, opened.journey, new Map())).keys()].sort(),
    )
    expect(textOf(on, 'n1')).toBe('Other')
  })

  it('that is refused leaves everything as it was, and asks nothing of the canvas', async () => {
    const { on, snapshot } = await drawn(editor)
    const before = on.typesAsked().length
    const refused = await edit(on, snapshot.version, [rename('n1', 'x'), rename('gone', 'x')])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'unknown-card' } })
    expect(
      on
        .typesAsked()
        .slice(before)
        .filter((type) => type !== 'settle'),
    ).toEqual([])
    const next = accepted(await edit(on, snapshot.version, [rename('n1', 'fine')]))
    expect(next).toEqual({ version: snapshot.version + 1, snapshot: null })
  })

  it('that the canvas refuses leaves the journey as it was', async () => {
    const { on, snapshot } = await drawn(editor)
    on.failNext('write', 'no-font')
    const refused = await edit(on, snapshot.version, [rename('n1', 'x')])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'no-font' } })
    const next = accepted(await edit(on, snapshot.version, [rename('n2', 'fine')]))
    expect(next).toEqual({ version: snapshot.version + 1, snapshot: null })
    expect([textOf(on, 'n1'), textOf(on, 'n2')]).toEqual(['n1', 'fine'])
  })

  it('that makes a record too long is refused before anything is sent', async () => {
    const { on, snapshot } = await drawn(editor)
    const tools = Array.from({ length: 5 }, () => 'x'.repeat(9_999))
    const refused = await edit(on, snapshot.version, [
      { type: 'stage.edit', id: 'a', patch: { transition: { traffic: null, tools } } },
    ])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'record-too-long' } })
    expect(on.typesAsked()).not.toContain('write')
  })

  it('draws nothing of a journey with a record too long', async () => {
    const on = linkPlanner(editor)
    const tools = Array.from({ length: 5 }, () => 'x'.repeat(9_999))
    const stages = sample.stages.map((stage) => ({
      ...stage,
      transition: { traffic: null, tools },
    }))
    expect(await on.planner.ask('draw', { journey: { ...sample, stages } })).toMatchObject({
      ok: false,
      problem: { code: 'record-too-long' },
    })
    expect(on.typesAsked()).not.toContain('draw')
  })

  it('takes records that were read again alone, and says nothing of those it knows', async () => {
    const { on, snapshot } = await drawn(editor)
    const { records } = readScene(on.scene())
    const card = records.filter(({ id }) => id === 'n1')
    const tellOf = (changed: typeof records): void => {
      const lists = { boards: [], cells: [], orders: [], loose: [], gone: [], heights: [] }
      const rest = { ...lists, isLed: false, writes: 1 }
      const changes = { ...rest, root: '1:1', records: changed }
      on.tell({ type: 'touched', changes, isLocal: true })
    }
    tellOf(card)
    await settled()
    expect(on.news).toEqual([])
    tellOf(card.map((one) => ({ ...one, texts: { text: 'By hand' } })))
    await settled()
    expect(on.news).toMatchObject([
      { type: 'changed', isLocal: true, snapshot: { version: snapshot.version + 1 } },
    ])
    const next = accepted(await edit(on, snapshot.version + 1, [rename('n2', 'Other')]))
    expect(next.snapshot).toBeNull()
  })

  it('says nothing of the echo of its own writes', async () => {
    const { on, snapshot } = await drawn(editor)
    await edit(on, snapshot.version, [rename('n1', 'Other')])
    on.tellChanged()
    await settled()
    expect(on.news).toEqual([])
  })

  it('tells of what somebody retypes, with a higher version', async () => {
    const { on, snapshot } = await drawn(editor)
    on.retype(editor === 'figma' ? 'card:n1/text' : 'card:n1', 'By hand')
    await settled()
    expect(on.news).toHaveLength(1)
    const [news] = on.news
    if (news?.type !== 'changed') throw new Error('no news of a change')
    expect(news.snapshot.version).toBe(snapshot.version + 1)
    expect(news.snapshot.journey.cards.find(({ id }) => id === 'n1')?.text).toBe('By hand')
  })

  it('brings the whole where an edit was made on an older version', async () => {
    const { on, snapshot } = await drawn(editor)
    on.retype(editor === 'figma' ? 'card:n1/text' : 'card:n1', 'By hand')
    await settled()
    const answer = accepted(await edit(on, snapshot.version, [rename('n2', 'Other')]))
    expect(answer.version).toBe(snapshot.version + 2)
    const texts = answer.snapshot?.journey.cards.map(({ text }) => text)
    expect(texts?.slice(0, 3)).toEqual(['By hand', 'Other', 'n3'])
  })

  it('does not take a reading that is older than its own last write', async () => {
    const { on, snapshot } = await drawn(editor)
    const map = on.scene()
    accepted(await edit(on, snapshot.version, [rename('n1', 'Other')]))
    // As it was read before that write, and came late.
    on.tell({ type: 'changed', map: readScene(map, on.heights, 1), isLocal: false })
    await settled()
    expect(on.news).toEqual([])
    const next = accepted(await edit(on, snapshot.version + 1, [rename('n2', 'More')]))
    expect(next.snapshot).toBeNull()
    expect(textOf(on, 'n1')).toBe('Other')
  })

  it('does two edits one after the other, though asked at once', async () => {
    const { on, snapshot } = await drawn(editor)
    const release = on.holdNext('write')
    const first = edit(on, snapshot.version, [rename('n1', 'First')])
    const second = edit(on, snapshot.version + 1, [rename('n1', 'Second')])
    const go = await release
    expect(on.typesAsked().filter((type) => type === 'write')).toHaveLength(1)
    go()
    expect(accepted(await first)).toEqual({ version: snapshot.version + 1, snapshot: null })
    expect(accepted(await second)).toEqual({ version: snapshot.version + 2, snapshot: null })
    expect(textOf(on, 'n1')).toBe('Second')
  })

  it('hears what somebody did while it was writing', async () => {
    const { on, snapshot } = await drawn(editor)
    const release = on.holdNext('write')
    const edited = edit(on, snapshot.version, [rename('n1', 'Ours')])
    const go = await release
    on.retype(editor === 'figma' ? 'card:n2/text' : 'card:n2', 'Theirs')
    await settled()
    expect(on.news).toEqual([])
    go()
    accepted(await edited)
    await vi.waitFor(() => expect(on.news).toHaveLength(1))
    const [news] = on.news
    if (news?.type !== 'changed') throw new Error('no news of a change')
    const texts = news.snapshot.journey.cards.slice(0, 2).map(({ text }) => text)
    expect(texts).toEqual(['Ours', 'Theirs'])
  })

  it('knows no map after it left it, or after another page was opened', async () => {
    const { on, snapshot } = await drawn(editor)
    await on.planner.ask('leave', {})
    expect(await edit(on, snapshot.version, [rename('n1', 'x')])).toMatchObject({
      problem: { code: 'map-gone' },
    })
    await on.planner.ask('open', { root: '1:1' })
    on.tell({ type: 'maps', maps: [] })
    await settled()
    expect(await edit(on, snapshot.version, [rename('n1', 'x')])).toMatchObject({
      problem: { code: 'map-gone' },
    })
    expect(on.news).toEqual([{ type: 'maps', maps: [] }])
  })

  it('says that a map is gone whose head cannot be read any more', async () => {
    const { on } = await drawn(editor)
    const map = readScene(on.scene(), on.heights, 9)
    on.tell({ type: 'changed', map: { ...map, records: [] }, isLocal: false })
    await settled()
    expect(on.news).toEqual([{ type: 'gone', root: '1:1' }])
  })

  it('cancels the job that the ask of that number started', async () => {
    const on = linkPlanner(editor)
    await on.planner.ask('hello', {})
    const release = on.holdNext('draw')
    const job = on.planner.ask('draw', { journey: sample })
    const go = await release
    await on.planner.ask('cancel', { number: job.number })
    const sent = on.asked.find(({ type }) => type === 'cancel')
    if (sent?.type !== 'cancel') throw new Error('nothing was cancelled')
    on.tell({ type: 'progress', number: sent.number, done: 3, total: 9 })
    await settled()
    // The sandbox knows the job by a number of its own; the panel hears of it by the panel's.
    expect(on.news).toEqual([{ type: 'progress', number: job.number, done: 3, total: 9 }])
    on.failNext('draw', 'cancelled')
    go()
    expect(await job).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
  })
})

describe('typing', () => {
  it('keeps the name of its step, so that it is one step to take back', async () => {
    const { on, snapshot } = await drawn('figma')
    await edit(on, snapshot.version, [rename('n1', 'O')], 'typing')
    await edit(on, snapshot.version + 1, [rename('n1', 'Ot')], 'typing')
    const steps = on.asked.flatMap((one) => (one.type === 'write' ? [one.step] : []))
    expect(steps).toEqual(['typing', 'typing'])
    expect(on.typesAsked()).not.toContain('settle')
  })
})
