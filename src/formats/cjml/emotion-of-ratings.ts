import type { Emotion, Level } from '../../journey/scales'
import { meanEmotion } from '../mean-emotion'

/**
 * How a stage feels by the ratings on its touchpoints: those of actions, which we write there; where actions have none, as in
 * the files of others, those of communication points.
 */
export const emotionOfRatings = (
  actions: readonly Level[],
  communications: readonly Level[],
): Emotion => meanEmotion(actions.length > 0 ? actions : communications)
