import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Stage } from '../../journey/stage'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'
import { GlyphIcon } from '../parts/glyph-icon'
import { memo } from '../parts/memo'
import { shorten } from '../words/shorten'
import * as styles from './strip.module.css'

interface StageTabProps {
  readonly stage: Stage
  readonly number: number
  readonly chosen: boolean
  readonly barriers: number
  readonly unanswered: number
}

/** One stage in the strip. The count of barriers has a filled mark while some are unanswered. */
export const StageTab = memo(function StageTab({
  stage,
  number,
  chosen,
  barriers,
  unanswered,
}: StageTabProps): JSX.Element {
  const { panel, words } = usePanel()
  const tab = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (chosen) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen])

  const name = shorten(stage.name, 60) || words.say('unnamedStage', { number })
  const emotion = stage.emotion === null ? words.say('unknown') : words.signed(stage.emotion)
  // Told to screen readers after the name; the eye has the curve and the count instead.
  const more = [
    words.say('stageEmotion', { emotion }),
    ...(barriers > 0 ? [words.count('barrier', barriers)] : []),
    ...(unanswered > 0 ? [words.count('unanswered', unanswered)] : []),
  ]

  return (
    <button
      ref={tab}
      id={`tab-${stage.id}`}
      type="button"
      role="tab"
      aria-selected={chosen}
      aria-controls="stage-panel"
      title={name}
      tabIndex={chosen ? 0 : -1}
      class={styles.tab}
      data-focus={`stage:${stage.id}`}
      onClick={() =>
        panel.place({ stage: stage.id, card: null, lane: null, form: null, removing: false })
      }
    >
      <span class={styles.number}>{number} </span>
      <span class={styles.name} dir="auto">
        {name}
      </span>
      <span class={field.hidden}>, {more.join(', ')}</span>
      <span
        aria-hidden="true"
        class={classNames(styles.barriers, unanswered === 0 && styles.answered)}
      >
        {barriers > 0 && (
          <>
            <GlyphIcon glyph={unanswered > 0 ? 'disc' : 'ring'} size={8} />
            {barriers}
          </>
        )}
      </span>
    </button>
  )
})
