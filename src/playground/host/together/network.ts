import type { FileServer } from './file-server'
import type { RecordChange } from './operation'
import type { Replica } from './replica'

/** The line between one person and the server. It is cut while the person is offline. */
export interface Line {
  isOnline: boolean
  /** Whether something waits at one of its ends. */
  readonly isBusy: boolean
  /** Carries what the person did to the server. */
  send(): void
  /** Carries what the server told to the person: the `count` oldest messages, or all. */
  receive(count?: number): void
}

/** What stands between the replicas and the server: nothing moves unless somebody moves it. */
export interface Network {
  connect(replica: Replica): Line
}

interface Message {
  readonly changes: ReadonlyMap<string, RecordChange>
  readonly isAnswer: boolean
}

export function createNetwork(server: FileServer): Network {
  const inboxes: Message[][] = []
  return {
    connect(replica) {
      const inbox: Message[] = []
      inboxes.push(inbox)
      const line: Line = {
        isOnline: true,
        get isBusy() {
          return inbox.length > 0 || replica.hasUnsent
        },
        send() {
          if (!line.isOnline || !replica.hasUnsent) return
          const changes = server.receive(replica.send())
          for (const other of inboxes) {
            const isAnswer = other === inbox
            if (isAnswer || changes.size > 0) other.push({ changes, isAnswer })
          }
        },
        receive(count = inbox.length) {
          if (!line.isOnline) return
          for (const { changes, isAnswer } of inbox.splice(0, count)) {
            replica.receive(changes, isAnswer)
          }
        },
      }
      return line
    },
  }
}
