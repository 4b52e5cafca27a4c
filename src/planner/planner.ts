import type { Journey } from '../journey/journey'
import { bad, good, type Result } from '../journey/problem'
import { createClient } from '../protocol/client'
import type { SandboxEvent } from '../protocol/event'
import type { RawMap } from '../protocol/raw-map'
import { isEmpty } from '../scene/diff'
import { assemble } from './assemble/assemble'
import { inCellOrder } from './assemble/in-cell-order'
import type { Asked, AskPlanner, Asks, AskType } from './ask'
import { compose, toMeasure, type Drawing } from './compose'
import type { LiveMap } from './live-map'
import type { News } from './news'
import { planEdit, planHeights, type Plan } from './plan-edit'
import { same } from './same'
import type { Snapshot } from './snapshot'

export interface Planner {
  readonly ask: AskPlanner
  /** To be called with every message from the sandbox, whatever it is. */
  readonly receive: (message: unknown) => void
}

/**
 * Thinks for the sandbox, away from Figma's main thread: it understands what stands on the canvas, applies operations to
 * it, composes the scenes before and after and sends the patch between them.
 * @param send where messages to the sandbox go out
 * @param tell receives news of the canvas
 */
export function createPlanner(
  send: (message: unknown) => void,
  tell: (news: News) => void,
): Planner {
  const client = createClient(send, (event) => hear(event))
  let map: LiveMap | null = null
  let version = 0
  let drawing: Drawing | null = null
  let last: Promise<unknown> = Promise.resolve()
  let numbers = 0
  let steps = 0
  /** Writes that the sandbox has confirmed; a reading with fewer is older than what we know. */
  let writes = 0
  let pending = 0
  let outdated = false
  /** Numbers under which the sandbox knows our jobs. */
  const jobs = new Map<number, number>()

  const snapshotOf = ({ root, journey, unreadable }: LiveMap): Snapshot => ({
    root,
    version,
    journey,
    unreadable,
  })
  const take = (next: LiveMap): Snapshot => {
    map = next
    version += 1
    return snapshotOf(next)
  }
  const understand = (raw: RawMap): LiveMap | null => {
    const read = assemble(raw)
    if (read === null) return null
    const heights = new Map(raw.heights)
    const { journey, unreadable } = read
    const scene = compose(raw.drawing, journey, heights)
    return { root: raw.root, drawing: raw.drawing, journey, scene, heights, unreadable }
  }

  const hear = (event: SandboxEvent): void => {
    if (event.type === 'changed') {
      compare(event.map)
      return
    }
    if (event.type === 'gone' || (event.type === 'maps' && map !== null)) map = null
    if (event.type !== 'progress') tell(event)
    else {
      const job = [...jobs].find(([, number]) => number === event.number)
      if (job !== undefined) tell({ ...event, number: job[0] })
    }
  }
  /** Our own writes come back too: what reads the same ends here. */
  const compare = (raw: RawMap): void => {
    if (map?.root !== raw.root) return
    if (pending > 0 || raw.writes < writes) {
      outdated = true
      return
    }
    const found = understand(raw)
    if (found === null) {
      map = null
      tell({ type: 'gone', root: raw.root })
      return
    }
    if (same(found.journey, map.journey) && found.unreadable === map.unreadable) return
    tell({ type: 'changed', snapshot: take(found) })
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    pending += 1
    const turn = last.then(work).finally(() => {
      pending -= 1
      if (pending === 0 && outdated) void catchUp()
    })
    last = turn.catch(() => undefined)
    return turn
  }
  const catchUp = async (): Promise<void> => {
    outdated = false
    if (map === null) return
    const read = await client.ask('read', { root: map.root })
    if (read.ok) compare(read.value)
  }

  const write = async (plan: Plan, step: string | null): Promise<Result<LiveMap>> => {
    if (isEmpty(plan.patch)) return good(plan.next)
    const { root } = plan.next
    const written = await client.ask('write', {
      root,
      patch: plan.patch,
      measure: [...plan.measure],
      step,
    })
    if (!written.ok) return written
    writes = written.value.writes
    return plan.measure.length === 0
      ? good(plan.next)
      : giveWay(plan.next, written.value.heights, step)
  }
  /** The second, small patch of a step, once the real heights are known. If it fails, the whole step is taken back. */
  const giveWay = async (
    next: LiveMap,
    measured: readonly (readonly [string, number])[],
    step: string | null,
  ): Promise<Result<LiveMap>> => {
    const settled = await write(planHeights(next, new Map(measured)), step)
    if (!settled.ok) await client.ask('undo', {})
    return settled
  }
  /** Runs what may take several writes as one undo step. */
  const asStep = async <T>(
    name: string | null,
    work: (step: string | null) => Promise<T>,
  ): Promise<T> => {
    if (name !== null || (await whichDrawing()) === 'design') return work(name)
    const done = await work(`${(steps += 1)}`)
    await client.ask('settle', {})
    return done
  }

  const hello = async (): Promise<Result<Asks['hello'][1]>> => {
    const said = await client.ask('hello', {})
    if (said.ok) drawing = said.value.editor === 'figjam' ? 'jam' : 'design'
    return said
  }
  const whichDrawing = async (): Promise<Drawing> => {
    if (drawing === null) await hello()
    return drawing ?? 'design'
  }

  const draw = async (journey: Journey, number: number): Promise<Result<Snapshot>> => {
    const sorted = inCellOrder(journey)
    const drawing = await whichDrawing()
    const scene = compose(drawing, sorted, new Map())
    return asStep(null, async (step) => {
      const asked = client.ask('draw', { scene, measure: toMeasure(drawing, scene), step })
      jobs.set(number, asked.number)
      const drawn = await asked
      jobs.delete(number)
      if (!drawn.ok) return drawn
      const { root } = drawn.value
      writes = drawn.value.writes
      const heights = new Map<string, number>()
      const made: LiveMap = { root, drawing, journey: sorted, scene, heights, unreadable: 0 }
      const settled = await giveWay(made, drawn.value.heights, step)
      return settled.ok ? good(take(settled.value)) : settled
    })
  }
  const edit = async (details: Asks['edit'][0]): Promise<Result<Asks['edit'][1]>> => {
    if (map?.root !== details.root) return bad('map-gone')
    const asExpected = details.base === version
    const plan = planEdit(map, details.operations)
    if (!plan.ok) return plan
    const written = await asStep(details.step, (step) => write(plan.value, step))
    if (!written.ok) return written
    const snapshot = take(written.value)
    return good({ version, snapshot: asExpected ? null : snapshot })
  }

  const does: {
    readonly [T in AskType]: (details: Asks[T][0], number: number) => Promise<Result<Asks[T][1]>>
  } = {
    hello,
    draw: ({ journey }, number) => inTurn(() => draw(journey, number)),
    open: ({ root }) =>
      inTurn(async () => {
        const read = await client.ask('read', { root })
        if (!read.ok) return read
        writes = read.value.writes
        const found = understand(read.value)
        return found === null ? bad('map-gone') : good(take(found))
      }),
    leave: () =>
      inTurn(() => {
        map = null
        return client.ask('leave', {})
      }),
    edit: (details) => inTurn(() => edit(details)),
    settle: () => inTurn(() => client.ask('settle', {})),
    undo: () => inTurn(() => client.ask('undo', {})),
    select: (details) => client.ask('select', details),
    remember: (details) => client.ask('remember', details),
    cancel: ({ number }) => client.ask('cancel', { number: jobs.get(number) ?? -1 }),
  }

  return {
    receive: client.receive,
    ask: <T extends AskType>(type: T, details: Asks[T][0]): Asked<T> => {
      const number = (numbers += 1)
      return Object.assign(does[type](details, number), { number })
    },
  }
}
