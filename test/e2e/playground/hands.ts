import { expect } from 'vitest'
import type { Playground } from './use-playground'

/** A place in the browser's window, in CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** What somebody does on the canvas with the mouse and the keyboard, in the way of Figma. */
export interface Hands {
  /** Selects a node of whatever depth: what is under the pointer, and out of it to the node. */
  readonly take: (id: string) => Promise<void>
  /** The middle of a node, once that stands still. */
  readonly still: (id: string) => Promise<Spot>
  /** Drags a node by its middle, once that stands still. */
  readonly drag: (id: string, to: Spot) => Promise<void>
  /** The same, so far to the right and down. */
  readonly dragBy: (id: string, way: Spot) => Promise<void>
  /** Types over the letters of a text, sticky or shape. */
  readonly retype: (id: string, text: string, done: 'Escape' | 'click away') => Promise<void>
  /** Points at a place and presses a key there. */
  readonly pressAt: (spot: Spot, key: string) => Promise<void>
  /** Presses a key on the canvas, with what is selected there. */
  readonly press: (key: string) => Promise<void>
  /** Puts a new text or sticky (FigJam) somewhere, by the tool's key. */
  readonly write: (tool: 't' | 's', spot: Spot, text: string) => Promise<void>
}

/** A place of the window where the canvas is empty while the map is seen as a whole. */
export const AWAY: Spot = { x: 20, y: 800 }

export function handsOn({ page, middle, selected }: Playground, editor: string): Hands {
  // In Design a click takes the outermost, and with Ctrl the deepest; in FigJam always the latter.
  const deep = async (work: () => Promise<void>): Promise<void> => {
    if (editor === 'figma') await page.keyboard.down('Control')
    await work()
    if (editor === 'figma') await page.keyboard.up('Control')
  }
  const letters = page.getByRole('textbox', { name: 'Text of the selected node' })
  const press: Hands['press'] = async (key) => {
    await page.locator('#canvas').focus()
    await page.keyboard.press(key)
  }
  const pressAt: Hands['pressAt'] = async ({ x, y }, key) => {
    await page.mouse.move(x, y)
    await press(key)
  }
  /** Rows below a card that has grown move a little later than it: nobody takes hold of what still moves. */
  const still = async (id: string): Promise<Spot> => {
    let [last, now] = [await middle(id), AWAY]
    while (now.x !== last.x || now.y !== last.y) {
      now = last
      await page.waitForTimeout(120)
      last = await middle(id)
    }
    return now
  }
  const take: Hands['take'] = async (id) => {
    const { x, y } = await still(id)
    await deep(() => page.mouse.click(x, y))
    for (let level = 0; level < 12; level += 1) {
      if ((await selected())[0] === id) return
      await page.keyboard.press('Shift+Enter')
    }
    expect(await selected()).toEqual([id])
  }

  const dragFrom = async (id: string, aim: (from: Spot) => Spot): Promise<void> => {
    await take(id)
    const from = await middle(id)
    const to = aim(from)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
    await page.mouse.move(to.x, to.y)
    await page.mouse.up()
  }

  return {
    take,
    press,
    pressAt,
    still,
    drag: (id, to) => dragFrom(id, () => to),
    dragBy: (id, way) => dragFrom(id, ({ x, y }) => ({ x: x + way.x, y: y + way.y })),
    async retype(id, text, done) {
      const { x, y } = await middle(id)
      await deep(() => page.mouse.dblclick(x, y))
      await letters.fill(text)
      if (done === 'Escape') await page.keyboard.press('Escape')
      else await page.mouse.click(AWAY.x, AWAY.y)
    },
    async write(tool, spot, text) {
      await pressAt(spot, tool)
      await letters.waitFor()
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
    },
  }
}
