import type { Journey } from '../../journey/journey'
import type { MapSummary } from '../../protocol/raw-map'

/** The other maps of the open one's family that stand on the page. */
export const kinOf = (
  maps: readonly MapSummary[],
  { family }: Pick<Journey, 'family'>,
  open: string,
): readonly MapSummary[] =>
  family === '' ? [] : maps.filter((map) => map.family === family && map.root !== open)
