import { exportJson } from '../../../src/formats/export-json'
import { importJson } from '../../../src/formats/import-json'
import { newCard, newLane, newPersona, newStage } from '../../../src/journey/new-record'
import type { Journey } from '../../../src/journey/journey'
import type { Operation, OperationType } from '../../../src/journey/operation'
import type { Result } from '../../../src/journey/problem'
import type { HostDocument } from '../../../src/playground/host'
import { everything, nodeOf } from '../plugin/on-page'
import { needed, type Editor } from '../plugin/start-plugin'
import type { VirtualTime } from '../../playground/virtual-time'
import { emptyFile, mapFile, overwrite } from './files'
import type { Site } from './site'
import { least, plain, withCards, withPersonas, withStages } from './tiny-journey'
import type { Action } from './try-every-call'

const at = <T extends { readonly id: string }>(record: T, id: string): T => ({ ...record, id })

/** One of each type; the compiler sees to it that none is missing. */
const OPERATIONS: { readonly [T in OperationType]: Extract<Operation, { readonly type: T }> } = {
  'journey.edit': { type: 'journey.edit', patch: { title: 'Other', owner: 'Ann' } },
  'persona.add': { type: 'persona.add', persona: at(newPersona('Bob'), 'bob'), at: 1 },
  'persona.edit': { type: 'persona.edit', id: 'ann', patch: { name: 'Anna', quote: 'So?' } },
  'persona.move': { type: 'persona.move', id: 'ann', at: 1 },
  'persona.remove': { type: 'persona.remove', id: 'zoe' },
  'stage.add': { type: 'stage.add', stage: at(newStage('C'), 'c'), at: 1 },
  'stage.edit': { type: 'stage.edit', id: 'a', patch: { name: 'Longer', emotion: -2, score: 3 } },
  'stage.move': { type: 'stage.move', id: 'a', at: 1 },
  'stage.remove': { type: 'stage.remove', id: 'a', cards: 'remove' },
  'lane.add': { type: 'lane.add', lane: at(newLane('touchpoints', 'Where'), 'where'), at: 1 },
  'lane.edit': { type: 'lane.edit', id: 'walls', patch: { name: 'Deeds', persona: null } },
  'lane.move': { type: 'lane.move', id: 'doors', at: 0 },
  'lane.remove': { type: 'lane.remove', id: 'doors', cards: 'remove' },
  'card.add': {
    type: 'card.add',
    card: at(newCard('solution', 'b', 'doors', 'New'), 'new'),
    at: 0,
  },
  'card.edit': { type: 'card.edit', id: 'wall', patch: { text: 'Higher', severity: 'leaves' } },
  'card.move': { type: 'card.move', id: 'gate', stage: 'b', lane: 'doors', at: 0 },
  'card.remove': { type: 'card.remove', id: 'wall' },
  'barrier.link': { type: 'barrier.link', barrier: 'wall', solution: 'gate' },
  'barrier.unlink': { type: 'barrier.unlink', barrier: 'wall', solution: 'door' },
}

const edit =
  (...operations: Operation[]) =>
  async ({ plugin, root }: Site): Promise<Result<unknown>> =>
    plugin.ask('edit', { root: root ?? '', base: -1, operations, step: null })

type Maker = (editor: Editor, time: VirtualTime) => Promise<Action>
type Hand = Parameters<typeof mapFile>[3]

const onMap =
  (journey: Journey, act: Action['act'], hand?: Hand): Maker =>
  async (editor, time) => ({ ...(await mapFile(editor, time, journey, hand)), act })

const onBoard = (act: Action['act']): Maker =>
  onMap(least, act, async ({ ask }, root) =>
    needed(await ask('drawBoard', { root, board: 'channels' })),
  )

/** As small as a map can be with what such an operation can touch. */
const journeyFor = ({ type }: Operation): Journey =>
  type.startsWith('journey.')
    ? plain
    : type.startsWith('persona.')
      ? withPersonas
      : type.startsWith('stage.')
        ? withStages
        : withCards

const hiding = (hidden: boolean): Operation => ({
  type: 'lane.edit',
  id: 'doors',
  patch: { hidden },
})

