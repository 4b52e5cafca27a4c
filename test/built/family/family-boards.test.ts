import { describe, expect, it } from 'vitest'
import { forPersona } from '../../../src/journey/family/for-persona'
import { toBeOf } from '../../../src/journey/family/to-be-of'
import type { Journey } from '../../../src/journey/journey'
import { newPersona } from '../../../src/journey/new-record'
import { timeFlies } from '../../playground/time-flies'
import { quiet } from '../plugin/host-calls'
import { everything, onPage, textsIn, withoutIds } from '../plugin/on-page'
import {
  EDITORS,
  needed,
  openPlugin,
  until,
  type Editor,
  type OpenPlugin,
} from '../plugin/open-plugin'
import { smallJourney } from '../plugin/small-journey'

timeFlies()

interface Family {
  readonly plugin: OpenPlugin
  readonly toBe: string
  readonly zoe: string
  /** Of the open one. */
  readonly asIs: string
}

/** Three maps of one family, the first open, and one that does not belong to it. */
async function family(editor: Editor): Promise<Family> {
  const plugin = await openPlugin(editor)
  const journey: Journey = { ...smallJourney(), family: 'kin' }
  const draw = async (one: Journey): Promise<string> =>
    (await plugin.follow(plugin.ask('draw', { journey: one }))).root
  const toBe = await draw(toBeOf(journey, 'kin'))
  const zoe = await draw(forPersona(journey, newPersona('Zoe'), 'kin'))
  await draw({ ...smallJourney('saas', 1), title: 'Another family' })
  return { plugin, toBe, zoe, asIs: await draw(journey) }
}

const textsOn = ({ document }: OpenPlugin, board: string): string[] =>
  everything(document)
    .filter(({ sharedPluginData }) =>
      sharedPluginData['tropa']?.['board']?.includes(`"id":"${board}"`),
    )
    .flatMap(textsIn)
const look = ({ document }: OpenPlugin): unknown => onPage(document).map(withoutIds)
const boardsOf = (plugin: OpenPlugin): unknown => plugin.snapshot().notes.boards

describe.each(EDITORS)('maps of one family in %s', (editor) => {
  it('another map is looked at, and the open one stays open; nothing is written', async () => {
    const { plugin, toBe, asIs } = await family(editor)
    await quiet(plugin.client)
    const before = look(plugin)

    const other = needed(await plugin.ask('peek', { root: toBe }))

    expect(other).toMatchObject({ state: 'to-be', family: 'kin' })
    expect(other.cards).toEqual(plugin.snapshot().journey.cards)
    expect(look(plugin)).toEqual(before)
    const [stage] = plugin.snapshot().journey.stages
    await plugin.edit({ type: 'stage.edit', id: stage?.id ?? '', patch: { name: 'Still here' } })
    expect(needed(await plugin.ask('peek', { root: asIs })).stages[0]?.name).toBe('Still here')
    expect((await plugin.ask('peek', { root: '9:9' })).ok).toBe(false)
  })

  it('the maps of a page say of which family and state they are, and whose', async () => {
    const { plugin } = await family(editor)
    const { maps } = needed(await plugin.ask('hello', {}))

    expect(maps.map(({ family: kin, state }) => [kin, state])).toEqual([
      ['kin', 'to-be'],
      ['kin', 'as-is'],
      ['', 'as-is'],
      ['kin', 'as-is'],
    ])
    expect(maps[1]?.personas).toEqual(['Zoe'])
  })

  it('a board shows the others as they are when it is drawn, in one undo step', async () => {
    const { plugin, asIs } = await family(editor)
    const before = look(plugin)
    await plugin.follow(plugin.ask('drawBoard', { root: asIs, board: 'curves' }))

    expect(textsOn(plugin, 'curves').some((text) => text.startsWith('Zoe'))).toBe(true)
    expect(textsOn(plugin, 'curves').join()).not.toContain('Another family')
    expect(boardsOf(plugin)).toEqual([{ id: 'curves', isBehind: false }])
    plugin.client.hand.undo()
    expect(look(plugin)).toEqual(before)
  })

  it('what another map has changed comes with the next update, and no update writes what stands', async () => {
    const { plugin, asIs, toBe } = await family(editor)
    await plugin.follow(plugin.ask('drawBoard', { root: asIs, board: 'changes' }))
    expect(textsOn(plugin, 'changes')).toContain('The two maps say the same.')

    await plugin.follow(plugin.ask('open', { root: toBe }))
    const [stage] = plugin.snapshot().journey.stages
    await plugin.edit({ type: 'stage.edit', id: stage?.id ?? '', patch: { name: 'Found at once' } })
    await plugin.follow(plugin.ask('open', { root: asIs }))
    expect(boardsOf(plugin)).toEqual([{ id: 'changes', isBehind: false, isUnsure: true }])
    expect(textsOn(plugin, 'changes')).toContain('The two maps say the same.')

    await plugin.follow(plugin.ask('drawBoard', { root: asIs, board: 'changes' }))
    expect(textsOn(plugin, 'changes').join()).toContain('Found at once')
    expect(boardsOf(plugin)).toEqual([{ id: 'changes', isBehind: false }])

    const shown = look(plugin)
    await plugin.follow(plugin.ask('drawBoard', { root: asIs, board: 'changes' }))
    expect(look(plugin)).toEqual(shown)
    needed(await plugin.ask('undo', {}))
    await until(() => !textsOn(plugin, 'changes').join().includes('Found at once'), 'it is undone')
  })

  it('an edit brings the board along without looking at the other maps again', async () => {
    const { plugin, asIs } = await family(editor)
    const { root } = await plugin.follow(plugin.ask('drawBoard', { root: asIs, board: 'curves' }))
    const [stage, other] = plugin.snapshot().journey.stages
    await plugin.edit({ type: 'stage.edit', id: other?.id ?? '', patch: { feeling: 'Calm' } })
    await quiet(plugin.client)
    plugin.client.counts.reset()
    const { version } = plugin.snapshot()
    const operation = {
      type: 'stage.edit',
      id: stage?.id ?? '',
      patch: { feeling: 'Delight' },
    } as const
    needed(await plugin.ask('edit', { root, base: version, operations: [operation], step: null }))
    await quiet(plugin.client)
    const calls = plugin.client.counts.total

    expect(textsOn(plugin, 'curves').some((text) => text.startsWith('Delight'))).toBe(true)
    // One look at another map alone takes far more.
    plugin.client.counts.reset()
    needed(await plugin.ask('peek', { root }))
    expect(calls).toBeLessThan(plugin.client.counts.total / 4)
    await plugin.follow(plugin.ask('open', { root }))
    expect(boardsOf(plugin)).toEqual([{ id: 'curves', isBehind: false }])
  })

  it('an edit leaves a board alone that shows maps nobody has looked at', async () => {
    const { plugin, asIs } = await family(editor)
    await plugin.follow(plugin.ask('drawBoard', { root: asIs, board: 'curves' }))
    const late = await openPlugin(plugin.document)
    await late.follow(late.ask('open', { root: asIs }))
    const before = textsOn(late, 'curves')
    const [stage] = late.snapshot().journey.stages
    await late.edit({ type: 'stage.edit', id: stage?.id ?? '', patch: { feeling: 'Delight' } })

    expect(textsOn(late, 'curves')).toEqual(before)
    expect(boardsOf(late)).toEqual([{ id: 'curves', isBehind: false, isUnsure: true }])
    await late.follow(late.ask('drawBoard', { root: asIs, board: 'curves' }))
    expect(textsOn(late, 'curves').some((text) => text.startsWith('Delight'))).toBe(true)
  })
})
