import { findMaps } from '../canvas/find-maps'
import { openMap } from '../canvas/open-map'
import { good } from '../journey/problem'
import type { Handlers } from '../protocol/answerer'
import { cancel, draw } from './draw'
import { edit } from './edit'
import { rootOfSelection, select, tellSelection } from './selection'
import { summaries, type Session } from './session'
import { readLanguage, rememberLanguage } from './settings'
import { undo } from './undo'

/** What the sandbox does for each ask of the panel. Everything that writes takes its turn. */
export function createHandlers(session: Session): Handlers {
  return {
    hello: async () => {
      const maps = summaries()
      const current =
        rootOfSelection() ?? (findMaps().length === 1 ? (maps[0]?.root ?? null) : null)
      const editor = figma.editorType === 'figjam' ? 'figjam' : 'figma'
      return good({ editor, language: await readLanguage(), maps, current })
    },
    draw: ({ journey }, number) => session.inTurn(() => draw(session, journey, number)),
    cancel: ({ number }) => cancel(session, number),
    open: ({ root }) =>
      session.inTurn(async () => {
        const opened = await openMap(root)
        if (!opened.ok) return opened
        const snapshot = session.follow(opened.value)
        tellSelection(session)
        return good(snapshot)
      }),
    leave: () => {
      session.leave()
      return good({ maps: summaries() })
    },
    edit: (ask) => session.inTurn(() => edit(session, ask)),
    settle: () =>
      session.inTurn(async () => {
        session.steps.settle()
        return good({})
      }),
    undo: () => session.inTurn(() => undo(session)),
    select: ({ records, reveal }) => session.inTurn(() => select(session, records, reveal)),
    remember: async ({ language }) => {
      await rememberLanguage(language)
      return good({})
    },
  }
}
