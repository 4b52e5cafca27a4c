import { describe, expect, it } from 'vitest'
import { sample } from '../journey/sample'
import { drawn, edited, quiet, startSandbox, useSandboxes, type Sandbox } from './start-sandbox'

useSandboxes()

async function idOf({ session }: Sandbox, key: string): Promise<string> {
  const node = await session.followed()?.find(key)
  if (!node) throw new Error(`no node for ${key}`)
  return node.id
}
const readings = ({ events }: Sandbox): string[] =>
  events.map(({ type }) => type).filter((type) => type === 'changed' || type === 'touched')
const textKey = (editor: 'figma' | 'figjam', id: string): string =>
  editor === 'figma' ? `card:${id}/text` : `card:${id}`
const textsIn = ({ news }: Sandbox): string[] => {
  const last = news.filter((one) => one.type === 'changed').at(-1)
  return last?.type === 'changed' ? last.snapshot.journey.cards.map(({ text }) => text) : []
}

describe.each(['figma', 'figjam'] as const)('the canvas in %s', { timeout: 20_000 }, (editor) => {
  it('retyped by hand is read once for a burst, and is news', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const [n1, n2] = [
      await idOf(sandbox, textKey(editor, 'n1')),
      await idOf(sandbox, textKey(editor, 'n2')),
    ]
    for (const text of ['O', 'On', 'One']) sandbox.document.hand.setText(n1, text)
    sandbox.document.hand.setText(n2, 'Two')
    await quiet()
    expect(readings(sandbox)).toHaveLength(1)
    expect(textsIn(sandbox).slice(0, 3)).toEqual(['One', 'Two', 'n3'])
  })

  it('with more than people do by hand, told in several lots, is read once', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    for (const lot of [1, 2]) {
      for (let place = 0; place < 450; place += 1)
        sandbox.document.hand.addText(9_000 * lot, 20 * place, 'Pasted')
      await quiet(100)
    }
    await quiet(600)
    expect(readings(sandbox)).toEqual(['changed'])
  })

  it('retyped by hand is read although something else on the page never rests', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const { hand } = sandbox.document
    const restless = Array.from({ length: 450 }, (_, place) =>
      hand.addText(9_000, 20 * place, 'Restless'),
    )
    await quiet(900)
    sandbox.news.length = 0
    hand.setText(await idOf(sandbox, textKey(editor, 'n1')), 'Ours')
    for (let lot = 0; lot < 14 && textsIn(sandbox).length === 0; lot += 1) {
      for (const id of restless) hand.moveBy(id, 1, 0)
      await quiet(250)
    }
    expect(textsIn(sandbox)[0]).toBe('Ours')
  })

  it('edited by the panel is no news', async () => {
    const sandbox = await startSandbox(editor)
    const snapshot = await drawn(sandbox, sample)
    await edited(sandbox, snapshot, [{ type: 'card.edit', id: 'n1', patch: { text: 'Ours' } }])
    await quiet()
    expect(sandbox.news).toEqual([])
  })

  it('with a card removed by hand is read without it', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    sandbox.document.hand.remove(await idOf(sandbox, 'card:n1'))
    await quiet()
    expect(textsIn(sandbox).slice(0, 2)).toEqual(['n2', 'n3'])
  })

  it('with a card moved into another cell by hand is read so', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const { root } = sandbox.session.followed() ?? { root: '' }
    const card = await idOf(sandbox, 'card:n1')
    const other = await sandbox.session.followed()?.find('card:other')
    if (!other) throw new Error('no other card')
    if (editor === 'figma') sandbox.document.hand.moveTo(card, other.parent?.id ?? '', 0, 0)
    else sandbox.document.hand.moveTo(card, root, other.x, other.y + 40)
    await quiet()
    const last = sandbox.news.at(-1)
    const moved =
      last?.type === 'changed' ? last.snapshot.journey.cards.find(({ id }) => id === 'n1') : null
    expect(moved).toMatchObject({ stage: 'b', lane: 'actions' })
  })

  it('with a card moved by hand is read so after the panel wrote its marks, too', async () => {
    const sandbox = await startSandbox(editor)
    const snapshot = await drawn(sandbox, sample)
    await edited(sandbox, snapshot, [
      { type: 'card.edit', id: 'wall', patch: { severity: 'leaves' } },
    ])
    await quiet()
    const card = await idOf(sandbox, 'card:n1')
    const { root } = sandbox.session.followed() ?? { root: '' }
    const other = await sandbox.session.followed()?.find('card:other')
    if (!other) throw new Error('no other card')
    if (editor === 'figma') sandbox.document.hand.moveTo(card, other.parent?.id ?? '', 0, 0)
    else sandbox.document.hand.moveTo(card, root, other.x, other.y + 40)
    await quiet()
    expect(sandbox.news.map(({ type }) => type)).toContain('changed')
  })

  it('with other things drawn, moved and restyled is not read at all', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const { hand } = sandbox.document
    const text = hand.addText(9_000, 9_000, 'Not ours')
    hand.moveBy(text, 10, 10)
    hand.setFill(await idOf(sandbox, 'card:n1'), { r: 1, g: 0, b: 0 })
    hand.setLocked(await idOf(sandbox, 'stage:a'), true)
    await quiet()
    expect(sandbox.events).toEqual([])
  })

  it('without the map any more says that it is gone, and what maps are left', async () => {
    const sandbox = await startSandbox(editor)
    const { root } = await drawn(sandbox, sample)
    sandbox.document.hand.remove(root)
    await quiet()
    expect(sandbox.news.filter(({ type }) => type !== 'selected')).toEqual([
      { type: 'gone', root },
      { type: 'maps', maps: [] },
    ])
  })

  it('of another page is followed when people go there', async () => {
    const sandbox = await startSandbox(editor)
    await drawn(sandbox, sample)
    const { graph } = sandbox.document
    const page = graph.addPage('Other')
    await sandbox.client.figma.loadAllPagesAsync()
    const other = sandbox.client.figma.root.children.find(({ id }) => id === page.id)
    if (other === undefined) throw new Error('no other page')
    await sandbox.client.figma.setCurrentPageAsync(other)
    await quiet()
    expect(sandbox.news).toEqual([{ type: 'maps', maps: [] }])
    const again = await drawn(sandbox, { ...sample, id: 'two' })
    sandbox.document.hand.setText(await idOf(sandbox, textKey(editor, 'n1')), 'There')
    await quiet()
    expect(textsIn(sandbox)[0]).toBe('There')
    expect(again.root).not.toBe('')
  })

  it('while no map is open tells of maps that come and go', async () => {
    const sandbox = await startSandbox(editor)
    const { root } = await drawn(sandbox, sample)
    await sandbox.planner.ask('leave', {})
    sandbox.document.hand.remove(root)
    await quiet()
    expect(sandbox.news.at(-1)).toEqual({ type: 'maps', maps: [] })
  })
})
