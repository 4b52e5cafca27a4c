import { assembleCanvasFig, createEmptyFigDoc, createFigZip, encodeFigParts } from 'openfig-core'
import { deflateSync } from 'node:zlib'
import type { DescribedNode, HostDocument } from '../../../src/playground/host'

type Guid = Readonly<Record<'sessionID' | 'localID', number>>

/**
 * A document as FigJam would save it: stickies and shapes are nodes of their own kind that keep their text beside
 * themselves, with the looks of their layers, and shared plugin data stands under no plugin. Written by another program
 * than the one that reads and writes ours.
 *
 * @param isReversed whether the last layer comes first in the file, which says nothing of where it stands
 */
export function jamFile(document: HostDocument, isReversed = false): Uint8Array {
  const file = createEmptyFigDoc()
  const page = file.nodes.find(({ type }) => type === 'CANVAS')
  if (page === undefined) throw new Error('The empty file has no page')
  const add = (node: DescribedNode, parent: Guid, position: number): void => {
    const [sessionID, localID] = node.id.split(':').map(Number)
    const guid = { sessionID: sessionID ?? 0, localID: localID ?? 0 }
    file.nodes.push({
      guid,
      phase: 'CREATED',
      parentIndex: {
        guid: parent,
        position: String.fromCharCode(33 + Math.floor(position / 90), 33 + (position % 90)),
      },
      type: node.type === 'RECTANGLE' ? 'ROUNDED_RECTANGLE' : node.type,
      name: node.name,
      visible: node.visible,
      locked: node.locked,
      size: { x: node.width, y: node.height },
      transform: { m00: 1, m01: 0, m02: node.x, m10: 0, m11: 1, m12: node.y },
      pluginData: Object.entries(node.sharedPluginData).flatMap(([namespace, entries]) =>
        Object.entries(entries).map(([key, value]) => ({
          pluginID: '',
          key: `${namespace}-${key}`,
          value,
        })),
      ),
      ...lettersOf(node),
    })
    node.children.forEach((child, index) => {
      add(child, guid, index)
    })
  }
  document.describe().children[0]?.children.forEach((node, index) => {
    add(node, page.guid, index)
  })
  if (isReversed) file.nodes.reverse()
  const { prelude, version, schemaCompressed, messageRaw } = encodeFigParts(file)
  const canvasFig = assembleCanvasFig({
    prelude,
    version,
    schemaCompressed,
    messageCompressed: deflateRaw(messageRaw),
  })
  return createFigZip({ canvasFig, meta: { file_name: 'Workshop' } })
}

const deflateRaw = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(deflateSync(bytes)).subarray(2, -4)

function lettersOf({ type, text }: DescribedNode): object {
  if (text === undefined) return {}
  const textData = { characters: text }
  if (type === 'TEXT') return { textData }
  const layer = (localID: number) => ({ guidPath: { guids: [{ sessionID: 40_000_000, localID }] } })
  return {
    nodeGenerationData: {
      overrides: [
        layer(0),
        { ...layer(1), textData },
        // Who wrote a sticky is a layer of it, too.
        ...(type === 'STICKY'
          ? [{ ...layer(2), visible: false, textData: { characters: 'Lena' } }]
          : []),
      ],
    },
  }
}
