import type { MapView } from './map-view'

/** A way on which people turn round: an arrow from one stage to another. */
export interface WayBack {
  /** Key of what is drawn for it: it belongs to the stage it leaves, or to the whole map. */
  readonly key: string
  /** Places of its stages among all, counted from 0. */
  readonly from: number
  readonly to: number
  /** When people take it, on one line; never empty. */
  readonly text: string
  /** Whether all take it, because the journey begins anew where it ends (C44). */
  readonly isCycle: boolean
}

/** All ways back of a map (C43), in the order of the stages they leave; that of a cyclic one comes last (C44). */
export function waysBackOf({ journey, words }: Pick<MapView, 'journey' | 'words'>): WayBack[] {
  const { stages, flow, id } = journey
  const places = new Map(stages.map((stage, index) => [stage.id, index]))
  const ways = stages.flatMap((stage, from): WayBack[] => {
    const to = places.get(stage.returns?.to ?? '')
    if (stage.returns === null || to === undefined || to === from) return []
    const text = oneLine(stage.returns.when) || words.someGoBack
    return [{ key: `stage:${stage.id}/back`, from, to, text, isCycle: false }]
  })
  const last = stages.length - 1
  return flow === 'cyclic' && last > 0
    ? [...ways, { key: `journey:${id}/again`, from: last, to: 0, text: words.again, isCycle: true }]
    : ways
}

/** More than this is in no label. */
const LONGEST = 300

const oneLine = (text: string): string => text.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
