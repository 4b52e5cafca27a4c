import type { JSX } from 'preact'
import type { Stage } from '../../journey/stage'
import { usePanel } from '../parts/context'
import { shorten } from '../words/shorten'

/** Keys in the strip: arrows, Home and End choose; with Alt they move the stage; Delete asks to remove it. */
export function useStageKeys(
  stages: readonly Stage[],
  chosen: Stage | undefined,
): (event: JSX.TargetedKeyboardEvent<HTMLElement>) => void {
  const { panel, words } = usePanel()
  const now = stages.findIndex((one) => one === chosen)

  const move = ({ id, name }: Stage, at: number): void => {
    panel.edit([{ type: 'stage.move', id, at }], {
      said: words.say('stageMoved', { name: shorten(name), number: at + 1 }),
      focus: `stage:${id}`,
    })
  }

  return (event) => {
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Delete') {
      event.preventDefault()
      panel.place({ removing: true })
      panel.focus('remove-stage')
      return
    }
    const at = target(event.key, now, stages.length)
    const stage = at === null ? undefined : stages[at]
    if (at === null || stage === undefined) return
    event.preventDefault()
    if (event.altKey) {
      if (at !== now) move(chosen, at)
      return
    }
    panel.place({ stage: stage.id, card: null, lane: null, form: null, removing: false })
    panel.focus(`stage:${stage.id}`)
  }
}

function target(key: string, now: number, count: number): number | null {
  if (key === 'ArrowRight') return Math.min(now + 1, count - 1)
  if (key === 'ArrowLeft') return Math.max(now - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
