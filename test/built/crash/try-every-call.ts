import * as z from 'zod/mini'
import type { Result } from '../../../src/journey/problem'
import { same } from '../../../src/planner/same'
import type { FileImage } from '../../../src/playground/host'
import type { RunningPlugin } from '../plugin/start-plugin'
import type { VirtualTime } from '../../playground/virtual-time'
import { watchState } from './document-state'
import { textFaults } from './text-faults'
import { ECHO, held, look, openSite, type Site } from './site'

/** Something that is asked of the plugin, and during which the canvas fails. */
export interface Action {
  /** What the file is before. */
  readonly image: FileImage
  /** The map to open first; `null` where there is none. */
  readonly root: string | null
  /** Comes before each time, undisturbed. Without it the person's undo brings about again what was before. */
  readonly first?: (site: Site) => unknown
  /** Whether what is there then is known only to who saw it come: a fresh look would forget it. */
  readonly isFleeting?: boolean
  readonly act: (site: Site) => Promise<Result<unknown>>
}

export interface Tried {
  /** How many calls failed, one at a time. */
  readonly calls: number
  /** What was not as it should be, with the number of the call that had failed. */
  readonly faults: readonly string[]
}

/** After so many times a new file is opened: undo steps take room. */
const MANY = 400

/**
 * Does an action again and again; the first time its first host call fails, then the second, and so on to the last. Each
 * time it must have done all or nothing and say so; now and then it is asked for once more, and must be done. What the
 * panel shows is compared with a fresh look where it was told anything or something was done, else now and then: the
 * same document reads the same.
 */
export async function tryEveryCall(action: Action, time: VirtualTime): Promise<Tried> {
  const { image, root, first, isFleeting = false } = action
  const faults: string[] = []
  let site = await openSite(image, root, time)
  let state = watchState(site.plugin.document)

  const prepare = async (): Promise<void> => {
    await look(site)
    if (first !== undefined) await time.until(Promise.resolve(first(site)))
    await time.pass(ECHO)
    state.keep()
  }
  const openAnew = async (): Promise<void> => {
    site.plugin.stop()
    site = await openSite(image, root, time)
    state = watchState(site.plugin.document)
    await prepare()
  }
  const takeBack = async (): Promise<readonly string[]> => {
    if (first !== undefined) {
      await prepare()
      return []
    }
    site.plugin.client.hand.undo()
    await time.pass(ECHO)
    await look(site)
    return state.differences()
  }
  const act = async (k: number | null): Promise<Result<unknown>> => {
    const { client } = site.plugin
    const byChance = foreseeable()
    client.counts.reset()
    client.failAt(k, isCanvas)
    const result = await time.until(action.act(site))
    client.failAt(null)
    byChance()
    return result
  }

  await prepare()
  const shownBefore = await held(site)
  const undisturbed = await act(null)
  if (!undisturbed.ok) throw new Error(`Refused: ${undisturbed.problem.code}`)
  await time.pass(ECHO)
  const after = state.differences()
  const shownAfter = await look(withDrawn(site, undisturbed))
  const left = await takeBack()
  if (left.length > 0) throw new Error(`Not one step: ${left.join('; ')}`)

  let tried = 0
  for (let k = 1; ; k += 1) {
    tried += 1
    const wrong = (what: string): void => void faults.push(`${k}: ${what}`)
    const { plugin } = site
    const [errors, news] = [plugin.errors.length, plugin.news.length]
    let result = await act(k)
    const isOver = callsOf(plugin) < k
    await time.pass(ECHO)
    const found = state.differences()
    let is = found.length === 0 ? 'before' : same(found, after) ? 'after' : 'between'

    if (is === 'between') wrong(`neither before nor after: ${found.slice(0, 4).join('; ')}`)
    if (result.ok && is === 'before') wrong('the answer says it is done')
    if (!result.ok && is === 'after') wrong(`the answer says ${result.problem.code}; it is done`)
    if (!result.ok) for (const fault of textFaults(result.problem)) wrong(fault)
    for (const error of plugin.errors.slice(errors))
      if (!String(error).includes('planned failure')) wrong(String(error))
    if (is === 'before' && isTriedAgain(tried)) {
      result = await act(null)
      await time.pass(ECHO)
      is = result.ok && same(state.differences(), after) ? 'after' : 'between'
      if (is === 'between') wrong('tried again, it is not done')
    }
    const isTold = plugin.news.slice(news).some(({ type }) => type !== 'progress')
    if (is === 'after' || (is === 'before' && (isTold || tried % 25 === 0))) {
      const now = is === 'after' ? withDrawn(site, result) : site
      const expected = is === 'after' ? shownAfter : shownBefore
      const had = await held(now)
      if (!same(had, expected)) wrong(`held otherwise than it stands: ${unlike(had, expected)}`)
      const sees = is === 'before' && isFleeting ? expected : await look(now)
      if (!same(sees, expected)) wrong(`seen otherwise than it stands: ${unlike(sees, expected)}`)
    }
    if (isOver) {
      plugin.stop()
      return { calls: tried - 1, faults }
    }
    const rest = is === 'after' ? await takeBack() : []
    if (rest.length > 0) wrong(`not taken back in one step: ${rest.slice(0, 4).join('; ')}`)
    if (is === 'between' || rest.length > 0 || tried % MANY === 0) await openAnew()
  }
}

/** Often at first, where little was done yet and the parts of the map are looked up. */
const isTriedAgain = (tried: number): boolean => tried <= 3 || tried % 50 === 0

/** Ids that are made by chance are the same each time. @returns a function that ends that */
function foreseeable(): () => void {
  const { random } = Math
  let last = 0
  Math.random = () => (last = (last + 0.37) % 1)
  return () => {
    Math.random = random
  }
}

/** Messages to the panel are not the canvas: without them no answer would come at all. */
const isCanvas = (name: string): boolean => !name.startsWith('figma.ui')

const callsOf = ({ client }: RunningPlugin): number =>
  [...client.counts.byMember].reduce((sum, [name, n]) => (isCanvas(name) ? sum + n : sum), 0)

/** Where two values first differ, for people. */
function unlike(a: unknown, b: unknown, at = ''): string {
  const isPlain = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null
  if (!isPlain) return `${at} ${inWords(a)}, not ${inWords(b)}`
  const key = Object.keys({ ...a, ...b }).find(
    (one) => !same(Reflect.get(a, one), Reflect.get(b, one)),
  )
  return key === undefined ? at : unlike(Reflect.get(a, key), Reflect.get(b, key), `${at}.${key}`)
}

const inWords = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value)

const drawn = z.object({ root: z.string(), journey: z.unknown() })

/** The same with the map open that was just drawn, where one was. */
function withDrawn(site: Site, result: Result<unknown>): Site {
  if (site.root !== null || !result.ok) return site
  const parsed = z.safeParse(drawn, result.value)
  return parsed.success ? { ...site, root: parsed.data.root } : site
}
