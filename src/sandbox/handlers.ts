import { bad, good } from '../journey/problem'
import type { Handlers } from '../protocol/server'
import { board } from './board'
import { draw } from './draw'
import { layer, visit } from './layer'
import { picture } from './picture'
import { readFollowed, readRoot } from './read'
import { rootOfSelection, select, tellSelection } from './selection'
import { summaries, type Session } from './session'
import { readLanguage, rememberLanguage } from './settings'
import { tidy } from './tidy'
import { undo } from './undo'
import { write } from './write'

/** What the sandbox does for each request of the panel. Everything that reads or writes a map takes its turn. */
export function createHandlers(session: Session): Handlers {
  return {
    hello: async () => {
      const maps = summaries()
      const [only, ...others] = maps
      const current = rootOfSelection() ?? (others.length === 0 ? (only?.root ?? null) : null)
      const editor = figma.editorType === 'figjam' ? 'figjam' : 'figma'
      return good({ editor, language: await readLanguage(), maps, current })
    },
    draw: (request, number) => session.inTurn(() => draw(session, request, number)),
    cancel: ({ number }) => {
      session.cancelled.add(number)
      return good({})
    },
    read: ({ root }) =>
      session.inTurn(async () => {
        const isOpen = session.followed()?.root === root
        const map = await readFollowed(session, root)
        if (map === null) return bad('map-gone')
        if (!isOpen) tellSelection(session)
        return good(map)
      }),
    peek: ({ root }) =>
      session.inTurn(async () => {
        const map = await readRoot(session, root, () => undefined)
        return map === null ? bad('map-gone') : good(map)
      }),
    leave: () => {
      session.follow(null)
      return good({ maps: summaries() })
    },
    tidy: (request, number) => session.inTurn(() => tidy(session, request, number)),
    write: (request, number) => session.inTurn(() => write(session, request, number)),
    board: (request) => session.inTurn(() => board(session, request)),
    picture: (request) => session.inTurn(() => picture(session, request)),
    settle: () =>
      session.inTurn(() => {
        session.steps.settle()
        return Promise.resolve(good({}))
      }),
    undo: () => session.inTurn(() => undo(session)),
    select: ({ records, reveal }) => session.inTurn(() => select(session, records, reveal)),
    layer: ({ node }) => layer(node),
    visit: ({ node }) => visit(node),
    remember: async ({ language }) => {
      await rememberLanguage(language)
      return good({})
    },
  }
}
