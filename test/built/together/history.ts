import * as fc from 'fast-check'
import { newCard } from '../../../src/journey/new-record'
import type { Operation } from '../../../src/journey/operation'
import type { Person, SharedFile } from '../../../src/playground/host'
import { readShared } from '../../../src/playground/host/document/plugin-data'
import type { Plugin } from './workshop'

/** One thing that happens in the session: a hand, a panel, or the network. */
export interface Step {
  readonly who: number
  readonly kind: (typeof KINDS)[number]
  readonly at: number
  readonly to: number
}

const KINDS = [
  // What a failing history shrinks to.
  'nothing',
  ...(['retype', 'retype', 'drag', 'drag', 'duplicate', 'delete', 'undo'] as const),
  ...(['edit', 'edit', 'move', 'add', 'remove', 'rename', 'feel', 'undoInPanel'] as const),
  ...(['hide', 'drawBoard', 'removeBoard'] as const),
  ...(['wait', 'wait', 'deliver', 'deliverSome', 'deliverSome', 'offline', 'online'] as const),
] as const

export const history = fc.array(
  fc.record({
    who: fc.nat(2),
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(8),
    to: fc.nat(8),
  }),
  { minLength: 50, maxLength: 60 },
)

/** What is known of a session beyond what the file shows. */
export interface Played {
  readonly texts: Set<string>
  /** Ids of card nodes that somebody deleted, or that went with an undo. */
  readonly deleted: Set<string>
  /** Ids of all card nodes that were ever there for anybody. */
  readonly known: Set<string>
}

/** A session of people who all have the plugin, except the last. */
export interface Session {
  readonly file: SharedFile
  readonly plugins: readonly Plugin[]
  readonly root: string
  readonly pass: (milliseconds: number) => Promise<void>
}

const entryOf = ({ document }: Person, id: string, key: string): string => {
  const node = document.graph.getNode(id)
  return node === undefined ? '' : readShared(node, 'tropa', key)
}

/** Ids of the nodes that carry a record of a kind. */
export function nodesOf(person: Person, kind: string): string[] {
  const ids: string[] = []
  const said = `"kind":"${kind}"`
  for (const node of person.document.graph.getAllNodes())
    if (node.pluginData.length > 0 && readShared(node, 'tropa', 'record').includes(said))
      ids.push(node.id)
  return ids
}

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % items.length]

export async function play(session: Session, steps: readonly Step[]): Promise<Played> {
  const { file } = session
  const played: Played = { texts: new Set(), deleted: new Set(), known: new Set() }
  const note = (ids: readonly string[]): void => {
    for (const id of ids) played.known.add(id)
  }
  for (const person of file.people) note(nodesOf(person, 'card'))
  let texts = 0
  const newText = (): string => {
    const text = `text ${(texts += 1)}`
    played.texts.add(text)
    return text
  }
  for (const step of steps) {
    const person = pick(file.people, step.who)
    if (person === undefined) throw new Error('Nobody is there')
    const plugin = session.plugins[file.people.indexOf(person)]
    const before = REMOVES.has(step.kind) ? nodesOf(person, 'card') : []
    await take(session, person, plugin, step, newText)
    if (QUIET.has(step.kind)) continue
    // Cards come by what somebody does, and first to them.
    const after = nodesOf(person, 'card')
    note(after)
    for (const id of before) if (!after.includes(id)) played.deleted.add(id)
  }
  return played
}

const REMOVES: ReadonlySet<Step['kind']> = new Set(['delete', 'undo', 'undoInPanel', 'remove'])
/** What a hand does to a card. */
const ON_CARDS: ReadonlySet<Step['kind']> = new Set(['retype', 'drag', 'duplicate', 'delete'])
const QUIET: ReadonlySet<Step['kind']> = new Set([
  ...(['nothing', 'wait', 'deliver', 'deliverSome', 'offline', 'online'] as const),
])

