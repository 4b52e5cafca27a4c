import type { FrameLink } from '../../journey/card'
import type { Journey, Language } from '../../journey/journey'
import type { Operation } from '../../journey/operation'
import type { Problem, Result } from '../../journey/problem'
import type { Asks } from '../../planner/ask'
import type { RecordRef } from '../../protocol/record-ref'
import type { Drafts } from '../kept/create-drafts'
import type { Kept } from '../kept/kept'
import type { Action } from './action'
import type { Incoming } from './incoming'
import type { PanelState, Place } from './panel-state'
import type { ScreenName } from './screen-name'

/** What comes with an edit: what the live region says of it, and where the focus goes. */
export interface EditManners {
  readonly said?: string
  /** Whether to offer to take it back beside what is said. */
  readonly undo?: boolean
  readonly focus?: string
  /** What becomes of the place on the map, once the edit is shown. */
  readonly place?: Partial<Place>
}

/** Everything a person can do in the panel. The functions never change, so components may hold them. */
export interface Panel {
  readonly get: () => PanelState
  readonly watch: (ear: () => void) => () => void

  readonly start: () => Promise<void>
  /** To be called with every message from the sandbox. */
  readonly receive: (message: unknown) => void

  readonly speak: (language: Language) => void
  /** @returns whether it is on the canvas now */
  readonly draw: (journey: Journey) => Promise<boolean>
  /**
   * Draws a map of the family of the open one: that gets a family first, if it has none, as a step of its own.
   * @param make makes it of the open journey
   * @returns whether it is on the canvas now, and open
   */
  readonly drawKin: (make: (journey: Journey, family: string) => Journey) => Promise<boolean>
  /** Looks anew which maps stand on the page. */
  readonly seeMaps: () => Promise<void>
  /**
   * Marks what the open map has otherwise than the map of that root; `null` for no marks.
   * @returns whether there are marks now
   */
  readonly compare: (root: string | null) => Promise<boolean>
  readonly cancel: () => void
  readonly open: (root: string) => Promise<void>
  /** Back to all maps. */
  readonly leave: () => Promise<void>
  readonly go: (screen: ScreenName) => void

  readonly edit: (operations: readonly Operation[], manners?: EditManners) => boolean
  /** `key` names the field that is typed into. */
  readonly type: (key: string, operation: Operation) => void
  readonly settle: () => void
  /**
   * Does something to the map as a whole, one thing at a time.
   * @param said what the live region says once it is done
   * @param undo whether to offer to take it back beside that; left out: yes
   * @param done called then, where it was not refused
   */
  readonly act: (action: Action, said: string, undo?: boolean, done?: () => void) => void
  /** Shows what was read, or with `null` no longer. */
  readonly bring: (incoming: Incoming | null) => void
  readonly undo: () => void
  /** A picture of the open map or, by its key, of a board beside it, with everything that was typed in it. */
  readonly picture: (
    wanted: Omit<Asks['picture'][0], 'root'>,
  ) => Promise<Result<Asks['picture'][1]>>
  /** Selects on the canvas and scrolls there. */
  readonly reveal: (record: RecordRef) => void
  /**
   * The layer of an id or, with `null`, the one that is selected on the canvas and no part of a map. Where there is none,
   * that is told, and the answer is `null`.
   */
  readonly layer: (node: string | null) => Promise<FrameLink | null>
  /**
   * Selects a layer on the canvas. Where it is on another page, the map stays behind on its own.
   * @param said what is said once it is selected, here or elsewhere
   */
  readonly visit: (
    node: string,
    said: { readonly here: string; readonly elsewhere: string },
  ) => void

  /** What was typed and not yet entered. */
  readonly drafts: Pick<Drafts, 'read' | 'write' | 'leave'>
  /** Keeps in sight what the map does not have. */
  readonly keep: (kept: Kept) => void
  readonly letGo: (id: string) => void

  readonly place: (place: Partial<Place>) => void
  readonly focus: (on: string) => void
  readonly say: (text: string) => void
  readonly complain: (problem: Problem | null) => void
}
