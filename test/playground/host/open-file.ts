import { connectClient } from '../../../src/playground/host'
import type {
  HostClient,
  HostClientOptions,
  HostDocument,
  HostPluginApi,
} from '../../../src/playground/host'
import { createNodeDocument } from '../../../src/playground/node/create-node-document'

export interface OpenFile {
  readonly document: HostDocument
  readonly client: HostClient
  readonly figma: HostPluginApi
}

interface Options extends HostClientOptions {
  readonly jamFrames?: boolean
  /** Load Inter Regular, Medium and Bold for the client; on by default. */
  readonly withFonts?: boolean
}

/** A new file with one person who runs the plugin. */
export async function openFile(
  editor: 'figma' | 'figjam',
  options: Options = {},
): Promise<OpenFile> {
  const { jamFrames = false, withFonts = true, ...rest } = options
  const document = await createNodeDocument({ editor, jamFrames })
  const client = connectClient(document, rest)
  if (withFonts) await loadInter(client)
  return { document, client, figma: client.figma }
}

export async function loadInter({ figma }: HostClient): Promise<void> {
  for (const style of ['Regular', 'Medium', 'Bold']) {
    await figma.loadFontAsync({ family: 'Inter', style })
  }
}

/** Waits until every event and message that is under way has been delivered. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 2)
    })
  }
}

export const red = { type: 'SOLID', color: { r: 1, g: 0, b: 0 } } as const

/** Everything the client hears on its page, as `ORIGIN TYPE id properties`. */
export function hearing(client: HostClient): string[] {
  const lines: string[] = []
  client.figma.currentPage.on('nodechange', ({ nodeChanges }) => {
    for (const change of nodeChanges) {
      const properties = 'properties' in change ? ` ${[...change.properties].sort().join()}` : ''
      lines.push(`${change.origin} ${change.type} ${change.id}${properties}`)
    }
  })
  return lines
}
