import { describe, expect, it } from 'vitest'
import { drawnTexts } from '../../src/i18n/drawn-texts'
import { operationsForKind, operationsToShowAll } from '../../src/journey/choose-kind'
import type { Journey } from '../../src/journey/journey'
import { MAP_KINDS } from '../../src/journey/kinds'
import type { MapKindId } from '../../src/journey/map-kind-id'
import { newCard, newLane } from '../../src/journey/new-record'
import type { Operation } from '../../src/journey/operation'
import { NO_NOTES } from '../../src/planner/notes'
import { timeFlies } from '../playground/time-flies'
import { bothPanels, drawnCanvas, type Canvas } from './hands/by-hand'
import { quiet } from './plugin/host-calls'
import { allOf, middleOf, nodeOf, onPage, textsIn, withoutIds } from './plugin/on-page'
import { EDITORS, needed, newFile, openPlugin, type OpenPlugin } from './plugin/open-plugin'
import { pick, smallJourney } from './plugin/small-journey'

timeFlies()

const laneOf = ({ lanes }: Journey, kind: string) => pick(lanes, (lane) => lane.kind === kind)
const hiding = (id: string, hidden = true): Operation => ({
  type: 'lane.edit',
  id,
  patch: { hidden },
})
function kindOperations(journey: Journey, id: MapKindId): readonly Operation[] {
  const kind = pick(MAP_KINDS, (one) => one.id === id)
  const names = drawnTexts(journey.language).lanes
  return operationsForKind(journey, kind, (lane) => newLane(lane, names[lane].name))
}
/** Everything on the page, as one would see it in another file. */
const picture = ({ document }: OpenPlugin) => onPage(document).map(withoutIds)
/** All that the map is on the canvas. */
const mapIn = ({ document }: OpenPlugin) => pick(onPage(document), () => true)
/** A second person opens the map. */
async function readAnew({ document, snapshot }: OpenPlugin) {
  const second = await openPlugin(document)
  return needed(await second.ask('open', { root: snapshot().root }))
}
const isSeen = ({ document }: OpenPlugin, id: string): boolean => {
  for (let at = document.graph.getNode(id); at !== undefined;) {
    if (!at.visible) return false
    at = at.parentId === null ? undefined : document.graph.getNode(at.parentId)
  }
  return true
}
const cardsOn = ({ cards }: Journey, lane: string) => cards.filter((card) => card.lane === lane)

async function expectReadsEqual(plugin: OpenPlugin): Promise<void> {
  const { journey, notes } = await readAnew(plugin)
  expect(journey).toEqual(plugin.snapshot().journey)
  expect(notes).toEqual(NO_NOTES)
}

