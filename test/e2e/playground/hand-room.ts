import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { DescribedNode } from '../../../src/playground/host'
import { allOf } from '../../built/plugin/on-page'
import { handsOn, type Hands, type Spot } from './hands'
import { cardSaying, recordsOf, stageAbove, type SeenRecord } from './records'
import { importMap, smallMap } from './small-map'
import { PATIENCE, type Playground } from './use-playground'

/** A small map on the canvas, hands on it, and the panel that follows them. */
export interface HandRoom extends Playground {
  readonly editor: string
  readonly hands: Hands
  /** CSS pixels of one pixel of the page. */
  readonly zoom: () => Promise<number>
  /** The node that carries the stage, lane or journey of a name. */
  readonly node: (kind: string, name: string) => Promise<DescribedNode>
  /** The node that shows a field of it, such as `name`. */
  readonly field: (kind: string, name: string, field: string) => Promise<DescribedNode>
  readonly card: (text: string) => Promise<DescribedNode>
  /** Where the cell of a lane and a stage is in the window. */
  readonly cell: (lane: string, stage: string) => Promise<Spot>
  readonly tab: (stage: string) => Locator
  readonly button: (name: string) => Locator
  /** What the panel says of what stands on the canvas and waits. */
  readonly strip: Locator
  /** Waits until the panel has these cards in a lane of the stage that is open. */
  readonly cardsIn: (lane: string, ...texts: string[]) => Promise<void>
}

export async function handRoom(playground: Playground, editor: string): Promise<HandRoom> {
  const { page, panel, describe, middle } = playground
  const zoom = (): Promise<number> => page.evaluate(() => window.tropa?.zoom ?? 1)
  await importMap(playground, smallMap())
  await page.getByRole('button', { name: 'Fit' }).click()
  const { node } = recordNamed(await describe(), 'journey', smallMap().title)
  await expect.poll(() => isInSight(playground, node.id), PATIENCE).toBe(true)
  const field: HandRoom['field'] = async (kind, name, part) => {
    const root = await describe()
    return showing(root, recordNamed(root, kind, name), part)
  }
  return {
    ...playground,
    editor,
    hands: handsOn(playground, editor),
    zoom,
    field,
    node: async (kind, name) => recordNamed(await describe(), kind, name).node,
    card: async (text) => cardSaying(await describe(), text).node,
    async cell(lane, stage) {
      const root = await describe()
      const key = `${recordNamed(root, 'lane', lane).id}:${recordNamed(root, 'stage', stage).id}`
      const found = recordsOf(root, 'cell').find(({ id }) => id === key)
      return middle(found?.node.id ?? key)
    },
    tab: (stage) => panel.getByRole('tab', { name: new RegExp(`^\\d+ ${stage}`) }),
    button: (name) => panel.getByRole('button', { name, exact: true }),
    strip: panel.getByRole('region', { name: 'From the canvas' }),
    async cardsIn(lane, ...texts) {
      const rows = panel
        .getByRole('region', { name: new RegExp(`^${lane}`) })
        .locator('[data-focus^="card:"]')
      await expect.poll(() => rows.allTextContents(), PATIENCE).toEqual(texts.map(containing))
    },
  }
}

/** Whether all of a node is on the canvas that is seen. */
const isInSight = ({ page }: Playground, id: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const box = window.tropa?.boxOf(wanted)
    const seen = document.querySelector('#canvas')?.getBoundingClientRect()
    if (!box || !seen) return false
    const [right, bottom] = [box.x + box.width, box.y + box.height]
    return box.x >= seen.x && box.y >= seen.y && right <= seen.right && bottom <= seen.bottom
  }, id)

/** In whose column a card stands. */
export const columnOf = (root: DescribedNode, card: string): readonly string[] =>
  stageAbove(root, cardSaying(root, card))?.texts ?? []

/** A text that has another one in it, to compare with. */
export const containing = (text: string): unknown => expect.stringContaining(text)

/** The stage, lane or journey of a name. @throws if there is none */
function recordNamed(root: DescribedNode, kind: string, name: string): SeenRecord {
  const found = recordsOf(root, kind).find(({ texts }) => texts.includes(name))
  if (found === undefined) throw new Error(`No ${kind} on the canvas is called “${name}”`)
  return found
}

/** What shows a field of a record: a node of its own, or the record's. */
function showing(root: DescribedNode, { node, kind, id }: SeenRecord, field: string) {
  const key = `${kind}:${id}/${field}`
  const own = allOf(root).find(
    ({ sharedPluginData }) => sharedPluginData['tropa']?.['field'] === key,
  )
  return own ?? node
}
