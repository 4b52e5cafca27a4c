import { usePanel } from './context'

/** Takes back the last step and says so; should there be none, the problem replaces what was said. */
export function useUndo(): () => void {
  const { panel, words } = usePanel()
  return () => {
    panel.undo()
    panel.say(words.say('undone'))
  }
}
