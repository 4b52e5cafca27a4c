import type { Journey } from '../../journey/journey'
import type { Operation } from '../../journey/operation'
import { newId } from '../../journey/new-id'
import type { Problem, Result } from '../../journey/problem'
import type { AskPlanner } from '../../planner/ask'
import type { Snapshot } from '../../planner/snapshot'
import { addEdit } from './add-edit'
import { keptOf, lostTyping, type Typed } from '../kept/lost-typing'
import type { Kept } from '../kept/kept'
import { inStep, isWriting, type ActionTask, type SyncState, type Task } from './sync-state'
import { acted, changed, dropped, landed, reread, takeOff } from './take-answer'

/** Typing is written to the canvas at most once in this many milliseconds. */
export const WRITE_PAUSE = 150
/** After this many milliseconds without a key, typing is over and its undo step is closed. */
export const TYPING_PAUSE = 1000

export interface Sync {
  /** Applies operations and sends them as one undo step. */
  readonly edit: (operations: readonly Operation[]) => Result<null>
  /** Applies what is being typed into the field named `key`; sent at most once per `WRITE_PAUSE`. */
  readonly type: (key: string, operation: Operation) => Result<null>
  /** The field is left: what was typed is one undo step. */
  readonly settle: () => void
  /** Does something to the map as a whole, after everything that waits has been written. */
  readonly act: (send: ActionTask['send'], tell: ActionTask['tell']) => void
  /** Takes back the last step, after everything that waits has been written. */
  readonly undo: () => void
  /** Tells of a change on the canvas. */
  readonly receive: (snapshot: Snapshot) => void
  /** Writes what waits; the map can be left when the promise is kept. */
  readonly finish: () => Promise<void>
  /** Stops: nothing is sent or told any more. @returns what was being typed, which nobody writes now */
  readonly stop: () => Kept | null
}

export interface SyncEars {
  readonly onState: (state: SyncState) => void
  readonly onProblem: (problem: Problem) => void
  /** The person's text is on the map no longer; `inHand` says whether they were in its field until now. */
  readonly onKept: (kept: Kept, inHand: boolean) => void
}

/** What the person types, until they leave the field and it is written. */
interface Typing extends Typed {
  readonly step: string
  readonly left: boolean
}

/** Keeps one open map in step with the canvas: one ask at a time, in order, typing batched. */
export function createSync(ask: AskPlanner, opened: Snapshot, ears: SyncEars): Sync {
  let state = inStep(opened)
  let step: { key: string; name: string } | null = null
  let typing: Typing | null = null
  /** The step whose record is gone: that is said already when it is refused. */
  let lostStep: string | null = null
  let lastWrite = -Infinity
  let writeTimer: ReturnType<typeof setTimeout> | undefined
  let typingTimer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  // Asked anew after each wait: it can have changed meanwhile.
  const isStopped = (): boolean => stopped
  const onceWritten: (() => void)[] = []

  const become = (next: SyncState, by: 'us' | 'others' | 'refusal' = 'others'): void => {
    const before = state.shown
    state = next
    if (!stopped) ears.onState(next)
    watchTyping(before, by)
    if (isWriting(next)) return
    for (const tell of onceWritten.splice(0)) tell()
  }

  /** What was typed must not go unseen, unless the person let it go. */
  const watchTyping = (before: Journey, by: 'us' | 'others' | 'refusal'): void => {
    if (typing === null) return
    const { step, left } = typing
    const why = by === 'refusal' ? 'refused' : 'changed'
    const lost = lostTyping(typing, before, state, why)
    if (lost !== null || (left && !isWriting(state))) typing = null
    if (lost === null || by === 'us') return
    const gone = lost.why === 'gone'
    if (gone) lostStep = step
    if (!stopped) ears.onKept(lost, gone && !left)
  }

  const add = (operations: readonly Operation[], step: string | null): Result<null> => {
    const next = addEdit(state, operations, step)
    if (!next.ok) {
      ears.onProblem(next.problem)
      return next
    }
    become(next.value, 'us')
    pump()
    return { ok: true, value: null }
  }

  const lineUp = (task: Task): void => {
    become({ ...state, queue: [...state.queue, task] })
    pump()
  }

  const closeStep = (): void => {
    clearTimeout(typingTimer)
    if (step === null) return
    step = null
    lineUp({ kind: 'settle' })
  }

  const settle = (): void => {
    if (typing !== null) typing = isWriting(state) ? { ...typing, left: true } : null
    closeStep()
  }

  /** Sends the first task in line, unless one is on its way or it is still being typed. */
  function pump(): void {
    clearTimeout(writeTimer)
    const [first, second] = state.queue
    if (stopped || state.flying !== null || first === undefined) return
    const wait = lastWrite + WRITE_PAUSE - Date.now()
    if (first.kind === 'edit' && first.step !== null && second === undefined && wait > 0) {
      writeTimer = setTimeout(pump, wait)
      return
    }
    if (first.kind === 'edit') lastWrite = Date.now()
    become(takeOff(state))
    void fly(first).then(pump)
  }

  async function fly(task: Task): Promise<void> {
    if (task.kind === 'edit') {
      const { root, version } = state.truth
      const operations = [...task.operations]
      const answer = await ask('edit', { root, base: version, operations, step: task.step })
      if (answer.ok) become(landed(state, answer.value))
      else await refused(answer.problem, task.step)
      return
    }
    if (task.kind === 'action') {
      const answer = await task.send(state.truth.root)
      become(answer.ok ? acted(state, answer.value) : dropped(state))
      if (!isStopped()) task.tell(answer)
      return
    }
    const answer = await ask(task.kind, {})
    become(dropped(state))
    if (!answer.ok && !isStopped()) ears.onProblem(answer.problem)
  }

  /** Says why and asks what is really there, so that the panel never shows what is not. */
  async function refused(problem: Problem, step: string | null): Promise<void> {
    become(dropped(state), 'refusal')
    if (isStopped()) return
    if (step === null || step !== lostStep) ears.onProblem(problem)
    const truth = await ask('open', { root: state.truth.root })
    if (truth.ok) become(reread(state, truth.value))
    else if (!isStopped()) ears.onProblem(truth.problem)
  }

  return {
    edit: (operations) => {
      settle()
      return add(operations, null)
    },
    type: (key, operation) => {
      if (step !== null && step.key !== key) closeStep()
      step ??= { key, name: newId() }
      clearTimeout(typingTimer)
      typingTimer = setTimeout(closeStep, TYPING_PAUSE)
      const before = typing
      typing = { key, operation, step: step.name, left: false }
      const added = add([operation], step.name)
      if (!added.ok) typing = before
      return added
    },
    settle,
    act: (send, tell) => {
      settle()
      lineUp({ kind: 'action', send, tell })
    },
    undo: () => {
      settle()
      // What goes now goes by the person's own will.
      typing = null
      lineUp({ kind: 'undo' })
    },
    receive: (snapshot) => become(changed(state, snapshot)),
    finish: () => {
      settle()
      return isWriting(state)
        ? new Promise((resolve) => onceWritten.push(resolve))
        : Promise.resolve()
    },
    stop: () => {
      clearTimeout(typingTimer)
      clearTimeout(writeTimer)
      stopped = true
      return typing === null ? null : keptOf(typing, state.shown)
    },
  }
}
