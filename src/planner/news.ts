import type { SandboxEvent } from '../protocol/event'
import type { Snapshot } from './snapshot'

/** What the panel is told without asking: as the sandbox tells it, but of journeys instead of records. */
export type News =
  | Exclude<SandboxEvent, { readonly type: 'changed' | 'touched' }>
  | { readonly type: 'changed'; readonly snapshot: Snapshot; readonly isLocal: boolean }