async function take(
  { file, root, pass }: Session,
  person: Person,
  plugin: Plugin | undefined,
  { kind, at, to }: Step,
  newText: () => string,
): Promise<void> {
  const { document } = person
  const { hand } = document
  const card = ON_CARDS.has(kind) ? pick(nodesOf(person, 'card'), at) : undefined
  const cell = kind === 'drag' ? pick(nodesOf(person, 'cell'), to) : undefined
  switch (kind) {
    case 'retype': {
      const text = card === undefined ? undefined : textBelow(person, card)
      if (text !== undefined) hand.setText(text, newText())
      return
    }
    case 'drag':
      if (card !== undefined && cell !== undefined) drop(person, root, card, cell, to)
      return
    case 'duplicate':
      if (card !== undefined) hand.duplicate(card)
      return
    case 'delete':
      if (card !== undefined) hand.remove(card)
      return
    case 'undo':
      hand.undo()
      return
    case 'wait':
      return pass(40 * (1 + to))
    case 'deliver':
      file.deliver()
      return
    case 'deliverSome': {
      let seed = at * 9 + to + 1
      file.deliverSome(() => {
        seed = (seed * 16807) % 2147483647
        return seed / 2147483647
      })
      return
    }
    case 'nothing':
      return
    case 'offline':
      person.goOffline()
      return
    case 'online':
      person.goOnline()
      return
    default:
      return inPanel(plugin, root, { kind, at, to }, newText, pass)
  }
}

/** What somebody does in the panel: the answer may be that it cannot be done any more. */
async function inPanel(
  plugin: Plugin | undefined,
  root: string,
  { kind, at, to }: Omit<Step, 'who'>,
  newText: () => string,
  pass: Session['pass'],
): Promise<void> {
  const shown = plugin?.shown() ?? null
  if (plugin === undefined || shown === null) return
  const { stages, lanes, cards } = shown.journey
  const card = pick(cards, at)?.id ?? ''
  const stage = pick(stages, to)?.id ?? ''
  const lane = pick(
    lanes.filter((one) => one.kind !== 'emotions'),
    to,
  )
  const operation = ((): Operation | null => {
    switch (kind) {
      case 'edit':
        return { type: 'card.edit', id: card, patch: { text: newText() } }
      case 'move':
        return { type: 'card.move', id: card, stage, lane: lane?.id ?? '', at: to }
      case 'add':
        return {
          type: 'card.add',
          card: newCard('note', stage, 'actions', newText()),
          at: to,
        }
      case 'remove':
        return { type: 'card.remove', id: card }
      case 'rename':
        return { type: 'stage.edit', id: stage, patch: { name: newText() } }
      case 'hide':
        return {
          type: 'lane.edit',
          id: pick(lanes, to)?.id ?? '',
          patch: { hidden: at % 2 === 0 },
        }
      case 'feel':
        return { type: 'stage.edit', id: stage, patch: { emotion: ([-2, 0, 2] as const)[to % 3] } }
      default:
        return null
    }
  })()
  let isOver = false
  const doing =
    kind === 'drawBoard' || kind === 'removeBoard'
      ? plugin.ask(kind, { root, board: 'scorecard' }).then((done) => (done.ok ? done.value : null))
      : operation === null
        ? plugin.ask('undo', {}).then(() => null)
        : plugin
            // A version that is none has the whole map told again, which saves this panel from applying the edit itself.
            .ask('edit', { root, base: -1, operations: [operation], step: null })
            .then((done) => (done.ok ? done.value.snapshot : null))
  void doing.then((snapshot) => {
    if (snapshot !== null) plugin.take(snapshot)
    isOver = true
  })
  const turn = async (): Promise<void> => {
    if (isOver) return
    await pass(5)
    await turn()
  }
  await turn()
}

function drop(person: Person, root: string, card: string, cell: string, at: number): void {
  const { hand, editor, graph } = person.document
  const ground = graph.getNode(cell)
  if (ground === undefined) return
  if (editor === 'figma') hand.moveTo(card, cell, 0, 0, at % (ground.childIds.length + 1))
  else hand.moveTo(card, root, ground.x + 20 + at, ground.y + 20 + at)
}

/** The text in a card, or the card itself, that shows what it says. */
export function textBelow(person: Person, id: string): string | undefined {
  if (entryOf(person, id, 'field').endsWith('/text')) return id
  for (const child of person.document.graph.getNode(id)?.childIds ?? []) {
    const found = textBelow(person, child)
    if (found !== undefined) return found
  }
  return undefined
}
