import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../src/journey/operation'
import { useVirtualTime } from '../../playground/virtual-time'
import { mapFile } from '../crash/files'
import { look, openSite } from '../crash/site'
import { plain, withCards } from '../crash/tiny-journey'
import { onPage } from '../plugin/on-page'
import { EDITORS, needed } from '../plugin/open-plugin'
import { runHere } from '../plugin/run-here'
import { startPlugin } from '../plugin/start-plugin'

/** A machine so slow that the plugin lets others work after every few shapes. */
const time = useVirtualTime(4)

describe.each(EDITORS)('in %s, two runs of the plugin in one document', (editor) => {
  const startBoth = async () => {
    const { image, root } = await mapFile(editor, time, withCards)
    const first = await openSite(image, root, time)
    const plugin = startPlugin(first.plugin.document, {}, runHere)
    needed(await time.until(plugin.ask('hello', {})))
    const second = { plugin, time, root }
    await look(second)
    const edit = (site: typeof first, ...operations: Operation[]) =>
      site.plugin.ask('edit', { root, base: -1, step: null, operations })
    return { first, second, root, edit }
  }

  it('that edit at the same time both have their way, and see the same', async () => {
    const { first, second, edit } = await startBoth()
    const [one, other] = await time.until(
      Promise.all([
        edit(first, { type: 'card.edit', id: 'gate', patch: { text: 'One' } }),
        edit(second, { type: 'card.edit', id: 'door', patch: { text: 'Other' } }),
      ]),
    )
    expect([one.ok, other.ok]).toEqual([true, true])
    await time.pass(1000)
    const [a, b] = [first, second].map(({ plugin }) => plugin.news.at(-1))
    expect(a).toMatchObject({ type: 'changed' })
    expect(b).toMatchObject({ type: 'changed' })
    const texts = (await look(first))?.journey.cards.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['One', 'Other']))
    expect(await look(second)).toEqual(await look(first))
  })

  it('that draw at the same time leave a map each', async () => {
    const { first, second } = await startBoth()
    const drawn = await time.until(
      Promise.all([first, second].map(({ plugin }) => plugin.ask('draw', { journey: plain }))),
    )
    const journeys = drawn.map((one) => needed(one).journey)
    expect(journeys).toEqual([plain, plain])
    await time.pass(1000)
    expect(onPage(first.plugin.document)).toHaveLength(3)
    for (const one of drawn) {
      const { root } = needed(one)
      expect((await look({ ...first, root }))?.journey).toEqual(plain)
    }
  })

  it('one of which is closed while it draws, the other and its map are as before', async () => {
    const { first, second, edit } = await startBoth()
    const before = await look(second)
    void first.plugin.ask('draw', { journey: plain })
    await time.pass(100)
    first.plugin.stop()
    await time.pass(1000)
    expect(onPage(second.plugin.document)).toHaveLength(1)
    expect(await look(second)).toEqual(before)
    needed(await time.until(edit(second, { type: 'card.remove', id: 'gate' })))
  })
})
