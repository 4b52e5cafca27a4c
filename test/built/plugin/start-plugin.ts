import { readFileSync } from 'node:fs'
import type { Operation } from '../../../src/journey/operation'
import type { Result } from '../../../src/journey/problem'
import type { News } from '../../../src/planner/news'
import type { AskPlanner } from '../../../src/planner/ask'
import type { Snapshot } from '../../../src/planner/snapshot'
import { askPlugin } from '../../../src/playground/ask-plugin'
import {
  connectClient,
  type HostClient,
  type HostClientOptions,
  type HostDocument,
} from '../../../src/playground/host'
import { createNodeDocument } from '../../../src/playground/node/create-node-document'
import { runPluginInNode } from '../../../src/playground/node/run-plugin'

export type Editor = 'figma' | 'figjam'

/** The built plugin, started by one person in a file, with its panel's planner but no panel. */
export interface RunningPlugin {
  readonly document: HostDocument
  readonly client: HostClient
  readonly ask: AskPlanner
  /** Everything the planner told without being asked, oldest first. */
  readonly news: readonly News[]
  /** What the plugin wrote to its console as an error, or threw where nobody listens. */
  readonly errors: readonly unknown[]
  /** Applies operations to the open map, as one undo step. @throws where they are refused */
  readonly edit: (...operations: readonly Operation[]) => Promise<void>
  /** The last state of the map that this panel was given. */
  readonly snapshot: () => Snapshot
  /** Ends the run. */
  readonly stop: () => void
  /** Draws or opens, and remembers what came. */
  readonly follow: (asked: Promise<Result<Snapshot>>) => Promise<Snapshot>
}

let source: string | undefined

export const newFile = (editor: Editor): Promise<HostDocument> => createNodeDocument({ editor })

/**
 * Starts the built plugin in a file.
 * @param runPlugin runs it in a realm of its own, as Figma does, unless another way is given
 */
export function startPlugin(
  document: HostDocument,
  options: HostClientOptions = {},
  runPlugin: typeof runPluginInNode = runPluginInNode,
): RunningPlugin {
  source ??= readFileSync('build/main.js', 'utf8')
  const errors: unknown[] = []
  const client = connectClient(document, { onError: (error) => errors.push(error), ...options })
  const news: News[] = []
  const silent = (): void => undefined
  const run = runPlugin(client, source, {
    console: { log: silent, info: silent, warn: silent, error: (error) => errors.push(error) },
  })
  let known: Snapshot | undefined
  const { ask } = askPlugin(client, (item) => {
    news.push(item)
    if (item.type === 'changed') known = item.snapshot
  })
  const snapshot = (): Snapshot => {
    if (known === undefined) throw new Error('No map is open')
    return known
  }

  return {
    document,
    client,
    ask,
    news,
    errors,
    snapshot,
    stop() {
      run.stop()
      client.close()
    },
    async follow(asked) {
      known = needed(await asked)
      return known
    },
    async edit(...operations) {
      const { root, version } = snapshot()
      const { snapshot: whole } = needed(
        await ask('edit', { root, base: version, operations, step: null }),
      )
      known = whole ?? needed(await ask('open', { root }))
    },
  }
}

export function needed<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`Refused: ${result.problem.code} ${JSON.stringify(result.problem.detail)}`)
}
