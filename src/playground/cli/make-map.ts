import { exportJson } from '../../formats/export-json'
import { importJson } from '../../formats/import-json'
import type { Journey } from '../../journey/journey'
import type { Result } from '../../journey/problem'
import { problemText } from '../../panel/words/problem-text'
import { askPlugin } from '../ask-plugin'
import { exportFig } from '../export-fig'
import { connectClient } from '../host'
import { createNodeDocument } from '../node/create-node-document'
import { exportPng } from '../node/export-png'
import { runPluginInNode } from '../node/run-plugin'
import type { Editor } from './parse-command'

export interface MadeMap {
  readonly json: string
  readonly png: Uint8Array
  readonly fig: Uint8Array
}

/**
 * Has the built plugin draw a journey into an empty file, and takes the map from there: the JSON is
 * what the plugin reads back from the canvas.
 *
 * @param source - the code of `build/main.js`
 * @param scale - pixels of the picture per pixel of the map
 * @throws Error with the plugin's own words where it refuses
 */
export async function makeMap(
  source: string,
  journey: Journey,
  editor: Editor,
  scale: number,
): Promise<MadeMap> {
  const document = await createNodeDocument({ editor, name: journey.title })
  const client = connectClient(document)
  const run = runPluginInNode(client, source, { console })
  try {
    const { ask } = askPlugin(client)
    const drawn = needed(await ask('draw', { journey }))
    const opened = needed(await ask('open', { root: drawn.root }))
    const json = exportJson(opened.journey)
    needed(importJson(json))
    return {
      json,
      png: await exportPng(document, [drawn.root], scale),
      fig: await exportFig(document),
    }
  } finally {
    run.stop()
    client.close()
    document.dispose()
  }
}

function needed<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(problemText(result.problem, 'en'))
}
