import type { Journey } from '../../../src/journey/journey'
import type { Notes } from '../../../src/planner/notes'
import type { Snapshot } from '../../../src/planner/snapshot'
import {
  createSharedFile,
  type FileImage,
  type SharedFileOptions,
} from '../../../src/playground/host'
import { plainMeasurer } from '../../playground/together/plain-measurer'
import { runHere } from '../plugin/run-here'
import { needed, startPlugin, type RunningPlugin } from '../plugin/start-plugin'
import type { VirtualTime } from '../../playground/virtual-time'

/** A running plugin in a file of its own. */
export interface Site {
  readonly plugin: RunningPlugin
  readonly time: VirtualTime
  /** The map that is open, or `null`. */
  readonly root: string | null
}

/** What people are shown of a map. */
export interface Shown {
  readonly journey: Journey
  readonly notes: Notes
}

/** Longer than the plugin gathers and catches up by itself, in milliseconds. */
export const ECHO = 500

/**
 * Opens a file and starts the plugin there; opens the map, where there is one.
 * @param options such as the fonts of this machine
 */
export async function openSite(
  image: FileImage,
  root: string | null,
  time: VirtualTime,
  options: Partial<SharedFileOptions> = {},
): Promise<Site> {
  const [person] = createSharedFile({ image, textMeasurer: plainMeasurer, ...options }).people
  if (person === undefined) throw new Error('Nobody has the file open.')
  const plugin = startPlugin(person.document, {}, runHere)
  needed(await time.until(plugin.ask('hello', {})))
  const site = { plugin, time, root }
  await look(site)
  await time.pass(ECHO)
  return site
}

/** What is shown after a fresh look at the canvas. */
export async function look({ plugin, time, root }: Site): Promise<Shown | null> {
  return root === null ? null : shown(needed(await time.until(plugin.ask('open', { root }))))
}

/** What the panel would be told of the map as it is held, without a look at the canvas. */
export async function held({ plugin, time, root }: Site): Promise<Shown | null> {
  if (root === null) return null
  const details = { root, base: -1, operations: [], step: null }
  const { snapshot } = needed(await time.until(plugin.ask('edit', details)))
  return snapshot === null ? null : shown(snapshot)
}

const shown = ({ journey, notes }: Snapshot): Shown => ({ journey, notes })
