import type { Result } from '../../../journey/problem'
import type { AskPlanner } from '../../../planner/ask'
import { problemText } from '../../../panel/words/problem-text'
import { askPlugin } from '../../ask-plugin'
import {
  connectClient,
  type HostClient,
  type HostDocument,
  type HostDocumentOptions,
} from '../../host'
import { createNodeDocument } from '../../node/create-node-document'
import { runPluginInNode } from '../../node/run-plugin'
import { ensureBuild } from '../ensure-build'
import type { Terminal } from '../terminal'

/** The built plugin at work in a file. */
export interface AtWork {
  readonly document: HostDocument
  readonly client: HostClient
  readonly ask: AskPlanner
}

/**
 * Has the built plugin run in a file, and takes it down again.
 *
 * @param tell hears that the plugin is built first, where it is not or is older than its source
 * @throws whatever `use` throws
 */
export async function runPluginOn<T>(
  options: Pick<HostDocumentOptions, 'editor' | 'graph' | 'name'>,
  tell: Terminal['err'],
  use: (atWork: AtWork) => Promise<T>,
): Promise<T> {
  const source = ensureBuild(tell)
  const document = await createNodeDocument(options)
  const client = connectClient(document)
  const run = runPluginInNode(client, source, { console })
  try {
    return await use({ document, client, ask: askPlugin(client).ask })
  } finally {
    run.stop()
    client.close()
    document.dispose()
  }
}

/** What the plugin answered. @throws Error with the plugin's own words where it refused */
export function needed<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(problemText(result.problem, 'en'))
}
