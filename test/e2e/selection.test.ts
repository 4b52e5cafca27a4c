import { expect, it } from 'vitest'
import { buildTemplate } from '../../src/templates/build-template'
import { saas } from '../../src/templates/saas'
import type { DescribedNode } from '../../src/playground/host'
import { allOf } from '../built/plugin/on-page'
import { cardSaying, type SeenRecord } from './playground/records'
import { drawTemplate, usePlayground, type Playground } from './playground/use-playground'

const open = usePlayground()
const journey = buildTemplate(saas, 'en')
const [first, second] = journey.stages
const cardsOf = (kind: string, stage: string | undefined) =>
  journey.cards.filter((card) => card.kind === kind && card.stage === stage)

/** The node with the card's letters: the card itself in FigJam, a text in it in Design. */
function lettersOf({ node }: SeenRecord, text: string): DescribedNode {
  const found = allOf(node).find((candidate) => candidate.text === text)
  if (found === undefined) throw new Error(`“${text}” has no letters`)
  return found
}

/** Brings the map into view, and a node so near by the wheel that its letters can be told apart. */
async function zoomTo({ page, middle }: Playground, id: string): Promise<void> {
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => page.evaluate(() => window.tropa?.zoom ?? 1)).toBeLessThan(0.6)
  const { x, y } = await middle(id)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 30; turn += 1) {
    if ((await page.evaluate(() => window.tropa?.zoom ?? 0)) >= 0.6) break
    await page.mouse.wheel(0, -60)
  }
  await page.keyboard.up('Control')
}

const current = ({ panel }: Playground) => panel.locator('[aria-current="true"]')

it.each(['figma', 'figjam'])(
  'in %s, what is chosen in one place is chosen in the other',
  async (editor) => {
    const playground = await open(`?editor=${editor}&lang=en`)
    const { page, panel, describe, middle } = playground
    await drawTemplate(playground, 'SaaS', journey.title)
    const [card] = cardsOf('touchpoint', first?.id)
    const text = card?.text ?? ''
    const record = cardSaying(await describe(), text)
    const letters = lettersOf(record, text)
    await zoomTo(playground, letters.id)

    // A click on the canvas shows the card in the panel.
    const isJam = editor === 'figjam'
    const place = await middle(letters.id)
    if (!isJam) await page.keyboard.down('Control')
    await page.mouse.click(place.x, place.y)
    if (!isJam) await page.keyboard.up('Control')
    await current(playground).filter({ hasText: text }).waitFor()
    expect(await playground.selected()).toEqual([letters.id])

    // A choice in the panel selects it on the canvas.
    const other = cardsOf('barrier', second?.id)[0]?.text ?? ''
    await panel.getByRole('tab', { name: second?.name ?? '' }).click()
    await panel
      .getByRole('button', { name: new RegExp(other.slice(0, 20)) })
      .first()
      .click()
    const otherId = cardSaying(await describe(), other).node.id
    await expect.poll(playground.selected).toEqual([otherId])
    expect(playground.errors).toEqual([])
    await playground.close()
  },
)
