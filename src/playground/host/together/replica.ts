import type { TextMeasurer } from '@open-pencil/core'
import type { HostDocument, HostDocumentOptions } from '../document/host-document'
import { createHostDocument } from '../document/host-document'
import type { HostGraph } from '../document/host-graph'
import { graphOfImage } from './file-image'
import type { FileImage } from './file-image'
import type { Operation, RecordChange } from './operation'
import { digitsOf } from './order-key'
import { createOutbox } from './outbox'
import { createOwnChanges } from './own-changes'
import { standingOf } from './standing'
import { createTakeChanges } from './take-changes'

export interface ReplicaOptions extends Omit<HostDocumentOptions, 'editor' | 'name'> {
  readonly textMeasurer: TextMeasurer
  readonly image: FileImage
  readonly person: string
  readonly session: number
  readonly hasLazyLayout: boolean
}

/** One person's copy of a shared file. */
export interface Replica {
  readonly document: HostDocument
  readonly graph: HostGraph
  /** Whether this person did something that is not sent. */
  readonly hasUnsent: boolean
  /** Takes what this person did since the last time, to carry it to the server. */
  send(): readonly Operation[]
  /**
   * Takes in what the server tells.
   *
   * @param isAnswer - whether it answers what was sent first of what is not answered yet.
   */
  receive(changes: ReadonlyMap<string, RecordChange>, isAnswer: boolean): void
  /** Whether some change waits for another that has not come. */
  readonly isWaiting: boolean
}

/** Everybody else, for undo and events: in a replica all of them are just REMOTE. */
const OTHERS = 'others'

export function createReplica(options: ReplicaOptions): Replica {
  const { image, person, session, hasLazyLayout, ...rest } = options
  const graph = graphOfImage(image)
  const standings = new Map([...image.records].map(([id, record]) => [id, standingOf(record)]))
  const outbox = createOutbox()
  let marks = 0
  let isReceiving = false

  const document = createHostDocument(
    { ...rest, editor: image.editor },
    {
      person,
      session,
      graph,
      originals: image.nodes,
      own: createOwnChanges({
        graph,
        standings,
        outbox,
        newMark() {
          marks += 1
          return digitsOf(session, 2) + digitsOf(marks, 3) + MARK_END
        },
      }),
      get isReceiving() {
        return isReceiving
      },
      hasLazyLayout,
      boxOf: (id) => standings.get(id)?.box,
    },
  )
  if (image.laidOutBy !== options.textMeasurer) {
    for (const id of image.nodes.keys()) document.layout.touch(id)
  }

  const taking = createTakeChanges({ document, standings, outbox, records: image.records })

  return {
    document,
    graph,
    get hasUnsent() {
      return outbox.hasUnsent
    },
    send: () => outbox.send(),
    receive(changes, isAnswer) {
      const answered = isAnswer ? outbox.acknowledge() : []
      isReceiving = true
      try {
        document.as(OTHERS, () => {
          taking.take(changes, answered)
        })
      } finally {
        isReceiving = false
      }
    },
    get isWaiting() {
      return taking.isWaiting
    },
  }
}

/** No key may end with the lowest digit, or none would fit before it. */
const MARK_END = 'V'
