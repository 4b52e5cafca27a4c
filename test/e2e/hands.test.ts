import { expect, it } from 'vitest'
import type { DescribedNode } from '../../src/playground/host'
import { allOf } from '../built/plugin/on-page'
import { columnOf, containing, handRoom, type HandRoom } from './playground/hand-room'
import { AWAY } from './playground/hands'
import { cardSaying, hasCardSaying, recordsOf } from './playground/records'
import { onCanvas, PATIENCE, usePlayground } from './playground/use-playground'

const open = usePlayground()

it.each(['figma', 'figjam'])('in %s, the journey is what hands make of the map', async (editor) => {
  const playground = await open(`?editor=${editor}&lang=en`)
  const room = await handRoom(playground, editor)
  const rows = [
    ...[chosen, retyped, reordered, movedToAnotherCell, draggedOutAndPutBack, stageElsewhere],
    ...[duplicated, pasted, deletedAndUndone, headerDeleted, writtenIntoCell, pointDragged],
    ...[tidied, laneDeleted, mapDeletedAndUndone, mapDuplicated],
  ]
  for (const row of rows) await row(room)
  expect(playground.errors).toEqual([])
  await playground.close()
})

/** What is chosen in one place is chosen in the other. */
async function chosen({ hands, card, selected, tab, panel }: HandRoom): Promise<void> {
  await hands.take((await card('Poster')).id)
  await panel.locator('[aria-current="true"]').filter({ hasText: 'Poster' }).waitFor()
  await tab('Choose').click()
  await panel
    .getByRole('button', { name: /^No price/ })
    .first()
    .click()
  const { id } = await card('No price')
  await expect.poll(selected, PATIENCE).toEqual([id])
  await tab('Notice').click()
}

async function retyped({ hands, field, panel, tab, cardsIn }: HandRoom): Promise<void> {
  await hands.retype((await field('card', 'Poster', 'text')).id, 'Billboard', 'Escape')
  await hands.retype((await field('stage', 'Notice', 'name')).id, 'Hear', 'click away')
  await hands.retype((await field('lane', 'Barriers', 'name')).id, 'Pains', 'click away')
  await hands.retype((await field('journey', 'By hand', 'title')).id, 'Retyped', 'Escape')
  await panel.getByRole('heading', { level: 1, name: 'Retyped' }).waitFor()
  await tab('Hear').waitFor()
  await panel.getByRole('region', { name: /^Pains/ }).waitFor()
  await cardsIn('Touchpoints', 'Billboard', 'Website')
}

async function reordered({ hands, editor, card, middle, cardsIn }: HandRoom): Promise<void> {
  const { x, y } = await middle((await card('Billboard')).id)
  // Above its middle in a column, left of its middle where cards stand in rows.
  const ahead = editor === 'figma' ? { x, y: y - 8 } : { x: x - 58, y }
  await hands.drag((await card('Website')).id, ahead)
  await cardsIn('Touchpoints', 'Website', 'Billboard')
}

async function movedToAnotherCell(room: HandRoom): Promise<void> {
  const { hands, card, cell, tab, cardsIn } = room
  await hands.drag((await card('Billboard')).id, await cell('Touchpoints', 'Use'))
  await tab('Use').click()
  await cardsIn('Touchpoints', 'Billboard')
  await tab('Hear').click()
  await cardsIn('Touchpoints', 'Website')
  await onCanvas(room, (root) => {
    expect(columnOf(root, 'Billboard')).toContain('Use')
  })
}

async function draggedOutAndPutBack(room: HandRoom): Promise<void> {
  const { hands, card, strip, tab, button, cardsIn } = room
  await hands.drag((await card('Billboard')).id, AWAY)
  await strip.getByText('1 card is off the map').waitFor()
  await tab('Choose').click()
  await button('Put back').click()
  await cardsIn('Touchpoints', 'Billboard')
  await onCanvas(room, (root) => {
    expect(columnOf(root, 'Billboard')).toContain('Choose')
  })
  await strip.waitFor({ state: 'detached' })
}

