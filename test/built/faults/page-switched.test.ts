import { describe, expect, it } from 'vitest'
import { useVirtualTime } from '../../playground/virtual-time'
import { emptyFile, mapFile } from '../crash/files'
import { look, openSite, type Site } from '../crash/site'
import { withCards } from '../crash/tiny-journey'
import { nodeOf, onPage } from '../plugin/on-page'
import { EDITORS, needed } from '../plugin/open-plugin'
import { inMidJob } from './in-mid-job'
import { expectRefused } from './refused'

/** A machine so slow that the plugin lets others work after every few shapes. */
const time = useVirtualTime(4)

/** Somebody adds a page and goes there. @returns the way back */
async function goElsewhere({ plugin: { client, document } }: Site): Promise<() => Promise<void>> {
  const [home] = client.figma.root.children
  const { id } = document.graph.addPage('Other')
  const page = client.figma.root.children.find((one) => one.id === id)
  if (home === undefined || page === undefined) throw new Error('no other page')
  await client.figma.setCurrentPageAsync(page)
  return () => client.figma.setCurrentPageAsync(home)
}

describe.each(EDITORS)('in %s, when somebody goes to another page', (editor) => {
  it('a drawing is finished where it was begun', async () => {
    const site = await openSite(emptyFile(editor), null, time)
    const { plugin } = site
    let goBack = (): Promise<void> => Promise.resolve()
    const { root, journey } = needed(
      await inMidJob(
        site,
        () => plugin.ask('draw', { journey: withCards }),
        async () => {
          goBack = await goElsewhere(site)
        },
      ),
    )
    const answered = plugin.news.length
    await time.pass(500)
    await time.pass(1000)
    // The panel is told once more where it is, for it was just given a map that is not here.
    expect(plugin.news.slice(answered)).toContainEqual({ type: 'maps', maps: [] })
    expect(journey).toEqual(withCards)
    const [home, other] = plugin.document.describe().children
    expect([home?.children.length, other?.children.length]).toEqual([1, 0])

    const operations = [{ type: 'card.remove' as const, id: 'gate' }]
    const details = { root, base: -1, step: null, operations }
    expectRefused(await time.until(plugin.ask('edit', details)), 'map-gone')
    await goBack()
    await time.pass(500)
    expect((await look({ ...site, root }))?.journey).toEqual(withCards)
    expect(plugin.errors).toEqual([])
  })

  it('a drawing can still be put right where it was begun, before it is left', async () => {
    const site = await openSite(emptyFile(editor), null, time)
    const { plugin } = site
    const { root } = needed(
      await inMidJob(
        site,
        () => plugin.ask('draw', { journey: withCards }),
        () => goElsewhere(site),
      ),
    )
    const operations = [{ type: 'card.remove' as const, id: 'gate' }]
    needed(await time.until(plugin.ask('edit', { root, base: -1, step: null, operations })))
  })

  it('a map is tidied to the end', async () => {
    const { image, root } = await mapFile(editor, time, withCards, ({ client, document }) =>
      client.hand.remove(nodeOf(document, 'stage', 'a').id),
    )
    const site = await openSite(image, root, time)
    const { plugin } = site
    let goBack = (): Promise<void> => Promise.resolve()
    needed(
      await inMidJob(
        site,
        () => plugin.ask('tidy', { root }),
        async () => {
          goBack = await goElsewhere(site)
        },
        1,
      ),
    )
    await goBack()
    await time.pass(500)
    const shown = await look(site)
    expect(shown?.notes.lost).toEqual([])
    expect(shown?.journey.cards).toHaveLength(withCards.cards.length)
    expect(onPage(plugin.document)).toHaveLength(1)
    expect(plugin.errors).toEqual([])
  })
})
