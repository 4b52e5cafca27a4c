import { expect, it } from 'vitest'
import { connectClient } from '../../src/playground/host'
import { newStage } from '../../src/journey/new-record'
import { timeFlies } from '../playground/time-flies'
import { openPlugin, type OpenPlugin } from './plugin/open-plugin'
import { pick, smallJourney } from './plugin/small-journey'

timeFlies()

async function withTable(): Promise<OpenPlugin> {
  const plugin = await openPlugin('figjam')
  await plugin.follow(plugin.ask('draw', { journey: smallJourney() }))
  await plugin.follow(plugin.ask('drawBoard', { root: plugin.snapshot().root, board: 'table' }))
  return plugin
}

/** The tables on the page, as another plugin sees them. */
function tablesOn({ document }: OpenPlugin) {
  const { figma } = connectClient(document)
  return figma.currentPage.findAll().flatMap((node) => (node.type === 'TABLE' ? [node] : []))
}
type Table = ReturnType<typeof tablesOn>[number]
function theTable(plugin: OpenPlugin): Table {
  const [table, ...others] = tablesOn(plugin)
  if (table === undefined || others.length > 0) throw new Error('There is not one table')
  return table
}
const textsOf = (table: Table): string[][] =>
  Array.from({ length: table.numRows }, (_, row) =>
    Array.from({ length: table.numColumns }, (_none, column) =>
      [table.cellAt(row, column).text.characters].join(),
    ),
  )

it('the map stands in a table of FigJam: stages across, lanes down', async () => {
  const plugin = await withTable()
  const { stages, lanes, cards } = plugin.snapshot().journey
  const texts = textsOf(theTable(plugin))

  expect(texts[0]).toEqual(['', ...stages.map(({ name }) => name)])
  expect(texts.slice(1).map(([name]) => name)).toHaveLength(lanes.length)
  const [card] = cards
  expect(texts.flat().join('\n')).toContain(card?.text)
})

it('an edit of a card writes its cell in the same table, and one undo takes it back', async () => {
  const plugin = await withTable()
  const before = theTable(plugin)
  const texts = textsOf(before)
  const card = pick(plugin.snapshot().journey.cards, ({ text }) => text !== '')

  await plugin.edit({ type: 'card.edit', id: card.id, patch: { text: 'Told anew' } })

  const after = theTable(plugin)
  expect(after.id).toBe(before.id)
  const cells = textsOf(after).flat()
  expect(cells.filter((text, i) => text !== texts.flat()[i])).toHaveLength(1)
  expect(cells.join('\n')).toContain('Told anew')
  expect(plugin.client.hand.undo()).toBe(true)
  expect(textsOf(theTable(plugin))).toEqual(texts)
})

it('with one stage more there is another table in its place', async () => {
  const plugin = await withTable()
  const { numColumns } = theTable(plugin)

  await plugin.edit({ type: 'stage.add', stage: newStage('Afterwards'), at: 0 })

  expect(theTable(plugin).numColumns).toBe(numColumns + 1)
  expect(textsOf(theTable(plugin))[0]?.[1]).toBe('Afterwards')
})

it('a cell that somebody has set in another font is written all the same, and keeps it', async () => {
  const plugin = await withTable()
  const { figma } = connectClient(plugin.document)
  const font = { family: 'Inter', style: 'Bold' }
  await figma.loadFontAsync(font)
  const card = pick(plugin.snapshot().journey.cards, ({ text }) => text !== '')
  const [theirs] = figma.currentPage.findAll().flatMap((node) => {
    if (node.type !== 'TABLE') return []
    const at = textsOf(node)
      .flat()
      .findIndex((text) => text.includes(card.text))
    const column = at % node.numColumns
    return [node.cellAt((at - column) / node.numColumns, column).text]
  })
  if (theirs === undefined) throw new Error('The card is in no cell')
  await figma.loadFontAsync({ family: 'Inter', style: 'Medium' })
  theirs.fontName = font

  await plugin.edit({ type: 'card.edit', id: card.id, patch: { text: 'Told anew' } })

  expect(theirs.characters).toContain('Told anew')
  expect(theirs.fontName).toEqual(font)
})

it('rows that somebody took out of the table are no hindrance to edits', async () => {
  const plugin = await withTable()
  const table = theTable(plugin)
  const rows = table.numRows
  while (theTable(plugin).numRows > 1) theTable(plugin).removeRow(1)
  const card = pick(plugin.snapshot().journey.cards, ({ text }) => text !== '')

  await plugin.edit({ type: 'card.edit', id: card.id, patch: { text: 'Told anew' } })
  expect(theTable(plugin).numRows).toBe(1)

  const ask = { root: plugin.snapshot().root, board: 'table' as const }
  await plugin.follow(plugin.ask('removeBoard', ask))
  await plugin.follow(plugin.ask('drawBoard', ask))
  expect(theTable(plugin).numRows).toBe(rows)
  expect(textsOf(theTable(plugin)).flat().join('\n')).toContain('Told anew')
})
