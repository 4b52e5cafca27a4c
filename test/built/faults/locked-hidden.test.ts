import { describe, expect, it } from 'vitest'
import { useVirtualTime } from '../../playground/virtual-time'
import { mapFile } from '../crash/files'
import { look, openSite } from '../crash/site'
import { withCards } from '../crash/tiny-journey'
import { nodeOf, onPage } from '../plugin/on-page'
import { EDITORS, needed, type OpenPlugin } from '../plugin/open-plugin'

const time = useVirtualTime()

const FAULTS: readonly (readonly [string, (plugin: OpenPlugin, root: string) => void])[] = [
  ['a locked map', ({ client }, root) => client.hand.setLocked(root, true)],
  ['a hidden map', ({ client }, root) => client.hand.setVisible(root, false)],
  [
    'a map with a card that is locked and hidden',
    ({ client, document }) => {
      const { id } = nodeOf(document, 'card', 'gate')
      client.hand.setLocked(id, true)
      client.hand.setVisible(id, false)
    },
  ],
]

describe.each(EDITORS)('in %s', (editor) => {
  it.each(FAULTS)('%s is edited like any other and stays what it is', async (_, hand) => {
    const { image, root } = await mapFile(editor, time, withCards, hand)
    const site = await openSite(image, root, time)
    const { graph } = site.plugin.document
    const before = await look(site)
    const marks = () =>
      new Map(
        [...graph.getAllNodes()]
          .filter(({ locked, visible }) => locked || !visible)
          .map(({ id, locked, visible }) => [id, { locked, visible }]),
      )
    const made = marks()
    expect(made.size).toBeGreaterThan(0)
    expect(onPage(site.plugin.document)).toHaveLength(1)

    const operations = [
      { type: 'card.edit' as const, id: 'gate', patch: { text: 'Typed' } },
      { type: 'card.move' as const, id: 'gate', stage: 'b', lane: 'doors', at: 0 },
      { type: 'stage.edit' as const, id: 'a', patch: { name: 'Renamed' } },
    ]
    needed(await time.until(site.plugin.ask('edit', { root, base: -1, step: null, operations })))
    needed(await time.until(site.plugin.ask('tidy', { root })))

    const shown = await look(site)
    expect(shown?.journey.stages[0]?.name).toBe('Renamed')
    expect(shown?.journey.cards).toContainEqual({
      ...before?.journey.cards.find(({ id }) => id === 'gate'),
      ...{ text: 'Typed', stage: 'b' },
    })
    expect(shown?.journey.cards).toHaveLength(withCards.cards.length)
    // In FigJam each part of a hidden lane is hidden by itself: Tidy brings into sight what is on none.
    const isShown = (id: string): boolean => editor === 'figjam' && id !== root
    for (const [id, mark] of made)
      expect(marks().get(id)).toEqual(isShown(id) ? { ...mark, visible: true } : mark)
  })
})