async function stageElsewhere(room: HandRoom): Promise<void> {
  const { hands, node, middle, panel } = room
  const { x, y } = await middle((await node('stage', 'Hear')).id)
  await hands.drag((await node('stage', 'Choose')).id, { x: x - 20, y })
  await expect
    .poll(() => panel.getByRole('tab').allTextContents(), PATIENCE)
    .toEqual(['Choose', 'Hear', 'Use'].map(containing))
  // The column has followed its header.
  await onCanvas(room, (root) => {
    expect(columnOf(root, 'Billboard')).toContain('Choose')
    expect(columnOf(root, 'No price')).toContain('Choose')
    expect(columnOf(root, 'Website')).toContain('Hear')
  })
}

async function duplicated(room: HandRoom): Promise<void> {
  const { hands, card, selected, panel, button, cardsIn } = room
  const original = (await card('No price')).id
  await hands.take(original)
  await hands.press('Control+d')
  await cardsIn('Pains', 'No price', 'No price')
  const [copy] = await selected()
  await panel.getByRole('button', { name: 'Menu of “No price”' }).last().click()
  await panel.getByRole('menuitem', { name: 'Edit', exact: true }).click()
  await panel.getByRole('textbox', { name: 'Text', exact: true }).fill('The copy')
  await onCanvas(room, (root) => {
    expect(cardSaying(root, 'No price').node.id).toBe(original)
    expect(cardSaying(root, 'The copy').node.id).toBe(copy)
  })
  await button('Done').click()
  await cardsIn('Pains', 'No price', 'The copy')
}

async function pasted(room: HandRoom): Promise<void> {
  const { hands, card, cell, tab, cardsIn } = room
  await hands.take((await card('Website')).id)
  await hands.press('Control+c')
  await hands.pressAt(await cell('Touchpoints', 'Use'), 'Control+v')
  await tab('Use').click()
  await cardsIn('Touchpoints', 'Website')
  await tab('Hear').click()
  await cardsIn('Touchpoints', 'Website')
}

async function deletedAndUndone({ hands, card, cardsIn }: HandRoom): Promise<void> {
  await hands.take((await card('Billboard')).id)
  // The panel shows what is selected.
  await cardsIn('Touchpoints', 'Billboard')
  await hands.press('Delete')
  await cardsIn('Touchpoints')
  await hands.press('Control+z')
  await cardsIn('Touchpoints', 'Billboard')
}

async function headerDeleted({ hands, node, strip, button, tab }: HandRoom): Promise<void> {
  await hands.take((await node('stage', 'Use')).id)
  await hands.press('Delete')
  await strip.getByText('The header of the stage “Use” was deleted').waitFor()
  await tab('Use').waitFor()
  await button('Draw it again: The header of the stage “Use” was deleted').click()
  await strip.waitFor({ state: 'detached' })
  await node('stage', 'Use')
}

async function writtenIntoCell(room: HandRoom): Promise<void> {
  const { hands, editor, cell, strip, tab, button, cardsIn } = room
  await hands.write(editor === 'figma' ? 't' : 's', await cell('Pains', 'Use'), 'Too slow')
  await strip.getByText('1 new on the canvas').waitFor()
  await strip.getByText('“Too slow”').waitFor()
  await tab('Use').click()
  await button('Add').click()
  await cardsIn('Pains', 'Too slow')
  await onCanvas(room, (root) => {
    expect(columnOf(root, 'Too slow')).toContain('Use')
    expect(cardSaying(root, 'Too slow').fields).toMatchObject({ kind: 'barrier' })
  })
  await strip.waitFor({ state: 'detached' })
}

