import { describe, expect, it } from 'vitest'
import { BOARD_IDS, type BoardId } from '../../src/journey/board-id'
import { newCard } from '../../src/journey/new-record'
import { timeFlies } from '../playground/time-flies'
import { everything, onPage, textsIn, withoutIds } from './plugin/on-page'
import { EDITORS, needed, openPlugin, type Editor, type OpenPlugin } from './plugin/open-plugin'
import { pick, smallJourney } from './plugin/small-journey'

timeFlies()

async function withBoard(editor: Editor, board: BoardId): Promise<OpenPlugin> {
  const plugin = await openPlugin(editor)
  await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))
  await plugin.follow(plugin.ask('drawBoard', { root: plugin.snapshot().root, board }))
  return plugin
}

const boardNode = ({ document }: OpenPlugin, board: BoardId) => {
  const found = everything(document).filter(({ sharedPluginData }) =>
    sharedPluginData['tropa']?.['board']?.includes(`"id":"${board}"`),
  )
  return found[0]
}
const notesOf = (plugin: OpenPlugin) => plugin.snapshot().notes.boards
const picture = ({ document }: OpenPlugin) => onPage(document).map(withoutIds)
const textsOn = (plugin: OpenPlugin, board: BoardId): string[] => {
  const node = boardNode(plugin, board)
  return node === undefined ? [] : textsIn(node)
}
/** What a second person who opens the map is told of the boards. */
async function toldAnew({ document, snapshot }: OpenPlugin) {
  const second = await openPlugin(document)
  return needed(await second.ask('open', { root: snapshot().root })).notes.boards
}

