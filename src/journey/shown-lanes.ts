import type { Journey } from './journey'
import type { Lane } from './lane'

/** The lanes that are to be seen: what people have hidden is not in pictures and documents either. */
export const shownLanes = ({ lanes }: Pick<Journey, 'lanes'>): readonly Lane[] =>
  lanes.filter(({ hidden }) => !hidden)
