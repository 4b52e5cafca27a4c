import { describe, expect, it } from 'vitest'
import type { SandboxEvent } from '../../src/protocol/event'
import { sample } from '../journey/sample'
import { drawn, quiet, startSandbox, useSandboxes, type Sandbox } from './start-sandbox'

useSandboxes()

const card = (id: string) => ({ kind: 'card' as const, id })
async function idOf({ session }: Sandbox, key: string): Promise<string> {
  const node = await session.followed()?.find(key)
  if (!node) throw new Error(`no node for ${key}`)
  return node.id
}
const selections = (events: readonly SandboxEvent[]) =>
  events.flatMap((event) => (event.type === 'selected' ? [event.records] : []))

describe.each(['figma', 'figjam'] as const)('selection in %s', { timeout: 20_000 }, (editor) => {
  it('on the canvas is told as records', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const { hand } = sandbox.client
    hand.select(await idOf(sandbox, 'card:n1'), await idOf(sandbox, 'stage:b'))
    await quiet()
    hand.select(sandbox.client.figma.createRectangle().id)
    await quiet()
    expect(selections(sandbox.events)).toEqual([[card('n1'), { kind: 'stage', id: 'b' }], []])
  })

  it('of a copy is told as soon as it is a card of the map', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const { hand } = sandbox.client
    const copy = hand.duplicate(await idOf(sandbox, 'card:n1'))
    hand.select(copy)
    await quiet()
    expect(selections(sandbox.events).at(-1)).toEqual([card(`n${copy.replace(':', '_')}`)])
  })

  it('by the panel selects the nodes, passing over what is gone', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    sandbox.document.hand.remove(await idOf(sandbox, 'card:n2'))
    await sandbox.planner.ask('select', {
      records: [card('n1'), card('n2'), card('gone'), card('n3')],
      reveal: false,
    })
    expect(sandbox.client.selectedIds()).toEqual([
      await idOf(sandbox, 'card:n1'),
      await idOf(sandbox, 'card:n3'),
    ])
  })

  it('moves the view only to what is out of it, and keeps the zoom', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const { viewport } = sandbox.client.figma
    const reveal = { records: [card('n1')], reveal: true }
    const { center, zoom } = viewport
    await sandbox.planner.ask('select', reveal)
    expect(viewport.center).toEqual(center)
    viewport.center = { x: 90_000, y: 90_000 }
    await sandbox.planner.ask('select', { ...reveal, reveal: false })
    expect(viewport.center).toEqual({ x: 90_000, y: 90_000 })
    await sandbox.planner.ask('select', reveal)
    const { x, y, width, height } = viewport.bounds
    const node = await sandbox.session.followed()?.find('card:n1')
    const box = node?.absoluteBoundingBox
    if (!box) throw new Error('no box')
    expect(box.x).toBeGreaterThan(x)
    expect(box.y).toBeGreaterThan(y)
    expect(box.x + box.width).toBeLessThan(x + width)
    expect(box.y + box.height).toBeLessThan(y + height)
    expect(viewport.zoom).toBe(zoom)
  })

  it('of part of a map says which map to open first', async () => {
    const sandbox = await startSandbox(editor)
    const first = await drawn(sandbox, sample)
    const second = await drawn(sandbox, { ...sample, id: 'two' })
    sandbox.client.hand.select()
    const hello = async (): Promise<unknown> => {
      const said = await sandbox.planner.ask('hello', {})
      return said.ok ? said.value.current : said
    }
    expect(await hello()).toBeNull()
    sandbox.client.hand.select(await idOf(sandbox, 'card:n1'))
    expect(await hello()).toBe(second.root)
    sandbox.client.hand.select(first.root)
    expect(await hello()).toBe(first.root)
  })
})

describe('selection inside of a card in Figma Design', () => {
  it('is the card', async () => {
    const sandbox = await startSandbox('figma')
    await drawn(sandbox, sample)
    sandbox.client.hand.select(await idOf(sandbox, 'card:wall/severity'))
    await quiet()
    expect(selections(sandbox.events)).toEqual([[card('wall')]])
  })
})