describe.each(EDITORS)('in %s', (editor) => {
  it.each(BOARD_IDS)('%s is drawn beside the map in one undo step', async (board) => {
    const plugin = await openPlugin(editor)
    await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))
    const before = picture(plugin)

    await plugin.follow(plugin.ask('drawBoard', { root: plugin.snapshot().root, board }))

    expect(boardNode(plugin, board)).toBeDefined()
    expect(notesOf(plugin)).toEqual([{ id: board, isBehind: false }])
    expect(await toldAnew(plugin)).toEqual([{ id: board, isBehind: false }])

    expect(plugin.client.hand.undo()).toBe(true)
    expect(picture(plugin)).toEqual(before)
    expect(await toldAnew(plugin)).toEqual([])
  })

  it('an edit changes the board with the map, in one undo step', async () => {
    const plugin = await withBoard(editor, 'scorecard')
    const before = picture(plugin)
    const [stage] = plugin.snapshot().journey.stages

    await plugin.edit({ type: 'stage.edit', id: stage?.id ?? '', patch: { name: 'Hunting' } })

    expect(textsOn(plugin, 'scorecard')).toContain('Hunting')
    expect(await toldAnew(plugin)).toEqual([{ id: 'scorecard', isBehind: false }])

    expect(plugin.client.hand.undo()).toBe(true)
    expect(picture(plugin)).toEqual(before)
    expect(await toldAnew(plugin)).toEqual([{ id: 'scorecard', isBehind: false }])
  })

  it('edits, undo and edits again leave the board as if it were drawn anew', async () => {
    const plugin = await withBoard(editor, 'work')
    const { lanes, stages } = plugin.snapshot().journey
    const lane = pick(lanes, ({ kind }) => kind === 'touchpoints').id
    const [stage] = stages
    const card = newCard('touchpoint', stage?.id ?? '', lane, 'A call')
    const other = newCard('touchpoint', stage?.id ?? '', lane, 'A letter')

    await plugin.edit({ type: 'card.add', card, at: 0 })
    expect(textsOn(plugin, 'work')).toContain('A call')
    plugin.client.hand.undo()
    await plugin.edit({ type: 'card.add', card: other, at: 0 })
    await plugin.edit({ type: 'card.add', card, at: 0 })
    await plugin.edit({ type: 'card.remove', id: card.id })

    const grown = textsOn(plugin, 'work').sort()
    expect(grown).toContain('A letter')
    expect(grown).not.toContain('A call')
    const fresh = await openPlugin(editor)
    await fresh.follow(fresh.ask('draw', { journey: plugin.snapshot().journey }))
    await fresh.follow(fresh.ask('drawBoard', { root: fresh.snapshot().root, board: 'work' }))
    expect(grown).toEqual(textsOn(fresh, 'work').sort())
  })

  it('a hand edit of the map leaves the board behind, until it is brought up to date', async () => {
    const plugin = await withBoard(editor, 'scorecard')
    const [stage] = plugin.snapshot().journey.stages
    const name = everything(plugin.document).find(
      ({ sharedPluginData }) =>
        sharedPluginData['tropa']?.['field'] === `stage:${stage?.id ?? ''}/name`,
    )

    plugin.client.hand.setText(name?.id ?? '', 'By hand')
    await expect.poll(() => notesOf(plugin)).toEqual([{ id: 'scorecard', isBehind: true }])
    expect(textsOn(plugin, 'scorecard')).not.toContain('By hand')
    expect(await toldAnew(plugin)).toEqual([{ id: 'scorecard', isBehind: true }])

    await plugin.follow(
      plugin.ask('drawBoard', { root: plugin.snapshot().root, board: 'scorecard' }),
    )
    expect(textsOn(plugin, 'scorecard')).toContain('By hand')
    expect(await toldAnew(plugin)).toEqual([{ id: 'scorecard', isBehind: false }])
  })

  it('a board that was behind when the map was opened is drawn anew where it stands', async () => {
    const first = await withBoard(editor, 'scorecard')
    const [stage] = first.snapshot().journey.stages
    first.stop()
    const name = everything(first.document).find(
      ({ sharedPluginData }) =>
        sharedPluginData['tropa']?.['field'] === `stage:${stage?.id ?? ''}/name`,
    )
    const { hand } = first.client
    hand.setText(name?.id ?? '', 'Meanwhile')
    const old = boardNode(first, 'scorecard')
    hand.moveTo(old?.id ?? '', first.document.pageId, 4000, 5000)

    const plugin = await openPlugin(first.document)
    const { root } = first.snapshot()
    await plugin.follow(plugin.ask('open', { root }))
    expect(notesOf(plugin)).toEqual([{ id: 'scorecard', isBehind: true }])
    await plugin.follow(plugin.ask('drawBoard', { root, board: 'scorecard' }))

    const drawn = boardNode(plugin, 'scorecard')
    expect([drawn?.x, drawn?.y]).toEqual([4000, 5000])
    expect(drawn?.id).not.toBe(old?.id)
    expect(textsOn(plugin, 'scorecard')).toContain('Meanwhile')
    await plugin.edit({ type: 'journey.edit', patch: { title: 'On' } })
    expect(textsOn(plugin, 'scorecard')).toContain('Scorecard · On')
  })

  it('a board that somebody deletes is missed by nobody, and can be drawn again', async () => {
    const plugin = await withBoard(editor, 'channels')

    plugin.client.hand.remove(boardNode(plugin, 'channels')?.id ?? '')
    await expect.poll(() => notesOf(plugin)).toEqual([])
    await plugin.edit({ type: 'journey.edit', patch: { title: 'On' } })
    await plugin.follow(
      plugin.ask('drawBoard', { root: plugin.snapshot().root, board: 'channels' }),
    )

    expect(textsOn(plugin, 'channels')).toContain('Channels · On')
  })

  it('a copy of a board is a picture of how things were and stays as it is', async () => {
    const plugin = await withBoard(editor, 'scorecard')
    const { hand } = plugin.client
    const copy = hand.duplicate(boardNode(plugin, 'scorecard')?.id ?? '')

    await plugin.edit({ type: 'journey.edit', patch: { title: 'On' } })

    const titles = everything(plugin.document)
      .filter(({ id }) => id === copy)
      .flatMap(textsIn)
    expect(titles).toContain(`Scorecard · ${smallJourney().title}`)
    expect(await toldAnew(plugin)).toEqual([{ id: 'scorecard', isBehind: false }])
  })

  it('a board that is removed goes in one undo step and comes back with it, still alive', async () => {
    const plugin = await withBoard(editor, 'roles')
    const before = picture(plugin)

    await plugin.follow(plugin.ask('removeBoard', { root: plugin.snapshot().root, board: 'roles' }))
    expect(boardNode(plugin, 'roles')).toBeUndefined()
    expect(notesOf(plugin)).toEqual([])

    plugin.client.hand.undo()
    expect(picture(plugin)).toEqual(before)
    await expect.poll(() => notesOf(plugin)).toEqual([{ id: 'roles', isBehind: false }])
    await plugin.edit({ type: 'journey.edit', patch: { title: 'On' } })
    expect(textsOn(plugin, 'roles')).toContain('Buying committee · On')
  })
})
