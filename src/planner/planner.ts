import { bad, good, type Result } from '../journey/problem'
import { createClient } from '../protocol/client'
import type { SandboxEvent } from '../protocol/event'
import type { Asked, AskPlanner, Asks, AskType } from './ask'
import type { Drawing } from './compose'
import { createFollower } from './follower'
import type { News } from './news'
import { planEdit } from './plan-edit'
import { createWriter } from './writer'

export interface Planner {
  readonly ask: AskPlanner
  /** To be called with every message from the sandbox, whatever it is. */
  readonly receive: (message: unknown) => void
}

type Does = {
  readonly [T in AskType]: (details: Asks[T][0], number: number) => Promise<Result<Asks[T][1]>>
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
  const follower = createFollower((root) => client.ask('read', { root }), tell)
  const writer = createWriter(client.ask, follower.confirm)
  /** Numbers under which the sandbox knows our jobs. */
  const jobs = new Map<number, number>()
  let drawing: Drawing | null = null
  let numbers = 0
  /** Undo steps that were made here and not taken back, and the one that is still open. */
  let made = 0
  let openStep: string | null = null
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    // The next in line is not to fail because this one did; who asked for this one is told.
    last = turn.catch(() => undefined)
    return turn
  }
  const inTurnWriting = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(() => follower.whileWriting(work))

  const hear = (event: SandboxEvent): void => {
    if (event.type === 'changed') follower.hearChanged(event.map)
    else if (event.type === 'touched') follower.hearTouched(event)
    else if (event.type === 'progress') {
      const job = [...jobs].find(([, number]) => number === event.number)
      if (job !== undefined) tell({ ...event, number: job[0] })
    } else {
      if (event.type !== 'selected') follower.leave()
      tell(event)
    }
  }

  const count = (step: string | null): void => {
    if (step === null || step !== openStep) made += 1
    openStep = step
  }
  const hello = async (): Promise<Result<Asks['hello'][1]>> => {
    const said = await client.ask('hello', {})
    if (said.ok) drawing = said.value.editor === 'figjam' ? 'jam' : 'design'
    return said
  }

  const does: Does = {
    hello,
    draw: ({ journey }, number) =>
      inTurnWriting(async () => {
        if (drawing === null) await hello()
        const drawn = await writer.draw(drawing ?? 'design', journey, (job) =>
          jobs.set(number, job),
        )
        jobs.delete(number)
        if (!drawn.ok) return drawn
        count(null)
        return good(follower.take(drawn.value))
      }),
    open: ({ root }) =>
      inTurn(async () => {
        const read = await client.ask('read', { root })
        if (!read.ok) return read
        follower.confirm(read.value.writes)
        const found = follower.understand(read.value)
        return found === null ? bad('map-gone') : good(follower.take(found))
      }),
    leave: () =>
      inTurn(() => {
        follower.leave()
        return client.ask('leave', {})
      }),
    edit: ({ root, base, operations, step }) =>
      inTurnWriting(async () => {
        const map = follower.map()
        if (map?.root !== root) return bad('map-gone')
        const asExpected = base === follower.version()
        const plan = planEdit(map, operations)
        const written = plan.ok ? await writer.write(plan.value, step) : plan
        if (!written.ok) return written
        count(step)
        const snapshot = follower.take(written.value)
        return good({ version: snapshot.version, snapshot: asExpected ? null : snapshot })
      }),
    settle: () =>
      inTurn(() => {
        openStep = null
        return client.ask('settle', {})
      }),
    undo: () =>
      inTurn(async () => {
        // Figma would take back whatever came last, even what somebody did on the canvas long before.
        if (made === 0) return bad('nothing-to-undo')
        const undone = await client.ask('undo', {})
        if (undone.ok) made -= 1
        openStep = null
        return undone
      }),
    select: (details) => client.ask('select', details),
    remember: (details) => client.ask('remember', details),
    cancel: ({ number }) => client.ask('cancel', { number: jobs.get(number) ?? -1 }),
  }

  return {
    receive: client.receive,
    ask: <T extends AskType>(type: T, details: Asks[T][0]): Asked<T> => {
      numbers += 1
      return Object.assign(does[type](details, numbers), { number: numbers })
    },
  }
}
