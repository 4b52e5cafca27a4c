import type { HostDocument, SharedFile } from '../../../src/playground/host'
import { act } from './hand-acts'
import type { Limits } from './hand-acts'
import type { Step } from './history'

/** What is known of a history beyond what the file shows. */
export interface Played {
  /** Every text that somebody wrote, or that was there at the beginning. */
  readonly texts: Set<string>
  /** Ids of nodes that somebody removed, themselves or with what they stood in, or by undo. */
  readonly removed: Set<string>
  /** Ids of all nodes that were ever there. */
  readonly known: Set<string>
  /** All parents a node ever had with anybody. */
  readonly parents: Map<string, Set<string>>
}

/** A history that is being played. */
export interface Playing {
  readonly played: Played
  take(step: Step): void
  /** Everybody comes online again and everything arrives. */
  end(): void
}

/** Plays all steps. */
export function play(file: SharedFile, steps: readonly Step[], limits: Limits): Played {
  const playing = startPlay(file, limits)
  for (const step of steps) playing.take(step)
  playing.end()
  return playing.played
}

export function startPlay(file: SharedFile, limits: Limits): Playing {
  const played: Played = {
    texts: new Set(),
    removed: new Set(),
    known: new Set(),
    parents: new Map(),
  }
  let isDelivering = false
  for (const { document } of file.people) watch(document, played, () => isDelivering)
  const deliver = (work: () => void): void => {
    isDelivering = true
    work()
    isDelivering = false
  }
  return {
    played,
    take(step) {
      const person = file.people[step.who % file.people.length]
      if (person === undefined) return
      switch (step.kind) {
        case 'offline':
          person.goOffline()
          return
        case 'online':
          person.goOnline()
          return
        case 'join':
          if (file.people.length < 5) watch(file.join().document, played, () => isDelivering)
          return
        case 'deliver':
          deliver(() => {
            file.deliver()
          })
          return
        case 'deliverSome':
          deliver(() => {
            file.deliverSome(chances(step))
          })
          return
        default:
          act(person, { ...step, kind: step.kind }, limits, played.texts)
      }
    },
    end() {
      for (const person of file.people) person.goOnline()
      deliver(() => {
        file.settle()
      })
    },
  }
}

/** Numbers from 0 to 1 that depend on the step alone, so that a history can be played again. */
function chances({ at, to }: Step): () => number {
  let state = at * 1009 + to * 9176 + 1
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

function watch({ graph }: HostDocument, played: Played, isDelivering: () => boolean): void {
  const stands = (id: string, parentId: string | null): void => {
    played.known.add(id)
    const parents = played.parents.get(id) ?? new Set()
    if (parentId !== null) parents.add(parentId)
    played.parents.set(id, parents)
  }
  for (const node of graph.getAllNodes()) {
    stands(node.id, node.parentId)
    if (node.type === 'TEXT') played.texts.add(node.text)
  }
  graph.onNodeEvents({
    created(node) {
      stands(node.id, node.parentId)
    },
    reordered: stands,
    deleted(id) {
      if (!isDelivering()) played.removed.add(id)
    },
  })
}
