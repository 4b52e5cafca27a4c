import { afterAll, vi } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import type { Operation } from '../../src/journey/operation'
import type { News } from '../../src/planner/news'
import { createPlanner, type Planner } from '../../src/planner/planner'
import type { Snapshot } from '../../src/planner/snapshot'
import { connectClient, type HostClient, type HostDocument } from '../../src/playground/host'
import { createNodeDocument } from '../../src/playground/node/create-node-document'
import { createServer } from '../../src/protocol/server'
import { createHandlers } from '../../src/sandbox/handlers'
import { createSession, type Session } from '../../src/sandbox/session'
import { watchCanvas } from '../../src/sandbox/watch-canvas'
import type { SandboxEvent } from '../../src/protocol/event'
import { timeFlies } from '../playground/time-flies'

/** The sandbox on a file, and the planner that asks it: all of the plugin but the panel. */
export interface Sandbox {
  readonly document: HostDocument
  readonly client: HostClient
  readonly session: Session
  readonly planner: Planner
  /** What the sandbox told without being asked. */
  readonly events: SandboxEvent[]
  /** What of it was news to the planner. */
  readonly news: News[]
}

/** For the tests of a file that start sandboxes: time flies, and what the last of them is still told is waited for. */
export function useSandboxes(): void {
  timeFlies()
  afterAll(async () => {
    await quiet()
    vi.unstubAllGlobals()
  })
}

/** Starts the plugin in a new file of a test that called `useSandboxes`. */
export async function startSandbox(
  editor: 'figma' | 'figjam',
  storage = new Map<string, unknown>(),
): Promise<Sandbox> {
  const document = await createNodeDocument({ editor })
  const client = connectClient(document, { storage })
  vi.stubGlobal('figma', client.figma)
  const [events, news]: [SandboxEvent[], News[]] = [[], []]
  const planner = createPlanner(
    (message) => void answer(structuredClone(message)),
    (one) => news.push(one),
  )
  const toPanel = (message: unknown): void => planner.receive(structuredClone(message))
  const session = createSession((message) => {
    events.push((message as { event: SandboxEvent }).event)
    toPanel(message)
  })
  const fail = (error: unknown): never => {
    throw error
  }
  const answer = createServer(toPanel, createHandlers(session), fail)
  watchCanvas(session, fail)
  return { document, client, session, planner, events, news }
}

/** Draws a journey and lets the echo of it fade. */
export async function drawn(
  { planner, events, news }: Sandbox,
  journey: Journey,
): Promise<Snapshot> {
  await planner.ask('hello', {})
  const made = await planner.ask('draw', { journey })
  if (!made.ok) throw new Error(made.problem.code)
  await quiet()
  events.length = 0
  news.length = 0
  return made.value
}

/** Edits the open map. @throws Error where that is refused */
export async function edited(
  { planner }: Sandbox,
  { root, version }: Pick<Snapshot, 'root' | 'version'>,
  operations: readonly Operation[],
  step: string | null = null,
): Promise<number> {
  const done = await planner.ask('edit', { root, base: version, operations, step })
  if (!done.ok) throw new Error(done.problem.code)
  return done.value.version
}

/** Lets the sandbox gather what happened and tell it. */
export const quiet = (milliseconds = 120): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
