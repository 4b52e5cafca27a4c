import type { CheckId } from '../../journey/checks'
import type { Journey } from '../../journey/journey'
import type { Panel } from '../state/panel'
import type { Words } from '../words/words'

/** Has a check be silent on this map, for everybody who opens it, or speak again. */
export function muteCheck(
  panel: Panel,
  { muted }: Journey,
  check: CheckId,
  mute: boolean,
  words: Words,
): void {
  const others = muted.filter((id) => id !== check)
  panel.edit([{ type: 'journey.edit', patch: { muted: mute ? [...others, check] : others } }], {
    said: words.say(mute ? 'checkMuted' : 'checkUnmuted'),
    undo: true,
    focus: `mute:${check}`,
  })
}
