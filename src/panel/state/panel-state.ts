import type { CardsBefore } from '../../journey/family/card-change'
import type { Language } from '../../journey/journey'
import type { Problem } from '../../journey/problem'
import type { MapSummary } from '../../protocol/raw-map'
import type { Kept } from '../kept/kept'
import type { SyncState } from '../sync/sync-state'
import type { Incoming } from './incoming'
import type { ScreenName } from './screen-name'

/** A job of the sandbox that takes its time; `total` is 0 while unknown. */
export interface Job {
  readonly number: number
  readonly doing: 'drawing' | 'tidying' | 'taking'
  /** Title of its map. */
  readonly title: string
  readonly done: number
  readonly total: number
  /** Only jobs that last are shown, so that short ones do not flicker. */
  readonly shown: boolean
}

/** Where the person is on the map. */
export interface Place {
  readonly stage: string | null
  /** The card that is chosen here or selected on the canvas. */
  readonly card: string | null
  /** The cards that are selected on the canvas, where these are several. */
  readonly picked: readonly string[]
  /** The lane that is selected on the canvas. */
  readonly lane: string | null
  /** The card whose fields are open. */
  readonly form: string | null
  /** Whether the person is being asked if the stage may go. */
  readonly removing: boolean
}

/** Something for the live region; `count` tells two equal texts apart. */
export interface Said {
  readonly text: string
  readonly count: number
  /** Whether it can be taken back. */
  readonly undo: boolean
}

/** A wish to move the keyboard focus to the element of that `data-focus` name. */
export interface FocusWish {
  readonly on: string
  readonly count: number
}

/** Another map that the open one is held against. */
export interface Compared {
  readonly root: string
  /** The root of the map that was open then. */
  readonly open: string
  readonly cards: CardsBefore
}

/** Everything the panel shows. */
export interface PanelState {
  readonly language: Language
  readonly editor: 'figma' | 'figjam'
  readonly screen: 'starting' | 'gallery' | ScreenName
  readonly maps: readonly MapSummary[]
  readonly sync: SyncState | null
  readonly place: Place
  readonly compared: Compared | null
  /** What was read and waits for what becomes of it. */
  readonly incoming: Incoming | null
  readonly job: Job | null
  readonly problem: Problem | null
  readonly kept: readonly Kept[]
  readonly said: Said
  readonly focus: FocusWish
}

export const NOWHERE: Place = {
  stage: null,
  card: null,
  picked: [],
  lane: null,
  form: null,
  removing: false,
}

/** The panel before the sandbox has spoken. */
export const startingState = (language: Language): PanelState => ({
  language,
  editor: 'figma',
  screen: 'starting',
  maps: [],
  sync: null,
  place: NOWHERE,
  compared: null,
  incoming: null,
  job: null,
  problem: null,
  kept: [],
  said: { text: '', count: 0, undo: false },
  focus: { on: '', count: 0 },
})
