import type { HostDocument, HostDocumentOptions } from '../document/host-document'
import { blankImage, imageOfRecords, imageOfReplica } from './file-image'
import type { FileImage } from './file-image'
import { createFileServer } from './file-server'
import { createNetwork } from './network'
import type { Line } from './network'
import { createReplica } from './replica'
import type { Replica } from './replica'

export interface SharedFileOptions extends Omit<HostDocumentOptions, 'editor'> {
  /** Figma or FigJam; an image knows by itself. */
  readonly editor?: 'figma' | 'figjam'
  /** How many have the file open from the beginning. Default 1. */
  readonly people?: number
  /** What is in the file at the beginning, from `SharedFile.image`. Default: an empty page. */
  readonly image?: FileImage
  /**
   * Lays out only when a plugin or a test reads a place or a size, which saves most of the time that
   * maps of nested auto-layout frames take. Plugins are then told late of what layout changed, and
   * what a person drags out of auto layout keeps the size it was last laid out with. Default: no.
   */
  readonly hasLazyLayout?: boolean
}

/** Somebody who has the file open, each with a replica of their own. */
export interface Person {
  readonly name: string
  /** Their replica. `hand` is theirs; `connectClient` on it gives them the plugin. */
  readonly document: HostDocument
  readonly isOnline: boolean
  /** They go on working; nothing goes to the others or comes from them. */
  goOffline(): void
  /** What was done meanwhile is under way from now on. */
  goOnline(): void
}

/**
 * One file that several people have open. What they do reaches the others when the test delivers
 * it, and only then; nothing here uses timers or chance of its own.
 */
export interface SharedFile {
  readonly people: readonly Person[]
  /** One more person opens the file, as the server has it now. */
  join(): Person
  /** Delivers what is under way to and from this person (by index), or everybody. */
  deliver(who?: number): void
  /**
   * Delivers a part of what is under way, by chance: some of what people did, to some of them.
   *
   * @param random - gives numbers from 0 (included) to 1.
   */
  deliverSome(random: () => number): void
  /** Delivers until nothing is under way between those who are online. */
  settle(): void
  readonly isSettled: boolean
  /**
   * The file as it is, to begin other shared files with: far cheaper than drawing it again.
   *
   * @throws Error if something is under way.
   */
  image(): FileImage
}

interface Member {
  readonly person: Person
  readonly replica: Replica
  readonly line: Line
}

export function createSharedFile(options: SharedFileOptions): SharedFile {
  const { editor = 'figma', image = blankImage(editor, options.name), people = 1 } = options
  const server = createFileServer(image.records)
  const network = createNetwork(server)
  const members: Member[] = []

  const seat = (present: FileImage): Member => {
    const name = `person-${members.length + 1}`
    const replica = createReplica({
      ...options,
      image: present,
      person: name,
      session: image.lastSession + members.length + 1,
      hasLazyLayout: options.hasLazyLayout ?? false,
    })
    const line = network.connect(replica)
    const member = { person: personOf(name, replica, line), replica, line }
    members.push(member)
    return member
  }
  const lastSession = (): number => image.lastSession + members.length
  for (let count = 0; count < people; count += 1) seat(image)

  const isSettled = (): boolean => members.every(({ line }) => !line.isOnline || !line.isBusy)
  const file: SharedFile = {
    get people() {
      return members.map(({ person }) => person)
    },
    join() {
      const { rootId } = image
      const present = imageOfRecords(server.records, {
        editor: image.editor,
        rootId,
        lastSession: lastSession(),
      })
      return seat(present).person
    },
    deliver(who) {
      const some = who === undefined ? members : members.slice(who, who + 1)
      for (const { line } of some) line.send()
      for (const { line } of some) line.receive()
    },
    deliverSome(random) {
      for (const { line } of shuffled(members, random)) {
        if (random() < 0.5) line.send()
        if (random() < 0.5) line.receive(1 + Math.floor(random() * 3))
      }
    },
    settle() {
      while (!isSettled()) file.deliver()
      const lost = members.find(({ line, replica }) => line.isOnline && replica.isWaiting)
      if (lost === undefined) return
      throw new Error(`${lost.person.name} waits for something that the server does not have.`)
    },
    get isSettled() {
      return isSettled()
    },
    image() {
      const [first] = members
      if (first === undefined || members.some(({ line }) => line.isBusy)) {
        throw new Error('A file has an image only while nothing is under way.')
      }
      const { document } = first.person
      document.layout.flush()
      return imageOfReplica(first.replica.graph, server.records, {
        editor: image.editor,
        lastSession: lastSession(),
        laidOutBy: options.textMeasurer,
      })
    },
  }
  return file
}

function personOf(name: string, { document }: Replica, line: Line): Person {
  return {
    name,
    document,
    get isOnline() {
      return line.isOnline
    },
    goOffline() {
      line.isOnline = false
    },
    goOnline() {
      line.isOnline = true
    },
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item)
}
