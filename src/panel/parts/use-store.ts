import { useLayoutEffect, useState } from 'preact/hooks'
import type { Panel } from '../state/panel'
import type { PanelState } from '../state/panel-state'

/** The panel's state, drawn anew whenever it changes. */
export function useStore(panel: Panel): PanelState {
  const [state, setState] = useState(panel.get())
  useLayoutEffect(() => {
    setState(panel.get())
    return panel.watch(() => setState(panel.get()))
  }, [panel])
  return state
}
