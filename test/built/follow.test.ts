import { describe, expect, it } from 'vitest'
import { hasNode, middleOf, nodeOf, onPage } from './plugin/on-page'
import { EDITORS, needed, openPlugin, until } from './plugin/open-plugin'
import { pick, smallJourney } from './plugin/small-journey'

describe.each(EDITORS)('in %s', (editor) => {
  it('a card selected on the canvas is told to the panel, by its text as well', async () => {
    const plugin = await openPlugin(editor)
    const { journey } = await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))
    const card = pick(journey.cards, ({ kind }) => kind === 'barrier')
    const node = nodeOf(plugin.document, 'card', card.id)
    const inside = onPage(plugin.document).flatMap(function find(at): (typeof at)[] {
      return at.text === card.text ? [at] : at.children.flatMap(find)
    })

    for (const id of [node.id, ...inside.map((text) => text.id)]) {
      plugin.client.hand.select()
      plugin.client.hand.select(id)
      await until(
        () =>
          plugin.news
            .filter((item) => item.type === 'selected')
            .at(-1)
            ?.records.some((record) => record.id === card.id) === true,
        `the panel hears that ${id} is selected`,
      )
    }
  })

  it('what is chosen in the panel is selected on the canvas and brought into view', async () => {
    const plugin = await openPlugin(editor)
    const { journey } = await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))
    const card = pick(journey.cards, ({ kind }) => kind === 'touchpoint')
    const node = nodeOf(plugin.document, 'card', card.id)
    Object.assign(plugin.client.view, { zoom: 1, center: { x: -9000, y: -9000 } })

    needed(await plugin.ask('select', { records: [{ kind: 'card', id: card.id }], reveal: true }))

    expect(plugin.client.selectedIds()).toEqual([node.id])
    expect(plugin.client.view.center).toEqual(middleOf(node))
  })

  it('the panel hears of a card that was retyped by hand, and of one somebody else deleted', async () => {
    const plugin = await openPlugin(editor)
    const { journey } = await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))
    const [retyped, deleted] = journey.cards.filter(({ kind }) => kind === 'note')
    const textNode = onPage(plugin.document).flatMap(function find(at): (typeof at)[] {
      return at.text === retyped?.text ? [at] : at.children.flatMap(find)
    })[0]

    plugin.client.hand.setText(textNode?.id ?? '', 'By hand')
    await until(
      () => plugin.snapshot().journey.cards.some(({ text }) => text === 'By hand'),
      'the panel hears of the retyped card',
    )
    plugin.document.hand.remove(nodeOf(plugin.document, 'card', deleted?.id ?? '').id)
    await until(
      () => !plugin.snapshot().journey.cards.some(({ id }) => id === deleted?.id),
      'the panel hears of the deleted card',
    )
    // What one's own hand did is on top of what the panel can undo, what somebody else did is not.
    const changed = plugin.news.filter((item) => item.type === 'changed')
    expect([changed[0]?.isLocal, changed.at(-1)?.isLocal]).toEqual([true, false])
  })

  it('a lane that somebody else leaves without a name has lost nothing', async () => {
    const one = await openPlugin(editor)
    const { root, journey } = await one.follow(one.ask('draw', { journey: smallJourney() }))
    const two = await openPlugin(one.document)
    await two.follow(two.ask('open', { root }))
    const id = journey.lanes[0]?.id ?? ''

    await one.edit({ type: 'lane.edit', id, patch: { name: '' } })

    await until(() => two.snapshot().journey.lanes[0]?.name === '', 'the other panel hears of it')
    expect(two.snapshot().notes.lost).toEqual([])
    const third = await openPlugin(one.document)
    expect(needed(await third.ask('open', { root })).notes.lost).toEqual([])
  })

  it('an echo of our own edit is no news', async () => {
    const plugin = await openPlugin(editor)
    const { journey } = await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))
    const [stage] = journey.stages
    await plugin.edit({ type: 'stage.edit', id: stage?.id ?? '', patch: { name: 'Echo' } })

    const count = plugin.news.length
    // Longer than changes are gathered: by then an echo would have been told.
    await new Promise((resolve) => {
      setTimeout(resolve, 300)
    })

    expect(plugin.news.slice(count).filter(({ type }) => type === 'changed')).toEqual([])
  })

  it('the panel hears when the whole map is deleted', async () => {
    const plugin = await openPlugin(editor)
    const { root } = await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))

    plugin.document.hand.remove(root)

    await until(() => plugin.news.some(({ type }) => type === 'gone'), 'the panel hears of it')
    expect(needed(await plugin.ask('hello', {})).maps).toEqual([])
  })

  it('two people edit two cards at the same time, and both edits stay', async () => {
    const one = await openPlugin(editor)
    const { root, journey } = await one.follow(one.ask('draw', { journey: smallJourney() }))
    const two = await openPlugin(one.document)
    await two.follow(two.ask('open', { root }))
    const [a, b] = journey.cards.filter(({ kind }) => kind === 'touchpoint')

    await Promise.all([
      one.edit({ type: 'card.edit', id: a?.id ?? '', patch: { text: 'From one' } }),
      two.edit({ type: 'card.edit', id: b?.id ?? '', patch: { text: 'From two' } }),
    ])

    const third = await openPlugin(one.document)
    const { cards } = needed(await third.ask('open', { root })).journey
    expect(cards.find(({ id }) => id === a?.id)?.text).toBe('From one')
    expect(cards.find(({ id }) => id === b?.id)?.text).toBe('From two')
    for (const { snapshot } of [one, two]) {
      await until(() => {
        const texts = snapshot().journey.cards.map(({ text }) => text)
        return texts.includes('From one') && texts.includes('From two')
      }, 'each panel hears of the other’s edit')
    }
    expect(hasNode(one.document, 'card', a?.id ?? '')).toBe(true)
  })
})

it('FigJam maps are drawn without frames, which nobody knows to be allowed there', async () => {
  const { client, ask } = await openPlugin('figjam')
  expect(client.document.jamFrames).toBe(false)

  needed(await ask('draw', { journey: smallJourney() }))

  expect([...client.counts.byMember.keys()].filter((name) => name.startsWith('FRAME'))).toEqual([])
})