describe.each(EDITORS)('hidden lanes in %s', { timeout: 60_000 }, (editor) => {
  const drawn = async (journey = smallJourney()): Promise<OpenPlugin> => {
    const plugin = await openPlugin(editor)
    await plugin.follow(plugin.ask('draw', { journey }))
    return plugin
  }

  it.each(['touchpoints', 'emotions', 'actions'])(
    'a lane of %s goes out of sight with all that is on it, and one undo brings it back',
    async (kind) => {
      const plugin = await drawn()
      const before = picture(plugin)
      const { journey } = plugin.snapshot()
      const lane = laneOf(journey, kind)

      await plugin.edit(hiding(lane.id))

      const hidden = plugin.snapshot().journey
      expect(hidden.lanes.at(-1)).toEqual({ ...lane, hidden: true })
      expect(new Set(hidden.cards)).toEqual(new Set(journey.cards))
      expect(hidden.stages).toEqual(journey.stages)
      await expectReadsEqual(plugin)
      expect(isSeen(plugin, nodeOf(plugin.document, 'lane', lane.id).id)).toBe(false)
      for (const { id, lane: of } of journey.cards)
        expect(isSeen(plugin, nodeOf(plugin.document, 'card', id).id)).toBe(of !== lane.id)

      expect(plugin.client.hand.undo()).toBe(true)
      await quiet(plugin.client)
      expect(picture(plugin)).toEqual(before)
      expect(plugin.snapshot().journey).toEqual(journey)
    },
  )

  it('several are shown again, with every card in its cell', async () => {
    const plugin = await drawn()
    const { journey } = plugin.snapshot()
    const [actions, emotions] = [laneOf(journey, 'actions'), laneOf(journey, 'emotions')]
    await plugin.edit(hiding(emotions.id), hiding(actions.id))
    await expectReadsEqual(plugin)

    await plugin.edit(...operationsToShowAll(plugin.snapshot().journey))

    const shown = plugin.snapshot().journey
    expect(shown.lanes.slice(-2).map(({ id }) => id)).toEqual([actions.id, emotions.id])
    expect(new Set(shown.cards)).toEqual(new Set(journey.cards))
    expect(shown.stages).toEqual(journey.stages)
    await expectReadsEqual(plugin)
    for (const node of allOf(mapIn(plugin))) expect(node.visible).toBe(true)
  })

  it.each(MAP_KINDS.map(({ id }) => id))(
    'a map becomes one of the kind %s in one step, and reads as it was written',
    async (id) => {
      const plugin = await drawn()
      const before = picture(plugin)
      const { journey } = plugin.snapshot()
      await plugin.edit(...kindOperations(journey, id))

      const map = plugin.snapshot().journey
      expect(map.kind).toBe(id)
      expect(new Set(map.cards)).toEqual(new Set(journey.cards))
      expect(map.personas).toEqual(journey.personas)
      await expectReadsEqual(plugin)
      const [persona] = journey.personas
      const seen = isSeen(plugin, nodeOf(plugin.document, 'persona', persona?.id ?? '').id)
      expect(seen).toBe(id !== 'study')
      const lines = textsIn(mapIn(plugin))
      expect(lines.filter((text) => text.startsWith('Line of'))).toHaveLength(
        id === 'design' ? 3 : 0,
      )

      expect(plugin.client.hand.undo()).toBe(true)
      expect(picture(plugin)).toEqual(before)
    },
  )

  it('a card that is added and one that is moved there are out of sight, one that comes from there is seen', async () => {
    const plugin = await drawn()
    const { journey } = plugin.snapshot()
    const [lane, other] = [laneOf(journey, 'actions'), laneOf(journey, 'goals')]
    await plugin.edit(hiding(lane.id))
    const [comes] = cardsOn(journey, lane.id)
    const [goes] = cardsOn(journey, other.id)
    if (comes === undefined || goes === undefined) throw new Error('no cards')
    const added = newCard('note', comes.stage, lane.id, 'Added where nobody sees it')

    await plugin.edit(
      { type: 'card.add', card: added, at: 0 },
      { type: 'card.move', id: goes.id, stage: goes.stage, lane: lane.id, at: 0 },
      { type: 'card.move', id: comes.id, stage: comes.stage, lane: other.id, at: 0 },
    )

    await expectReadsEqual(plugin)
    const seen = (id: string): boolean => isSeen(plugin, nodeOf(plugin.document, 'card', id).id)
    expect([seen(added.id), seen(goes.id), seen(comes.id)]).toEqual([false, false, true])
  })

  it('a map is tidied with them, and they stay out of sight', async () => {
    const plugin = await drawn()
    const { journey, root } = plugin.snapshot()
    const lane = laneOf(journey, 'touchpoints')
    await plugin.edit(hiding(lane.id))
    const before = picture(plugin)
    const hidden = plugin.snapshot().journey
    // Somebody makes a part of it visible by hand.
    const node = nodeOf(plugin.document, 'lane', lane.id)
    plugin.client.hand.setVisible(node.id, true)
    // And two who edit at once may leave a card unseen in FigJam that one of them has just taken out of the lane.
    const card = pick(hidden.cards, (one) => one.lane !== lane.id)
    const { id } = nodeOf(plugin.document, 'card', card.id)
    if (editor === 'figjam') plugin.client.hand.setVisible(id, false)
    await quiet(plugin.client)
    expect(plugin.snapshot().journey).toEqual(hidden)

    await plugin.follow(plugin.ask('tidy', { root }))

    expect(plugin.snapshot().journey).toEqual(hidden)
    expect(isSeen(plugin, node.id)).toBe(false)
    if (editor === 'figjam') expect(picture(plugin)).toEqual(before)
    await expectReadsEqual(plugin)
  })

  it('are drawn as such, and shown as if they had been drawn in sight', async () => {
    const small = smallJourney()
    const lane = laneOf(small, 'touchpoints')
    const hidden = small.lanes.map((one) => ({ ...one, hidden: one === lane }))
    const plugin = await drawn({ ...small, lanes: hidden })
    await expectReadsEqual(plugin)
    expect(isSeen(plugin, nodeOf(plugin.document, 'lane', lane.id).id)).toBe(false)

    await plugin.edit(hiding(lane.id, false))

    const other = await openPlugin(editor)
    await other.follow(other.ask('draw', { journey: plugin.snapshot().journey }))
    const places = (one: OpenPlugin): string[] =>
      allOf(mapIn(one))
        .map(({ name, absoluteX, absoluteY, width, height, visible }) =>
          [name, absoluteX, absoluteY, width, height].map(String).concat(String(visible)).join(' '),
        )
        .sort()
    expect(places(plugin)).toEqual(places(other))
  })

  it('take no call more to open a map than lanes that are seen', async () => {
    const callsToOpen = async (journey: Journey): Promise<number> => {
      const document = await newFile(editor)
      const first = await openPlugin(document)
      const { root } = await first.follow(first.ask('draw', { journey }))
      const second = await openPlugin(document)
      second.client.counts.reset()
      needed(await second.ask('open', { root }))
      return second.client.counts.total
    }
    const small = smallJourney()
    const lanes = small.lanes.map((lane, index) => ({ ...lane, hidden: index % 2 === 0 }))
    expect(await callsToOpen({ ...small, lanes })).toBe(await callsToOpen(small))
  })
})

