import type { JourneyHead } from './journey'

/**
 * Whether a map is somebody's. A map of how people live with a category is the same for all of them: it keeps its
 * personas, shows none and asks for none (C16).
 */
export const showsPersonas = ({ kind }: Pick<JourneyHead, 'kind'>): boolean => kind !== 'study'
