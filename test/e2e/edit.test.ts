import { describe, expect, it } from 'vitest'
import { textsIn } from '../built/plugin/on-page'
import { smallJourney } from '../built/plugin/small-journey'
import { cardSaying, hasCardSaying, recordsOf, stageAbove } from './playground/records'
import { importMap } from './playground/small-map'
import { onCanvas, usePlayground } from './playground/use-playground'

const open = usePlayground()
const journey = smallJourney('saas', 2)

describe.each(['figma', 'figjam'])('in %s', (editor) => {
  it('the panel edits the map, and each edit is on the canvas', async () => {
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
      const field = panel.getByRole('textbox', { name: `Add to “${lane}”` })
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
    expect(playground.errors).toEqual([])
    await playground.close()
  })
})
