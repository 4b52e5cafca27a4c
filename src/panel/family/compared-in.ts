import type { Compared, PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'

/** What the open map is compared with; `null` where it is with nothing. */
export const comparedIn = (
  { compared }: Pick<PanelState, 'compared'>,
  { truth }: Pick<SyncState, 'truth'>,
): Compared | null => (compared?.open === truth.root ? compared : null)
