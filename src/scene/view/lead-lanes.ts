import type { Lane } from '../../journey/lane'

/** Lanes of steps that come first belong to the header: they stand right beneath it, before anything else is said of the stages. */
export function leadLanes(lanes: readonly Lane[]): {
  readonly lead: readonly Lane[]
  readonly rest: readonly Lane[]
} {
  const first = lanes.findIndex(({ kind }) => kind !== 'steps')
  const at = first < 0 ? lanes.length : first
  return { lead: lanes.slice(0, at), rest: lanes.slice(at) }
}
