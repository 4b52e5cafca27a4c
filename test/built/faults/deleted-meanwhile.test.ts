import { describe, expect, it } from 'vitest'
import { useVirtualTime } from '../../playground/virtual-time'
import { emptyFile, mapFile } from '../crash/files'
import { held, look, openSite } from '../crash/site'
import { withCards } from '../crash/tiny-journey'
import { everything, nodeOf, onPage } from '../plugin/on-page'
import { EDITORS, needed } from '../plugin/open-plugin'
import { inMidJob } from './in-mid-job'
import { expectRefused } from './refused'

/** A machine so slow that the plugin lets others work after every few shapes. */
const time = useVirtualTime(4)

describe.each(EDITORS)('in %s, under the hand of somebody who deletes', (editor) => {
  it('the beginning of a drawing, nothing of it is left, and it can be drawn again', async () => {
    const site = await openSite(emptyFile(editor), null, time)
    const { plugin } = site
    const drawn = await inMidJob(
      site,
      () => plugin.ask('draw', { journey: withCards }),
      () => plugin.client.hand.remove(onPage(plugin.document)[0]?.id ?? ''),
    )
    expectRefused(drawn, 'canvas-failed')
    expect(onPage(plugin.document)).toEqual([])

    needed(await time.until(plugin.ask('draw', { journey: withCards })))
    expect(onPage(plugin.document)).toHaveLength(1)
  })

  it('a piece of a drawing, there is no map, or all of it but that piece', async () => {
    const site = await openSite(emptyFile(editor), null, time)
    const { plugin } = site
    const { graph } = plugin.document
    const drawn = await inMidJob(
      site,
      () => plugin.ask('draw', { journey: withCards }),
      () => plugin.client.hand.remove(everything(plugin.document).at(-1)?.id ?? ''),
      20,
    )
    if (!drawn.ok) {
      expectRefused(drawn, 'canvas-failed')
      expect(onPage(plugin.document)).toEqual([])
      return
    }
    await time.pass(500)
    const own = [...graph.getAllNodes()].length
    const whole = await openSite(emptyFile(editor), null, time)
    needed(await time.until(whole.plugin.ask('draw', { journey: withCards })))
    expect([...whole.plugin.document.graph.getAllNodes()].length - own).toBeLessThanOrEqual(3)
    // What was on the piece only this run knows; that it is missing, everybody sees.
    const at = { ...site, root: drawn.value.root }
    const [had, sees] = [await held(at), await look(at)].map((shown) => ({
      cards: shown?.journey.cards.map(({ id }) => id),
      lost: shown?.notes.lost.map(({ kind, id }) => `${kind} ${id}`),
    }))
    expect(had).toEqual(sees)
  })

  it('a card of a map that is tidied, all else is in its place', async () => {
    const { image, root } = await mapFile(editor, time, withCards, ({ client, document }, at) => {
      client.hand.remove(nodeOf(document, 'stage', 'a').id)
      client.hand.moveTo(nodeOf(document, 'card', 'door').id, at, 5000, 5000)
    })
    const site = await openSite(image, root, time)
    const { plugin } = site
    const before = await look(site)
    needed(
      await inMidJob(
        site,
        () => plugin.ask('tidy', { root }),
        () => plugin.client.hand.remove(nodeOf(plugin.document, 'card', 'gate').id),
        1,
      ),
    )
    await time.pass(500)
    const shown = await look(site)
    expect(shown?.journey.cards.map(({ id }) => id).sort()).toEqual(
      before?.journey.cards
        .map(({ id }) => id)
        .filter((id) => id !== 'gate')
        .sort(),
    )
    expect(shown?.notes.lost).toEqual([])
    expect(plugin.errors).toEqual([])
  })

  it('the map that is tidied, it is told to be gone and comes back with undo', async () => {
    const { image, root } = await mapFile(editor, time, withCards)
    const site = await openSite(image, root, time)
    const { plugin } = site
    const before = await look(site)
    const tidied = await inMidJob(
      site,
      () => plugin.ask('tidy', { root }),
      () => plugin.client.hand.remove(root),
      1,
    )
    expectRefused(tidied, 'map-gone')
    expect(onPage(plugin.document)).toEqual([])
    await time.pass(500)
    expect(plugin.news.at(-1)).toEqual({ type: 'maps', maps: [] })
    plugin.client.hand.undo()
    expect(await look(site)).toEqual(before)
  })
})
