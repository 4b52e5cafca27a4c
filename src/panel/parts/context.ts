import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Panel } from '../state/panel'
import type { Words } from '../words/words'

/** What every component may need: what one can do, and what to call it. */
interface PanelTools {
  readonly panel: Panel
  readonly words: Words
}

export const PanelContext = createContext<PanelTools | null>(null)

/** The panel's hands and words. @throws Error outside of `PanelContext`: a mistake in our own code */
export function usePanel(): PanelTools {
  const tools = useContext(PanelContext)
  if (tools === null) throw new Error('A component of the panel was drawn outside of it')
  return tools
}
