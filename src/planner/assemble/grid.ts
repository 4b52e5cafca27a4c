import { hiddenLast } from '../../journey/hidden-last'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import { newStage } from '../../journey/new-record'
import { relinkLane, type Tell } from '../../journey/references'
import type { Stage } from '../../journey/stage'
import type { RawMap, RawRecord } from '../../protocol/raw-map'
import { textInName } from '../../scene/view/layer-name'
import { withKind } from './lane-kind-of'
import { parseLane, parseStage, type Parsed } from './parse'

/** Stages and lanes in their order, those with a deleted header among them. */
export interface Grid {
  readonly stages: readonly Stage[]
  readonly lanes: readonly Lane[]
  /** Ids of those whose header or label is gone while their cells still stand. */
  readonly lost: { readonly stage: ReadonlySet<string>; readonly lane: ReadonlySet<string> }
}

/**
 * Puts stages and lanes in order: where shapes are placed, by where headers and labels stand, else by their layers.
 * @param before what was known of the map: it tells what was on a deleted header
 */
export function gridOf(raw: RawMap, before: Journey | null, tell: Tell): Grid {
  const stages = readAxis('stage', raw, before?.stages ?? [], parseStage, (id) => ({
    ...newStage(''),
    id,
  }))
  const lanes = readAxis('lane', raw, before?.lanes ?? [], parseLane, (id): Lane => ({
    id,
    kind: 'notes',
    name: '',
    hint: '',
    persona: null,
    hidden: false,
  }))
  return {
    stages: stages.all,
    lanes: hiddenLast(lanes.all.map((lane) => relinkLane(withKind(lane, raw), tell))),
    lost: { stage: stages.lost, lane: lanes.lost },
  }
}

function readAxis<T extends { readonly id: string; readonly name: string }>(
  kind: 'stage' | 'lane',
  raw: RawMap,
  before: readonly T[],
  parse: (raw: RawRecord) => Parsed<T> | null,
  blank: (id: string) => T,
): { readonly all: readonly T[]; readonly lost: ReadonlySet<string> } {
  const axis = kind === 'stage' ? 'x' : 'y'
  const place = ({ box }: { readonly box: RawRecord['box'] }): number => box?.[axis] ?? 0
  const old = new Map(before.map((one) => [one.id, one]))
  const lost = new Set<string>()
  const all = raw.records
    .filter((record) => record.kind === kind)
    .sort((a, b) => place(a) - place(b))
    .flatMap((record) => {
      const value = parse(record)?.value
      if (value === undefined) return []
      if ('name' in record.texts || 'name' in record.fields) return [value]
      const named = textInName(record.name)
      const name = named === '' ? '' : (old.get(value.id)?.name ?? named ?? '')
      if (name === '') return [value]
      lost.add(value.id)
      return [{ ...value, name }]
    })

  const known = new Set(all.map(({ id }) => id))
  const inGrid = [...raw.cells].sort((a, b) => place(a) - place(b)).map((cell) => cell[kind])
  for (const id of new Set(inGrid)) {
    if (known.has(id)) continue
    lost.add(id)
    const rest = inGrid.slice(inGrid.lastIndexOf(id))
    const next = all.findIndex((one) => rest.includes(one.id))
    all.splice(next < 0 ? all.length : next, 0, old.get(id) ?? blank(id))
  }
  return { all, lost }
}
