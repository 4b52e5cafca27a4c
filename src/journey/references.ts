import type { Card } from './card'
import type { Lane } from './lane'
import type { Persona } from './persona'
import type { Stage } from './stage'

/** By which id a record goes now that a link names by another one; `null` where it is gone, and the link with it. */
export type Tell = (kind: 'persona' | 'stage' | 'card', id: string) => string | null

/** The card with its links as they are now; the same object where none changes. */
export function relinkCard(card: Card, tell: Tell): Card {
  const step = tellOne(tell, 'card', card.step)
  const own = step === card.step ? card : { ...card, step }
  switch (own.kind) {
    case 'barrier': {
      const blocks = tellOne(tell, 'stage', own.blocks)
      const solutions = own.solutions.flatMap((id) => tell('card', id) ?? [])
      const isSame = blocks === own.blocks && isEqual(solutions, own.solutions)
      return isSame ? own : { ...own, blocks, solutions }
    }
    case 'decision': {
      const affects = withStages(own.affects, tell)
      return affects === own.affects ? own : { ...own, affects }
    }
    default:
      return own
  }
}

/** The lane with its links as they are now; the same object where none changes. */
export function relinkLane(lane: Lane, tell: Tell): Lane {
  const persona = tellOne(tell, 'persona', lane.persona)
  return persona === lane.persona ? lane : { ...lane, persona }
}

/** The stage with its links as they are now; the same object where none changes. */
export function relinkStage(stage: Stage, tell: Tell): Stage {
  if (stage.returns === null) return stage
  const to = tell('stage', stage.returns.to)
  if (to === stage.returns.to) return stage
  return { ...stage, returns: to === null ? null : { ...stage.returns, to } }
}

/** The persona with its links as they are now; the same object where none changes. */
export function relinkPersona(persona: Persona, tell: Tell): Persona {
  const stances = withStages(persona.stances, tell)
  return stances === persona.stances ? persona : { ...persona, stances }
}

const tellOne = (tell: Tell, kind: 'persona' | 'stage' | 'card', id: string | null) =>
  id === null ? null : tell(kind, id)

/** What is said of stages, as far as they are there; the same list where nothing changes. */
function withStages<T extends { readonly stage: string }>(list: T[], tell: Tell): T[] {
  const next = list.flatMap((one): T[] => {
    const stage = tell('stage', one.stage)
    if (stage === one.stage) return [one]
    return stage === null ? [] : [{ ...one, stage }]
  })
  return isEqual(next, list) ? list : next
}

const isEqual = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])
