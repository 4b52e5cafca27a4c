import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { DescribedNode } from '../../src/playground/host'
import { goTo } from '../panel/dev/go-to'
import { allOf, textsIn, withoutIds } from '../built/plugin/on-page'
import { smallJourney } from '../built/plugin/small-journey'
import { cardSaying, hasCardSaying, recordsOf, stageAbove } from './playground/records'
import { chooseFile, importMap } from './playground/small-map'
import { onCanvas, usePlayground } from './playground/use-playground'
import { violationsIn } from '../panel/dev/violations'

const open = usePlayground()
const journey = smallJourney('saas', 2)

describe.each(['figma', 'figjam'])('in %s', (editor) => {
  it('each edit of the panel is on the canvas, and its export, imported into an empty file, is the same map', async () => {
    const playground = await open(`?editor=${editor}&lang=en`)
    const { panel } = playground
    await importMap(playground, journey)
    const [first, second] = journey.stages
    const named = (text: string): RegExp => new RegExp(text.replace(/[?.()]/g, '\\$&'))
    const menuOf = (text: string) => panel.getByRole('button', { name: `Menu of “${text}”` })

    // A stage gets another name.
    await panel.getByRole('textbox', { name: 'Stage', exact: true }).fill('A stage renamed')
    await onCanvas(playground, (page) => {
      const names = recordsOf(page, 'stage').flatMap(({ texts }) => texts)
      expect(names).toContain('A stage renamed')
      expect(names).not.toContain(first?.name)
    })

    // A touchpoint and a barrier are added.
    for (const [lane, text] of [
      ['Touchpoints', 'A new touchpoint'],
      ['Barriers', 'A new barrier'],
    ] as const) {
      const field = panel.getByLabel(`Add to “${lane}”`).and(panel.locator('input'))
      await field.fill(text)
      await field.press('Enter')
      await onCanvas(playground, (page) => {
        const card = cardSaying(page, text)
        expect(stageAbove(page, card)?.id).toBe(recordsOf(page, 'stage')[0]?.id)
      })
    }

    // A solution is linked to the barrier.
    await menuOf('A new barrier').click()
    await panel.getByRole('menuitem', { name: 'Edit', exact: true }).click()
    const solution = journey.cards.find((card) => card.kind === 'solution')
    await panel.getByRole('checkbox', { name: named(solution?.text.slice(0, 20) ?? '') }).check()
    await onCanvas(playground, (page) => {
      const { id } = cardSaying(page, solution?.text ?? '')
      expect(cardSaying(page, 'A new barrier').fields['solutions']).toEqual([id])
    })
    await panel.getByRole('button', { name: 'Done', exact: true }).click()

    // The touchpoint moves to the next stage.
    await menuOf('A new touchpoint').click()
    await panel.getByRole('menuitem', { name: 'Move to another stage or lane' }).click()
    await panel.getByRole('combobox', { name: 'Stage' }).selectOption({ label: second?.name ?? '' })
    await onCanvas(playground, (page) => {
      const stage = stageAbove(page, cardSaying(page, 'A new touchpoint'))
      expect(stage?.texts).toContain(second?.name)
    })

    // It is deleted, and undo brings it back to where it was.
    await menuOf('A new touchpoint').click()
    await panel.getByRole('menuitem', { name: 'Delete' }).click()
    await onCanvas(playground, (page) => {
      expect(hasCardSaying(page, 'A new touchpoint')).toBe(false)
    })
    await panel.getByRole('button', { name: 'Undo' }).first().click()
    await onCanvas(playground, (page) => {
      const stage = stageAbove(page, cardSaying(page, 'A new touchpoint'))
      expect(stage?.texts).toContain(second?.name)
    })
    await menuOf('A new touchpoint').waitFor()

    // A stage is added and deleted again, with its question.
    await panel.getByRole('button', { name: 'Add a stage' }).click()
    await onCanvas(playground, (page) => {
      expect(recordsOf(page, 'stage')).toHaveLength(journey.stages.length + 1)
      expect(textsIn(page)).toContain('New stage')
    })
    await panel.getByRole('button', { name: 'Delete the stage' }).click()
    await panel.getByRole('button', { name: 'Delete', exact: true }).click()
    await onCanvas(playground, (page) => {
      expect(recordsOf(page, 'stage')).toHaveLength(journey.stages.length)
    })

    // The map as it is now is exported,
    await goTo(panel, 'Share')
    const [download] = await Promise.all([
      playground.page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Save the file' }).click(),
    ])
    const file = await text(await download.createReadStream())
    expect(download.suggestedFilename()).toMatch(/\.json$/)
    expect(JSON.parse(file)).toMatchObject({ format: 'tropa-journey' })

    // and imported into an empty file, where the panel speaks another language and may be dark.
    const empty = await open(`?editor=${editor}&lang=ru`)
    const dark = editor === 'figma'
    if (dark) {
      await empty.page.getByRole('button', { name: 'Dark' }).click()
      await (await empty.panelFrame()).waitForSelector('html.figma-dark')
      expect(await violationsIn(await empty.panelFrame())).toEqual([])
    }
    await chooseFile(empty, file)
    await empty.panel.getByRole('heading', { level: 1, name: journey.title }).waitFor()
    if (dark) expect(await violationsIn(await empty.panelFrame())).toEqual([])

    const [before, after] = await Promise.all([playground.describe(), empty.describe()])
    expect(after.children.map(shown)).toEqual(before.children.map(shown))
    expect([...playground.errors, ...empty.errors]).toEqual([])
    await Promise.all([playground.close(), empty.close()])
  })
})

/** A map as it is seen: where nothing lies over another, as in FigJam, layers may come in any order. */
const shown = (map: DescribedNode): unknown =>
  map.type === 'SECTION' ? allOf(map).slice(1).map(flat).sort() : withoutIds(map)

const flat = (node: DescribedNode): string => JSON.stringify(withoutIds({ ...node, children: [] }))
