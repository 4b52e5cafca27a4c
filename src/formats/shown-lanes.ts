import type { Journey } from '../journey/journey'
import type { Lane } from '../journey/lane'

/** The lanes that are to be seen: what people have hidden is not in pictures and documents either. */
export const shownLanes = ({ lanes }: Pick<Journey, 'lanes'>): readonly Lane[] =>
  lanes.filter(({ hidden }) => !hidden)
