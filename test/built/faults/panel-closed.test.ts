import { describe, expect, it } from 'vitest'
import { newStage } from '../../../src/journey/new-record'
import { useVirtualTime } from '../../playground/virtual-time'
import { watchState } from '../crash/document-state'
import { emptyFile, mapFile } from '../crash/files'
import { openSite, type Site } from '../crash/site'
import { withCards } from '../crash/tiny-journey'
import { nodeOf } from '../plugin/on-page'
import { EDITORS } from '../plugin/open-plugin'

/** A machine so slow that the plugin lets others work after every few shapes. */
const time = useVirtualTime(4)

/** Starts something and closes the panel after so many milliseconds. @returns whether it was over by then */
async function closeAfter(
  { plugin }: Site,
  milliseconds: number,
  start: () => Promise<unknown>,
): Promise<boolean> {
  const state = { isOver: false }
  void start().then(() => {
    state.isOver = true
  })
  await time.pass(milliseconds)
  plugin.stop()
  await time.pass(500)
  return state.isOver
}

describe.each(EDITORS)('in %s, when the panel is closed', (editor) => {
  it.each([1, 40, 200])('%d ms into a drawing, nothing of it is left', async (milliseconds) => {
    const site = await openSite(emptyFile(editor), null, time)
    const { plugin } = site
    const state = watchState(plugin.document)
    const isOver = await closeAfter(site, milliseconds, () =>
      plugin.ask('draw', { journey: withCards }),
    )
    expect(isOver).toBe(false)
    expect(state.differences()).toEqual([])
  })

  it.each([
    ['tidied', ({ plugin, root }: Site) => plugin.ask('tidy', { root: root ?? '' })],
    [
      'edited',
      ({ plugin, root }: Site) =>
        plugin.ask('edit', {
          ...{ root: root ?? '', base: -1, step: null },
          operations: [{ type: 'stage.add', stage: { ...newStage('New'), id: 'new' }, at: 0 }],
        }),
    ],
  ] as const)('while a map is %s, it is as before or done', async (_, start) => {
    const { image, root } = await mapFile(editor, time, withCards, ({ client, document }) =>
      client.hand.remove(nodeOf(document, 'stage', 'b').id),
    )
    const whole = await openSite(image, root, time)
    const done = watchState(whole.plugin.document)
    await time.until<unknown>(start(whole))
    const after = done.differences()

    const found: string[] = []
    for (const milliseconds of [1, 5, 12, 25, 50, 100]) {
      const site = await openSite(image, root, time)
      const state = watchState(site.plugin.document)
      if (await closeAfter(site, milliseconds, () => start(site))) break
      const differences = state.differences()
      found.push(differences.length === 0 ? 'before' : 'after')
      if (differences.length > 0) expect(differences, `${milliseconds} ms`).toEqual(after)
    }
    expect(found).toContain('before')
  })
})
