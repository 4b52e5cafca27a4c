import { OF_FAMILY } from '../journey/board-id'
import { bad, good, type Result } from '../journey/problem'
import { createClient } from '../protocol/client'
import type { SandboxEvent } from '../protocol/event'
import type { Asked, AskPlanner, Asks, AskType } from './ask'
import type { Drawing } from './compose'
import { createFollower } from './follower'
import type { News } from './news'
import type { LiveMap } from './live-map'
import { badgesIn } from './badges-in'
import { planBoard, planWithoutBoard, withOthers } from './plan-board'
import { planEdit, type Plan } from './plan-edit'
import { planLead } from './plan-lead'
import { planCollect, planPutBack, planRepair, planRestore } from './plan-notes'
import { peek, readOthers } from './others'
import { same } from './same'
import type { Snapshot } from './snapshot'
import { understand } from './understand'
import { createWriter } from './writer'

export interface Planner {
  readonly ask: AskPlanner
  /** To be called with every message from the sandbox, whatever it is. */
  readonly receive: (message: unknown) => void
}

/**
 * How long a hand has to rest before what it dragged is put in its place and followed, in milliseconds: what moves under
 * a hand that drags on is either torn from it or, where that was its last move, put back.
 */
const REST = 300

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
  const follower = createFollower(
    (root) => client.ask('read', { root }),
    tell,
    (before) => {
      led ??= before
      if (led === null) return
      clearTimeout(resting)
      resting = setTimeout(() => void inTurnWriting(bringAlong), REST)
    },
  )
  const writer = createWriter(client.ask, (writes) => {
    wrote = writes
    follower.confirm(writes)
  })
  /** Numbers under which the sandbox knows our jobs. */
  const jobs = new Map<number, number>()
  let drawing: Drawing | null = null
  let numbers = 0
  /** Undo steps that were made here and not taken back, and the one that is still open. */
  let made = 0
  let openStep: string | null = null
  /** How many writes the sandbox has done. */
  let wrote = 0
  /** The map before the person here dragged something that other things have yet to follow. */
  let led: LiveMap | null = null
  let resting: ReturnType<typeof setTimeout> | undefined
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
    if (event.type === 'changed') follower.hearChanged(event.map, event.isLocal)
    else if (event.type === 'touched') follower.hearTouched(event.changes, event.isLocal)
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
  /** Does something to the open map as one step, and answers with all of it. */
  const act = (
    root: string,
    work: (map: LiveMap) => Promise<Result<LiveMap>>,
  ): Promise<Result<Snapshot>> =>
    inTurnWriting(async () => {
      const map = follower.map()
      if (map?.root !== root) return bad('map-gone')
      const before = wrote
      const done = await work(map)
      if (!done.ok) return done
      // What stood there as it should was not written: there is no step to take back.
      if (wrote !== before) count(null)
      return good(follower.take(done.value))
    })
  /** The column of a dragged header, the curve of a dragged point: what a person moved takes along what belongs to it. */
  const bringAlong = async (): Promise<void> => {
    const [before, after] = [led, follower.map()]
    led = null
    if (before === null || before.root !== after?.root) return
    const written = await writer.write(planLead(before, after), null)
    // What does not follow now does with Tidy: nobody asked for this, so nobody is bothered.
    if (!written.ok) return
    count(null)
    follower.take(written.value)
  }
  const writing =
    (plan: (map: LiveMap) => Result<Plan>) =>
    async (map: LiveMap): Promise<Result<LiveMap>> => {
      const planned = plan(map)
      return planned.ok ? writer.write(planned.value, null) : planned
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
        const found = understand(read.value, new Map(read.value.heights), null, follower.map())
        return found === null ? bad('map-gone') : good(follower.take(found))
      }),
    peek: ({ root }) => inTurn(() => peek(client.ask, root)),
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
        const isAllSaid = asExpected && same(snapshot.notes, map.notes)
        return good({ version: snapshot.version, snapshot: isAllSaid ? null : snapshot })
      }),
    take: ({ root, operations }, number) =>
      act(root, async (map) => {
        const plan = planEdit(map, operations)
        if (!plan.ok) return plan
        const written = await writer.write(plan.value, null, (job) => jobs.set(number, job))
        jobs.delete(number)
        return written
      }),
    tidy: ({ root }, number) =>
      act(root, async (map) => {
        const tidied = await writer.tidy(map, (job) => jobs.set(number, job))
        jobs.delete(number)
        return tidied
      }),
    putBack: ({ root, cards, stage }) =>
      act(
        root,
        writing((map) => planPutBack(map, cards, stage)),
      ),
    collect: ({ root, nodes }) =>
      act(
        root,
        writing((map) => planCollect(map, nodes)),
      ),
    restore: ({ root, kind, id }) =>
      act(
        root,
        writing((map) => planRestore(map, kind, id)),
      ),
    repair: ({ root }) =>
      act(
        root,
        writing((map) => good(planRepair(map))),
      ),
    drawBoard: ({ root, board }) =>
      act(root, async (open) => {
        const others = OF_FAMILY.has(board) ? await readOthers(client.ask, open) : good(open.others)
        if (!others.ok) return others
        const map = withOthers(open, others.value)
        const plan = planBoard(map, board)
        return plan === null ? writer.drawBoard(map, board) : writer.write(plan, null)
      }),
    removeBoard: ({ root, board }) =>
      act(
        root,
        writing((map) => good(planWithoutBoard(map, board))),
      ),
    picture: (wanted) =>
      inTurn(() => {
        const map = follower.map()
        return client.ask('picture', {
          ...wanted,
          without: map === null ? [] : badgesIn(map.scene),
        })
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
    layer: (details) => client.ask('layer', details),
    visit: (details) => client.ask('visit', details),
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
