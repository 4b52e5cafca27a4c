import type { XmlElement } from '@rgrove/parse-xml'
import type { Losses } from '../loss'
import { attributeOf, childOf, childrenOf, nameOf, textOf } from './parse-cjml'

/** Somebody who takes part: an end user, or one who provides the service. */
export interface ReadActor {
  readonly id: string
  readonly name: string
  readonly isUser: boolean
}

export interface ReadActors {
  /** Those of the journey, in the order of the file. */
  readonly actors: readonly ReadActor[]
  /** Who initiates or receives; `null` where nobody is named. */
  readonly find: (side: XmlElement | null) => ReadActor | null
}

/**
 * The actors of a journey. A reference is an id; some tools write the name instead, which is noted as `actor-by-name`; whom
 * the file does not have counts as a provider of that name and is noted as `actor-unknown`.
 * @param journeys all of the file: a later one refers to the actors of an earlier one
 */
export function readActors(
  journey: XmlElement,
  journeys: readonly XmlElement[],
  losses: Losses,
): ReadActors {
  const named = new Map(
    journeys
      .flatMap((one) => childrenOf(childOf(one, 'actors')))
      .flatMap((actor) => (nameIn(actor) === '' ? [] : [[idOf(actor), nameIn(actor)] as const])),
  )
  const actors = childrenOf(childOf(journey, 'actors')).map((actor): ReadActor => {
    const id = idOf(actor)
    const name = nameIn(actor) || named.get(id) || id
    return { id, name, isUser: nameOf(actor) === 'enduser' }
  })
  const byId = new Map([...actors].reverse().map((actor) => [plain(actor.id), actor]))
  const byName = new Map([...actors].reverse().map((actor) => [plain(actor.name), actor]))
  return {
    actors,
    find: (side) => {
      const reference = attributeOf(childOf(side, 'refersTo'), 'actorIDref')
      if (reference === '') return null
      const known = byId.get(plain(reference))
      if (known !== undefined) return known
      const called = byName.get(plain(reference))
      losses.note(called === undefined ? 'actor-unknown' : 'actor-by-name', reference)
      return called ?? { id: reference, name: reference, isUser: false }
    },
  }
}

const idOf = (actor: XmlElement): string =>
  attributeOf(actor, 'actorID') || attributeOf(actor, 'actorIDref')

const nameIn = (actor: XmlElement): string =>
  textOf(actor, 'actorName') || textOf(actor, 'companyName')

const plain = (text: string): string => text.toLowerCase()