describe.each(EDITORS)('hands and hidden lanes in %s', { timeout: 60_000 }, (editor) => {
  const withHidden = async (kind: string): Promise<Canvas & { readonly lane: string }> => {
    const canvas = await drawnCanvas(editor)
    const lane = laneOf(canvas.journey, kind)
    await canvas.plugin.edit(hiding(lane.id))
    await quiet(canvas.plugin.client)
    return { ...canvas, lane: lane.id }
  }

  it('what somebody hides or shows by hand is no news', async () => {
    const { plugin, hand, node, card, lane } = await withHidden('touchpoints')
    const { journey, version } = plugin.snapshot()
    hand.setVisible(node('lane', laneOf(journey, 'actions').id).id, false)
    hand.setVisible(node('card', card(({ kind }) => kind === 'note').id).id, false)
    hand.setVisible(node('lane', lane).id, true)
    await quiet(plugin.client)
    expect(plugin.snapshot()).toMatchObject({ journey, version })
    await expectReadsEqual(plugin)
  })

  it('a card that is dragged to another stage is read as ever', async () => {
    const canvas = await withHidden('touchpoints')
    const { hand, root, node, cell, card, journey } = canvas
    const note = card(({ kind, stage }) => kind === 'note' && stage === journey.stages[0]?.id)
    const to = cell(note.lane, journey.stages[1]?.id ?? '')
    if (editor === 'figma') hand.moveTo(node('card', note.id).id, to.id, 0, 0)
    else hand.moveTo(node('card', note.id).id, root, to.x + 16, to.y + 16)
    const isMoved = ({ journey: now }: { readonly journey: Journey }): boolean =>
      now.cards.find(({ id }) => id === note.id)?.stage === journey.stages[1]?.id
    for (const panel of await bothPanels(canvas, isMoved)) {
      expect(panel.notes).toEqual(NO_NOTES)
      expect(panel.journey.cards).toHaveLength(journey.cards.length)
    }
  })

  it('a column takes what is hidden in it along', async () => {
    const canvas = await withHidden('touchpoints')
    const { plugin, node, journey, lane } = canvas
    const { hand } = plugin.client
    const [first, second] = journey.stages
    const header = node('stage', first?.id ?? '')
    if (editor === 'figjam') hand.moveBy(header.id, 900, 0)
    else hand.moveTo(header.id, parentOf(plugin, header.id), 0, 0, 2)
    await quiet(plugin.client)
    const now = plugin.snapshot().journey
    expect(now.stages.map(({ id }) => id)).toEqual([second?.id, first?.id])
    expect(new Set(cardsOn(now, lane).map(({ id, stage }) => `${id} ${stage}`))).toEqual(
      new Set(cardsOn(journey, lane).map(({ id, stage }) => `${id} ${stage}`)),
    )
    await expectReadsEqual(plugin)
    const at = (stage: string | undefined): number =>
      middleOf(nodeOf(plugin.document, 'cell', `${lane}:${stage ?? ''}`)).x
    if (editor === 'figjam') expect(at(first?.id)).toBeGreaterThan(at(second?.id))
  })

  it('what was put off the map out of a hidden lane is put back into sight', async () => {
    const { plugin, hand, root, node, journey, lane, card } = await withHidden('actions')
    const gone = card((one) => one.lane === lane)
    hand.moveTo(node('card', gone.id).id, plugin.document.pageId, -2000, 0)
    await quiet(plugin.client)
    expect(plugin.snapshot().notes.parked.map(({ card: { id } }) => id)).toEqual([gone.id])

    await plugin.follow(plugin.ask('putBack', { root, cards: [gone.id], stage: gone.stage }))

    const back = plugin.snapshot().journey.cards.find(({ id }) => id === gone.id)
    expect(journey.lanes.find(({ id }) => id === back?.lane)).toMatchObject({ hidden: false })
    expect(back?.lane).not.toBe(lane)
    expect(isSeen(plugin, node('card', gone.id).id)).toBe(true)
    await expectReadsEqual(plugin)
  })

  it('a note of somebody’s own where hidden cards lie is not offered', async () => {
    const { plugin, hand, root, cell, journey, lane } = await withHidden('actions')
    const [stage] = journey.stages
    const ground = cell(lane, stage?.id ?? '')
    const { figma } = plugin.client
    const note = editor === 'figjam' ? figma.createSticky() : figma.createText()
    if (note.type === 'STICKY') {
      await figma.loadFontAsync({ family: 'Inter', style: 'Medium' })
      note.text.characters = 'Mine'
      hand.moveTo(note.id, root, ground.x + 16, ground.y + 16)
    } else {
      await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
      note.characters = 'Mine'
      hand.moveTo(note.id, ground.id, 0, 0, 0)
    }
    await quiet(plugin.client)
    await expectReadsEqual(plugin)
    // In Design it lies in the cell, in FigJam where the cell was.
    await plugin.edit(hiding(lane, false))
    await quiet(plugin.client)
    expect((await readAnew(plugin)).notes.loose).toHaveLength(editor === 'figma' ? 1 : 0)
  })
})

function parentOf({ document }: OpenPlugin, id: string): string {
  const parent = document.graph.getNode(id)?.parentId
  if (parent === undefined || parent === null) throw new Error('no parent')
  return parent
}