async function pointDragged(room: HandRoom): Promise<void> {
  const { hands, editor, field, middle, zoom, panel } = room
  const point = await field('stage', 'Hear', 'emotion')
  const { x, y } = await hands.still(point.id)
  const step = (editor === 'figma' ? 28 : 48) * (await zoom())
  await hands.dragBy(point.id, { x: 3, y: 2 * step + 3 })
  await panel.getByRole('tab', { name: /Hear.*emotion −1/ }).waitFor()
  // The curve has followed: the point stands where the feeling is.
  await expect
    .poll(() => middle(point.id), PATIENCE)
    .toEqual({
      x: expect.closeTo(x, 1) as number,
      y: expect.closeTo(y + 2 * step, 1) as number,
    })
}

/** What is not ours stays, and what was left lying about comes back to its card. */
async function tidied(room: HandRoom): Promise<void> {
  const { hands, middle, node, describe, zoom, panel } = room
  const map = await node('journey', 'Retyped')
  const { x, y } = await middle(map.id)
  await hands.write('t', { x, y: y - (map.height / 2 - 20) * (await zoom()) }, 'Not ours')
  const note = (root: DescribedNode) =>
    allOf(root)
      .filter(({ text }) => text === 'Not ours')
      .map((found) => [found.absoluteX, found.absoluteY])
  const before = note(await describe())
  expect(before).toHaveLength(1)
  await panel.getByRole('button', { name: 'Menu of the map' }).click()
  await panel.getByRole('menuitem', { name: /^Tidy the map/ }).click()
  await panel.getByText('The map is tidy').last().waitFor()
  await onCanvas(room, (root) => {
    expect(note(root)).toEqual(before)
    const { id, node: card } = cardSaying(root, 'Billboard')
    const parts = partsOf(root, id)
    expect(parts).not.toEqual([])
    for (const part of parts) {
      expect(part.absoluteX).toBeGreaterThanOrEqual(card.absoluteX)
      expect(part.absoluteX).toBeLessThan(card.absoluteX + card.width)
    }
  })
}

/** What is drawn for a card: in it (Design), or beside it (FigJam). */
const partsOf = (root: DescribedNode, card: string): DescribedNode[] =>
  allOf(root).filter(({ sharedPluginData }) => {
    const { loose = '', part = loose } = sharedPluginData['tropa'] ?? {}
    return part.startsWith(`card:${card}/`)
  })

async function laneDeleted(room: HandRoom): Promise<void> {
  const { hands, field, strip, panel } = room
  await hands.take((await field('lane', 'Pains', 'name')).id)
  await hands.press('Delete')
  await strip.getByText('The label of the lane “Pains” was deleted').waitFor()
  await strip.getByRole('button', { name: /^Delete with its cards/ }).click()
  await panel.getByRole('region', { name: /^Pains/ }).waitFor({ state: 'detached' })
  await onCanvas(room, (root) => {
    expect(recordsOf(root, 'lane')).toHaveLength(2)
    expect(hasCardSaying(root, 'The copy')).toBe(false)
    expect(hasCardSaying(root, 'Website')).toBe(true)
  })
}

async function mapDeletedAndUndone(room: HandRoom): Promise<void> {
  const { hands, node, panel, button } = room
  await hands.take((await node('journey', 'Retyped')).id)
  await hands.press('Delete')
  await panel.getByText('This map is no longer on the page').first().waitFor()
  await hands.press('Control+z')
  await button('Open “Retyped”').waitFor()
}

async function mapDuplicated(room: HandRoom): Promise<void> {
  const { hands, node, panel, tab, cardsIn } = room
  await hands.take((await node('journey', 'Retyped')).id)
  await hands.press('Control+d')
  const maps = panel.getByRole('button', { name: 'Open “Retyped”', exact: true })
  await expect.poll(() => maps.count(), PATIENCE).toBe(2)
  await maps.last().click()
  await tab('Hear').click()
  await cardsIn('Touchpoints', 'Website')
  await panel.getByRole('textbox', { name: 'Title of the map' }).fill('Second')
  await onCanvas(room, (root) => {
    const titles = recordsOf(root, 'journey').map(({ texts }) => texts)
    expect(titles).toEqual([
      expect.arrayContaining(['Retyped']),
      expect.arrayContaining(['Second']),
    ])
  })
}
