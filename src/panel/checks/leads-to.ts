import type { CheckId } from '../../journey/checks'
import type { LinkedScreen } from '../insights/screen-link'

/** Screens on which it is mended what some checks find. */
export const LEADS_TO: Partial<Record<CheckId, LinkedScreen>> = {
  oneMapForSeveral: 'family',
}
