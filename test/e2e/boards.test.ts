import { describe, expect, it } from 'vitest'
import { textsIn } from '../built/plugin/on-page'
import { goTo } from '../panel/dev/go-to'
import { importMap, smallMap } from './playground/small-map'
import { onCanvas, usePlayground, type Playground } from './playground/use-playground'

const open = usePlayground()

/** The texts of the board on the canvas; none where it is not there. */
const boardOn = async ({ describe: look }: Playground): Promise<readonly string[]> => {
  const page = await look()
  const board = page.children.find(({ sharedPluginData }) => sharedPluginData['tropa']?.['board'])
  return board === undefined ? [] : textsIn(board)
}

describe.each(['figma', 'figjam'])('in %s', (editor) => {
  it('a board is drawn by keyboard, follows an edit, and is removed with the mouse', async () => {
    const playground = await open(`?editor=${editor}&lang=en`)
    const { panel, page } = playground
    await importMap(playground, smallMap())

    await panel.getByRole('button', { name: 'Insights' }).focus()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: /^Boards/ }).focus()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Draw: Touchpoint work' }).focus()
    await page.keyboard.press('Enter')
    await panel.getByText('On the canvas, up to date').waitFor()
    expect(await boardOn(playground)).toEqual(
      expect.arrayContaining(['Touchpoint work · By hand', 'Poster', 'Website']),
    )

    await goTo(panel, 'Map')
    const field = panel.getByRole('combobox', { name: 'Add to “Touchpoints”' })
    await field.fill('newsl')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await onCanvas(playground, (root) =>
      expect(root.children.flatMap(textsIn)).toContain('Newsletter'),
    )
    await expect.poll(() => boardOn(playground)).toContain('Newsletter')

    await goTo(panel, 'Insights', 'Boards')
    await panel.getByRole('button', { name: 'Remove: Touchpoint work' }).click()
    await panel.getByRole('button', { name: 'Draw: Touchpoint work' }).waitFor()
    expect(await boardOn(playground)).toEqual([])
    expect(playground.errors).toEqual([])
    await playground.close()
  })
})
