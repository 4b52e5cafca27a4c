import type { Difference, Moved } from './difference'
import { addition } from './find-differences'
import { namedBy, type Named } from './map-references'
import { byId, LIST_KINDS, RECORD_KINDS, type Fields, type ListKind } from './records'
import type { Sides } from './sides'

/**
 * Says of every difference what it cannot be taken without, and whether it is safe to take. Without a base, all are safe
 * but removals: what theirs does not have may be newer than it. With one, all but conflicts and what rests on these.
 */
export function weigh(sides: Sides, found: readonly Difference[]): Difference[] {
  const all = withReturns(sides, found)
  const known = new Map(all.map((one) => [one.key, one]))
  const here = recordsHere(sides)
  const cards = cardsByPlace(sides)
  const claimed = namedByMine(sides)
  const weighed = all.map((one): Difference => {
    const needs = neededBy(one).filter(({ to, id }) => here.get(to)?.has(id) !== true)
    const added = needs.map(({ to, id }) => `added:${to}:${id}`)
    const keys = [...new Set([...added, ...goesAlong(one, known)])]
    if (one.type === 'moved' && isToOtherStage(one))
      return { ...one, needs: keys, isConflict: one.isConflict || undoesStep(one, sides, claimed) }
    if (one.type !== 'removed') return { ...one, needs: keys }
    const place = `${one.kind}:${one.id}`
    const ways = (cards.get(place) ?? []).map((id) => ({
      id,
      way: [`removed:card:${id}`, `moved:card:${id}`].find((key) => known.has(key)),
    }))
    const along = ways.flatMap(({ id, way }) => (way === undefined ? [id] : []))
    return {
      ...one,
      needs: ways.flatMap(({ way }) => way ?? []),
      along,
      isConflict: one.isConflict || along.length > 0 || claimed.has(place),
    }
  })
  return propose(inOrder(sides, weighed), sides.base !== null)
}

/**
 * What I have removed and theirs only goes on to use has to be offered, too: a card of theirs would have no place
 * without its stage.
 */
function withReturns(sides: Sides, found: readonly Difference[]): readonly Difference[] {
  const here = recordsHere(sides)
  const there = new Map(LIST_KINDS.map((kind) => [kind, byId(sides.theirs.records[kind])]))
  const all = new Map(found.map((one) => [one.key, one]))
  for (const one of all.values())
    for (const { to, id } of neededBy(one)) {
      const record = there.get(to)?.get(id)
      if (record === undefined || here.get(to)?.has(id) === true) continue
      const back = addition(sides, to, record, true)
      // What is put into a map while it is walked through has its turn as well.
      if (!all.has(back.key)) all.set(back.key, back)
    }
  return [...all.values()]
}

/** What has to be there for a difference to be taken. */
function neededBy(one: Difference): readonly Pick<Named, 'to' | 'id'>[] {
  const { kind, record } = one
  switch (one.type) {
    case 'added':
      return namedBy(kind, record).filter(({ isNeeded }) => isNeeded)
    case 'changed': {
      const after = Object.fromEntries(one.fields.map((change) => [change.field, change.after]))
      return namedBy(kind, { ...record, ...after }).filter(
        ({ field, isInList }) => !isInList && field in after,
      )
    }
    case 'moved': {
      const { stage, lane } = one.to
      return stage === null || lane === null
        ? []
        : [
            { to: 'stage', id: stage },
            { to: 'lane', id: lane },
          ]
    }
    case 'removed':
      return []
  }
}

/** A card belongs to a step of its own stage only: it can be given one of another stage when both stand there. */
function goesAlong(one: Difference, known: ReadonlyMap<string, Difference>): readonly string[] {
  if (one.type !== 'changed' || one.kind !== 'card') return []
  return one.fields.flatMap(({ field, after }) =>
    field !== 'step' || typeof after !== 'string'
      ? []
      : [one.id, after]
          .map((id) => known.get(`moved:card:${id}`))
          .flatMap((move) => (move?.type === 'moved' && isToOtherStage(move) ? [move.key] : [])),
  )
}

const isToOtherStage = ({ from, to }: Moved): boolean => from.stage !== to.stage

/** Whether a card that goes to another stage leaves a step that only I have given it, or is one that I have given others. */
function undoesStep({ id, record }: Moved, { base }: Sides, claimed: ReadonlySet<string>): boolean {
  if (base === null || claimed.has(`card:${id}`)) return base !== null
  const { step } = record
  return typeof step === 'string' && (!base.has('card', id) || !base.isSame('card', record, 'step'))
}

/** What only I have made a record name: removing that would undo my work. */
function namedByMine({ mine, base }: Sides): ReadonlySet<string> {
  const named = new Set<string>()
  if (base === null) return named
  for (const kind of RECORD_KINDS)
    for (const record of mine[kind])
      for (const { field, to, id } of namedBy(kind, record))
        if (!base.has(kind, record.id) || !base.isSame(kind, record, field))
          named.add(`${to}:${id}`)
  return named
}

/** Ids of the cards that stand in each stage and lane of mine. */
function cardsByPlace({ mine }: Sides): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const { id, stage, lane } of mine.card)
    for (const place of [`stage:${String(stage)}`, `lane:${String(lane)}`]) {
      const cards = all.get(place)
      if (cards === undefined) all.set(place, [id])
      else cards.push(id)
    }
  return all
}

/** Kind by kind as theirs has them, then what is removed as mine has it. */
function inOrder({ mine, theirs }: Sides, all: readonly Difference[]): Difference[] {
  const rank = new Map<string, number>()
  for (const kind of RECORD_KINDS)
    for (const records of [theirs.records[kind], mine[kind]])
      for (const { id } of records)
        if (!rank.has(`${kind}:${id}`)) rank.set(`${kind}:${id}`, rank.size)
  const rankOf = ({ kind, id }: Difference): number => rank.get(`${kind}:${id}`) ?? 0
  return [...all].sort((a, b) => rankOf(a) - rankOf(b))
}

function propose(all: readonly Difference[], hasBase: boolean): Difference[] {
  const known = new Map(all.map((one) => [one.key, one]))
  const rests = (one: Difference, on: (other: Difference) => boolean): boolean =>
    on(one) || one.needs.some((key) => onKey(key, on))
  const onKey = (key: string, on: (other: Difference) => boolean): boolean => {
    const other = known.get(key)
    return other !== undefined && rests(other, on)
  }
  return all.map((one): Difference => {
    const isClash = rests(one, ({ isConflict }) => isConflict)
    return {
      ...one,
      isConflict: one.isConflict || (one.type === 'removed' && isClash),
      isProposed: !isClash && (hasBase || one.type !== 'removed'),
    }
  })
}

const recordsHere = ({ mine }: Sides): ReadonlyMap<ListKind, ReadonlyMap<string, Fields>> =>
  new Map(LIST_KINDS.map((kind) => [kind, byId(mine[kind])]))
