import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyPatch } from '../../src/canvas/apply-patch'
import { UNWATCHED } from '../../src/canvas/job'
import { applyAll } from '../../src/journey/apply'
import type { Journey } from '../../src/journey/journey'
import { newPersona, newStage } from '../../src/journey/new-record'
import type { Operation } from '../../src/journey/operation'
import { diff, type Patch } from '../../src/scene/diff'
import { sample, sampleCard } from '../journey/sample'
import {
  draw,
  EDITORS,
  mapAsDrawn,
  nodeOf,
  openCanvas,
  reread,
  sceneFor,
  textOf,
  type Editor,
  type OpenCanvas,
} from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

/** A journey with something of everything that an edit can touch. */
const before: Journey = {
  ...sample,
  scenario: 'Somebody climbs over',
  owner: 'Ann',
  stages: sample.stages.map((stage, index) => ({
    ...stage,
    task: 'Say it',
    subtitle: 'Below',
    importance: 3,
    score: 2,
    emotion: ([-1, 2, 0] as const)[index] ?? null,
    feeling: 'Hope',
    transition: { traffic: 'hot', tools: ['A letter'] },
  })),
}
const after = (...operations: Operation[]): Journey => {
  const result = applyAll(before, operations)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const patchFor = (editor: Editor, next: Journey): Patch =>
  diff(sceneFor(editor, before), sceneFor(editor, next))

const edits = {
  'the text of a card': [{ type: 'card.edit', id: 'n2', patch: { text: 'Quite other words' } }],
  'the marks of a card': [
    { type: 'card.edit', id: 'wall', patch: { severity: 'leaves', text: '' } },
    { type: 'barrier.unlink', barrier: 'wall', solution: 'door' },
  ],
  'a new card': [{ type: 'card.add', card: sampleCard('note', 'n9', 'a', 'actions'), at: 1 }],
  'a card that moves': [{ type: 'card.move', id: 'n1', stage: 'c', lane: 'actions', at: 0 }],
  'cards that change places': [{ type: 'card.move', id: 'n3', stage: 'a', lane: 'actions', at: 0 }],
  'a card that goes': [{ type: 'card.remove', id: 'door' }],
  'name and feeling of a stage': [
    { type: 'stage.edit', id: 'b', patch: { name: 'A much longer name than before' } },
    { type: 'stage.edit', id: 'a', patch: { emotion: null } },
    { type: 'stage.edit', id: 'c', patch: { emotion: -2, feeling: 'Anger' } },
  ],
  'a new stage': [{ type: 'stage.add', stage: { ...newStage('D'), id: 'd' }, at: 1 }],
  'a stage that moves': [{ type: 'stage.move', id: 'a', at: 2 }],
  'a stage that goes': [{ type: 'stage.remove', id: 'a', cards: 'remove' }],
  'a lane that moves': [{ type: 'lane.move', id: 'solutions', at: 0 }],
  'a lane that is hidden': [{ type: 'lane.edit', id: 'solutions', patch: { hidden: true } }],
  'lanes that are hidden, and a card that goes there': [
    { type: 'lane.edit', id: 'solutions', patch: { hidden: true } },
    { type: 'card.move', id: 'n2', stage: 'b', lane: 'solutions', at: 0 },
    { type: 'card.add', card: sampleCard('solution', 'gate', 'c', 'solutions'), at: 0 },
    { type: 'card.move', id: 'door', stage: 'a', lane: 'barriers', at: 0 },
  ],
  'a map that is nobody’s': [{ type: 'journey.edit', patch: { kind: 'study' } }],
  'a new persona': [{ type: 'persona.add', persona: { ...newPersona('Cy'), id: 'cy' }, at: 0 }],
  'theme and language': [{ type: 'journey.edit', patch: { theme: 'dusk', language: 'ru' } }],
  'much at once': [
    { type: 'stage.add', stage: { ...newStage('D'), id: 'd' }, at: 0 },
    { type: 'card.add', card: sampleCard('note', 'n9', 'd', 'actions'), at: 0 },
    { type: 'card.move', id: 'n1', stage: 'd', lane: 'actions', at: 0 },
    { type: 'card.move', id: 'n3', stage: 'd', lane: 'actions', at: 2 },
    { type: 'card.move', id: 'other', stage: 'a', lane: 'actions', at: 0 },
    { type: 'stage.remove', id: 'c', cards: 'remove' },
    { type: 'journey.edit', patch: { title: 'Other' } },
  ],
} satisfies Record<string, Operation[]>

describe.each(EDITORS)('applying a patch in %s', { timeout: 30_000 }, (editor) => {
  it.each(Object.entries(edits))(
    'makes of the map what drawing it anew would make: %s',
    async (_, operations) => {
      const next = after(...operations)
      const fresh = await openCanvas(editor)
      const expected = mapAsDrawn(fresh, (await draw(sceneFor(editor, next))).root)

      const canvas = await openCanvas(editor)
      const index = await draw(sceneFor(editor, before))
      const applied = await applyPatch(patchFor(editor, next), index, UNWATCHED)
      expect(applied).toEqual({ ok: true, value: null })
      expect(unordered(mapAsDrawn(canvas, index.root))).toEqual(unordered(expected))
    },
  )

  it.each(['the marks of a card', 'a lane that is hidden', 'much at once'] as const)(
    'does all or nothing, whichever call fails: %s',
    async (name) => {
      const patch = patchFor(editor, after(...edits[name]))
      const canvas = await openCanvas(editor)
      const index = await draw(sceneFor(editor, before))
      const { client } = canvas
      // The first time makes the index find the parts, the second says how many calls there are.
      let calls = 0
      for (let time = 0; time < 2; time++) {
        client.figma.commitUndo()
        client.counts.reset()
        await applyPatch(patch, index, UNWATCHED)
        calls = client.counts.total
        client.figma.triggerUndo()
        await reread(index)
      }
      const drawn = mapAsDrawn(canvas, index.root)

      const sampled = Array.from({ length: 12 }, (_, i) => 1 + Math.floor((i * calls) / 12))
      let failures = 0
      for (const k of sampled) {
        client.figma.commitUndo()
        client.failAt(k)
        const failed = await applyPatch(patch, index, UNWATCHED).then(
          ({ ok }) => !ok,
          () => true,
        )
        client.failAt(null)
        if (failed) failures += 1
        else client.figma.triggerUndo()
        await reread(index)
        expect(mapAsDrawn(canvas, index.root), `call ${k} of ${calls}`).toEqual(drawn)
      }
      expect(failures).toBeGreaterThan(5)
      const last = await applyPatch(patch, index, UNWATCHED)
      expect(last.ok).toBe(true)
      expect(mapAsDrawn(canvas, index.root)).not.toEqual(drawn)
    },
  )

  it('passes over what people removed meanwhile and does the rest', async () => {
    const canvas = await openCanvas(editor)
    const index = await draw(sceneFor(editor, before))
    canvas.document.hand.remove((await nodeOf(index, 'card:n2')).id)
    const next = after(
      { type: 'card.edit', id: 'n2', patch: { text: 'Nobody sees this' } },
      { type: 'card.move', id: 'n2', stage: 'b', lane: 'actions', at: 0 },
      { type: 'journey.edit', patch: { title: 'Seen' } },
    )
    expect(await applyPatch(patchFor(editor, next), index, UNWATCHED)).toMatchObject({ ok: true })
    expect((await textOf(index, 'journey:journey/title')).characters).toBe('Seen')
    expect(await index.find('card:n2')).toBeNull()
  })

  it('passes over a whole cell or lane that people removed', async () => {
    const canvas = await openCanvas(editor)
    const index = await draw(sceneFor(editor, before))
    canvas.document.hand.remove((await nodeOf(index, 'cell:actions:a')).id)
    canvas.document.hand.remove((await nodeOf(index, 'lane:solutions')).id)
    const next = after(
      { type: 'card.add', card: sampleCard('note', 'n9', 'a', 'actions'), at: 0 },
      { type: 'card.move', id: 'other', stage: 'a', lane: 'actions', at: 0 },
      { type: 'lane.remove', id: 'solutions', cards: 'remove' },
      { type: 'journey.edit', patch: { title: 'Seen' } },
    )
    expect(await applyPatch(patchFor(editor, next), index, UNWATCHED)).toMatchObject({ ok: true })
    expect((await textOf(index, 'journey:journey/title')).characters).toBe('Seen')
  })

  it('leaves everything free to grow with the next edit', async () => {
    const wider = after(...edits['a new stage'], ...edits['a new persona'])
    const long = 'A long text that needs a second and a third line. '.repeat(12)
    const grown = applyAll(wider, [
      { type: 'journey.edit', patch: { title: long, scenario: long } },
      { type: 'stage.edit', id: 'b', patch: { task: long } },
      { type: 'persona.edit', id: 'cy', patch: { description: long, quote: long } },
      { type: 'card.edit', id: 'n1', patch: { text: long } },
    ])
    if (!grown.ok) throw new Error(grown.problem.code)
    const fresh = await openCanvas(editor)
    const expected = mapAsDrawn(fresh, (await draw(sceneFor(editor, grown.value))).root)

    const canvas = await openCanvas(editor)
    const index = await draw(sceneFor(editor, before))
    await applyPatch(patchFor(editor, wider), index, UNWATCHED)
    const [old, next] = [sceneFor(editor, wider), sceneFor(editor, grown.value)]
    await applyPatch(diff(old, next), index, UNWATCHED)
    expect(unordered(mapAsDrawn(canvas, index.root))).toEqual(unordered(expected))
  })

  it('can be done again and taken back by the patch the other way', async () => {
    const canvas = await openCanvas(editor)
    const index = await draw(sceneFor(editor, before))
    const drawn = mapAsDrawn(canvas, index.root)
    const many = edits['much at once']
    const [old, next] = [sceneFor(editor, before), sceneFor(editor, after(...many))]
    await applyPatch(diff(old, next), index, UNWATCHED)
    await applyPatch(diff(next, old), index, UNWATCHED)
    expect(unordered(mapAsDrawn(canvas, index.root))).toEqual(unordered(drawn))
  })
})

describe.each(EDITORS)('a hidden lane in %s', (editor) => {
  const hidden = after({ type: 'lane.edit', id: 'actions', patch: { hidden: true } })
  const unseen = (canvas: OpenCanvas): string[] =>
    [...canvas.document.graph.getAllNodes()].flatMap(({ id, visible }) => (visible ? [] : [id]))

  it('is seen again as it was, once it is shown', async () => {
    const canvas = await openCanvas(editor)
    const index = await draw(sceneFor(editor, before))
    const drawn = mapAsDrawn(canvas, index.root)
    const [old, next] = [sceneFor(editor, before), sceneFor(editor, hidden)]
    await applyPatch(diff(old, next), index, UNWATCHED)
    expect(unseen(canvas)).toHaveLength(editor === 'figma' ? 1 : 10)
    await applyPatch(diff(next, old), index, UNWATCHED)
    expect(unseen(canvas)).toEqual([])
    expect(unordered(mapAsDrawn(canvas, index.root))).toEqual(unordered(drawn))
  })

  it('takes no more calls to hide in Design however much is on it', async () => {
    if (editor === 'figjam') return
    const counts: number[] = []
    for (const more of [0, 20]) {
      const cards = Array.from({ length: more }, (_, i) =>
        sampleCard('note', `more${String(i)}`, 'a', 'actions'),
      )
      const full = { ...before, cards: [...cards, ...before.cards] }
      const canvas = await openCanvas(editor)
      const index = await draw(sceneFor(editor, full))
      canvas.client.counts.reset()
      const lanes = [...full.lanes.slice(1), ...full.lanes.slice(0, 1)].map((lane) => ({
        ...lane,
        hidden: lane.id === 'actions',
      }))
      const patch = diff(sceneFor(editor, full), sceneFor(editor, { ...full, lanes }))
      const row = {
        ...patch,
        changes: patch.changes.filter((one) => one.after.key.startsWith('lane:')),
      }
      await applyPatch(row, index, UNWATCHED)
      counts.push(canvas.client.counts.total)
    }
    expect(counts[1]).toBe(counts[0])
    expect(counts[0]).toBeLessThan(25)
  })
})

describe('what a person made of a card', () => {
  const red = { r: 1, g: 0, b: 0 }
  const edit = after({ type: 'card.edit', id: 'n2', patch: { text: 'Other words' } })

  it('survives an edit of its text: fill and place in FigJam', async () => {
    const { document } = await openCanvas('figjam')
    const index = await draw(sceneFor('figjam', before))
    const { id } = await nodeOf(index, 'card:n2')
    document.hand.setFill(id, red)
    document.hand.moveBy(id, 7, 5)
    const { x, y } = await nodeOf(index, 'card:n2')
    await applyPatch(patchFor('figjam', edit), index, UNWATCHED)
    const card = await nodeOf(index, 'card:n2')
    expect(card).toMatchObject({ type: 'STICKY', x, y, fills: [{ color: red }] })
    expect(card.type === 'STICKY' && card.text.characters).toBe('Other words')
  })

  it('survives an edit of its text: fill and width in Design', async () => {
    const { document } = await openCanvas('figma')
    const index = await draw(sceneFor('figma', before))
    const card = await nodeOf(index, 'card:n2')
    document.hand.setFill(card.id, red)
    document.hand.resize((await nodeOf(index, 'stage:b')).id, 256, 200)
    await applyPatch(patchFor('figma', edit), index, UNWATCHED)
    expect(await nodeOf(index, 'card:n2')).toMatchObject({ fills: [{ color: red }] })
    expect((await nodeOf(index, 'stage:b')).height).toBe(200)
  })
})

/** In a section and on a plane order is only what covers what. */
function unordered<T extends { readonly is: string; readonly children: readonly T[] }>(node: T): T {
  const children = node.children.map(unordered)
  const isPlane = node.is.startsWith('SECTION') || /^FRAME Curve/.test(node.is)
  return {
    ...node,
    children: isPlane ? children.sort((a, b) => (a.is < b.is ? -1 : 1)) : children,
  }
}
