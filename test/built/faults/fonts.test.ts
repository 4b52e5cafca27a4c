import { describe, expect, it } from 'vitest'
import { useVirtualTime } from '../../playground/virtual-time'
import { watchState } from '../crash/document-state'
import { emptyFile, mapFile } from '../crash/files'
import { look, openSite } from '../crash/site'
import { plain, withCards } from '../crash/tiny-journey'
import { nodeOf, onPage } from '../plugin/on-page'
import { EDITORS, needed } from '../plugin/open-plugin'
import { expectRefused } from './refused'

const time = useVirtualTime()
const HAND_MADE = { family: 'Script', style: 'Regular' }

describe.each(EDITORS)('in %s, on a machine', (editor) => {
  it('without any of our fonts a map is not drawn, and nothing is left of it', async () => {
    const site = await openSite(emptyFile(editor), null, time, { fonts: [HAND_MADE] })
    expectRefused(await time.until(site.plugin.ask('draw', { journey: plain })), 'no-font')
    expect(onPage(site.plugin.document)).toEqual([])
  })

  it.each(['Regular', 'Medium'])('with %s alone a map is drawn in that', async (style) => {
    const fonts = [{ family: 'Inter', style }]
    const site = await openSite(emptyFile(editor), null, time, { fonts })
    const { journey } = needed(await time.until(site.plugin.ask('draw', { journey: plain })))
    expect(journey).toEqual(plain)
  })

  it('that lacks the font of one card, that card stays and all else can be edited', async () => {
    const { image, root } = await mapFile(editor, time, withCards, ({ document: { graph } }) => {
      for (const { id, text } of graph.getAllNodes())
        if (text === 'Gate') graph.updateNode(id, { fontFamily: HAND_MADE.family })
    })
    const site = await openSite(image, root, time)
    const { plugin } = site
    const before = await look(site)
    const state = watchState(plugin.document)
    const retype = (id: string) =>
      time.until(
        plugin.ask('edit', {
          ...{ root, base: -1, step: null },
          operations: [{ type: 'card.edit', id, patch: { text: 'Typed' } }],
        }),
      )

    expectRefused(await retype('gate'), 'no-font')
    expectRefused(await time.until(plugin.ask('tidy', { root })), 'no-font')
    expect(state.differences()).toEqual([])
    expect(await look(site)).toEqual(before)

    needed(await retype('door'))
    expect(nodeOf(plugin.document, 'card', 'gate').name).toContain('Gate')
    const shown = await look(site)
    expect(shown?.journey.cards.map(({ text }) => text).sort()).toEqual(
      before?.journey.cards.map(({ id, text }) => (id === 'door' ? 'Typed' : text)).sort(),
    )
  })
})