/** Everything that can be asked of the plugin and changes the file. */
export const ACTIONS: readonly (readonly [string, Maker])[] = Object.entries<Maker>({
  'draw from a JSON file': (editor) =>
    Promise.resolve({
      image: emptyFile(editor),
      root: null,
      act: ({ plugin }) => plugin.ask('draw', { journey: needed(importJson(exportJson(least))) }),
    }),
  ...Object.fromEntries(
    Object.values(OPERATIONS).map((operation) => [
      operation.type,
      onMap(journeyFor(operation), edit(operation)),
    ]),
  ),
  'hide a lane': onMap(withCards, edit(hiding(true))),
  'show a lane': async (editor, time) => ({
    ...(await mapFile(editor, time, withCards)),
    first: edit(hiding(true)),
    act: edit(hiding(false)),
  }),
  tidy: onMap(
    least,
    ({ plugin, root }) => plugin.ask('tidy', { root: root ?? '' }),
    ({ document, client: { hand } }, root) => {
      const walk = nodeOf(document, 'card', 'walk')
      hand.moveTo(walk.id, root, walk.x + 300, walk.y)
      hand.remove(nodeOf(document, 'stage', 'a').id)
    },
  ),
  putBack: onMap(
    withCards,
    ({ plugin, root }) => plugin.ask('putBack', { root: root ?? '', cards: ['gate'], stage: 'b' }),
    ({ document, client }) =>
      client.hand.moveTo(nodeOf(document, 'card', 'gate').id, document.pageId, -2000, 0),
  ),
  collect: (editor, time) => {
    let note = ''
    return onMap(
      withCards,
      ({ plugin, root }) => plugin.ask('collect', { root: root ?? '', nodes: [note] }),
      ({ document, client: { hand } }, root) => {
        const cell = nodeOf(document, 'cell', 'doors:b')
        note = editor === 'figjam' ? hand.addSticky(0, 0, 'Loose') : hand.addText(0, 0, 'Loose')
        if (editor === 'figma') hand.moveTo(note, cell.id, 0, 0)
        else hand.moveTo(note, root, cell.x + 16, cell.y + 16)
      },
    )(editor, time)
  },
  'restore a stage': onMap(
    withStages,
    ({ plugin, root }) => plugin.ask('restore', { root: root ?? '', kind: 'stage', id: 'b' }),
    ({ document, client }) => client.hand.remove(nodeOf(document, 'stage', 'b').id),
  ),
  'restore a lane': async (editor, time) => ({
    ...(await mapFile(editor, time, withCards)),
    isFleeting: true,
    first: ({ plugin: { document, client } }) => {
      const label = labelOf(document, 'walls')
      if (label !== undefined) client.hand.remove(label)
    },
    act: ({ plugin, root }) =>
      plugin.ask('restore', { root: root ?? '', kind: 'lane', id: 'walls' }),
  }),
  repair: onMap(
    withCards,
    ({ plugin, root }) => plugin.ask('repair', { root: root ?? '' }),
    async (plugin) => {
      const { document } = plugin
      const broken = [
        [nodeOf(document, 'stage', 'a'), '{"v":1,"kind":"stage","id":"a"'],
        [nodeOf(document, 'card', 'gate'), '{"v":1,"kind":"card","id":"gate"}'],
        [nodeOf(document, 'persona', 'ann'), 'nothing at all'],
      ] as const
      for (const [{ id }, entry] of broken) await overwrite(plugin, id, entry)
    },
  ),
  'draw a board': onMap(least, ({ plugin, root }) =>
    plugin.ask('drawBoard', { root: root ?? '', board: 'channels' }),
  ),
  'an edit with a board': onBoard(edit(OPERATIONS['stage.edit'])),
  'remove a board': onBoard(({ plugin, root }) =>
    plugin.ask('removeBoard', { root: root ?? '', board: 'channels' }),
  ),
  undo: async (editor, time) => ({
    ...(await mapFile(editor, time, least)),
    first: edit({ type: 'card.edit', id: 'walk', patch: { text: 'Run' } }),
    act: ({ plugin }) => plugin.ask('undo', {}),
  }),
})

/** What shows the name of a lane: its row in Design stands without it. */
const labelOf = (document: HostDocument, id: string): string | undefined =>
  everything(document).find(
    ({ sharedPluginData }) => sharedPluginData['tropa']?.['field'] === `lane:${id}/name`,
  )?.id
