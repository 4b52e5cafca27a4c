import type { Card } from '../../../src/journey/card'
import type { Journey } from '../../../src/journey/journey'
import type { Snapshot } from '../../../src/planner/snapshot'
import type { DescribedNode, Hand } from '../../../src/playground/host'
import { allOf, everything, nodeOf } from '../plugin/on-page'
import { needed, openPlugin, until, type Editor, type OpenPlugin } from '../plugin/open-plugin'
import { smallJourney } from '../plugin/small-journey'

/** A map on the canvas and the hands of somebody without the plugin. */
export interface Canvas {
  readonly editor: Editor
  readonly journey: Journey
  readonly hand: Hand
  readonly plugin: OpenPlugin
  readonly root: string
  readonly card: (fits: (card: Card) => boolean) => Card
  readonly node: (kind: string, id: string) => DescribedNode
  /** The frame or the ground of a cell. */
  readonly cell: (lane: string, stage: string) => DescribedNode
  /** The node that shows a text, below a node or anywhere. */
  readonly text: (text: string, below?: DescribedNode) => DescribedNode
  /** The node that shows a field of a record, as `stage:x/emotion`. */
  readonly field: (field: string) => DescribedNode
}

export async function drawnCanvas(
  editor: Editor,
  journey: Journey = smallJourney(),
): Promise<Canvas> {
  const plugin = await openPlugin(editor)
  const { document } = plugin
  const { root, journey: drawn } = await plugin.follow(plugin.ask('draw', { journey }))
  const all = (): DescribedNode[] => everything(document)
  const need = (found: DescribedNode | undefined, what: string): DescribedNode => {
    if (found === undefined) throw new Error(`${what} is not on the canvas`)
    return found
  }
  return {
    editor,
    journey: drawn,
    hand: document.hand,
    plugin,
    root,
    card: (fits) => {
      const card = drawn.cards.find(fits)
      if (card === undefined) throw new Error('There is no such card')
      return card
    },
    node: (kind, id) => nodeOf(document, kind, id),
    cell: (lane, stage) => nodeOf(document, 'cell', `${lane}:${stage}`),
    text: (text, below) =>
      need(
        (below === undefined ? all() : allOf(below)).find((node) => node.text === text),
        text,
      ),
    field: (field) =>
      need(
        all().find((node) => node.sharedPluginData['tropa']?.['field'] === field),
        field,
      ),
  }
}

/** Puts a card into a cell as a person would: into its frame in Design, over its ground in FigJam. */
export function dropInto(
  { editor, hand, root }: Canvas,
  node: DescribedNode,
  cell: DescribedNode,
  at?: number,
): void {
  if (editor === 'figma') hand.moveTo(node.id, cell.id, 0, 0, at)
  else hand.moveTo(node.id, root, cell.x + 16, cell.y + 16)
}

/** What a panel that was open all the time shows, once it shows what is wanted; and what one that is opened now shows. */
export async function bothPanels(
  { plugin, root }: Canvas,
  isThere: (snapshot: Snapshot) => boolean,
): Promise<readonly Snapshot[]> {
  await until(() => isThere(plugin.snapshot()), 'the open panel hears of it')
  const late = await openPlugin(plugin.document)
  return [plugin.snapshot(), needed(await late.ask('open', { root }))]
}
