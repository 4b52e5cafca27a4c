import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { CompareWords } from '../../i18n/compare/compare-words'
import type { Choice } from '../../journey/compare/choose'
import { usePanel } from '../parts/context'
import { Icon } from '../parts/icon'
import { DifferenceList } from './difference-list'
import type { DifferenceGroup } from './group-differences'
import * as styles from './import.module.css'
import { TickAll } from './tick-all'

export interface ChoosingProps {
  readonly choice: Choice
  readonly onSet: (keys: readonly string[], take: boolean) => void
  readonly said: CompareWords
}

interface DifferenceGroupBoxProps extends ChoosingProps {
  readonly group: DifferenceGroup
}

/** Differences of one kind or stage: how many of which sort, all to be ticked at once, and on demand each by itself. */
export function DifferenceGroupBox({
  group,
  choice,
  onSet,
  said,
}: DifferenceGroupBoxProps): JSX.Element {
  const { words } = usePanel()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { say } = words
  const { differences, onlyHere, stage } = group
  const title =
    stage === null
      ? say(TITLES[group.id] ?? 'headChanged')
      : say('cardsOf', { stage: said.nameOf('stage', stage) })

  const counts = [
    ...(['added', 'changed', 'moved', 'removed'] as const).map((type) => ({
      type: said.typeOf({ type }),
      n: differences.filter((one) => one.type === type).length,
    })),
    { type: say('missing'), n: onlyHere.length },
  ]
    .filter(({ n }) => n > 0)
    .map((one) => say('groupCount', one))
    .join(' · ')

  return (
    <section class={styles.group} aria-label={title}>
      <div class={styles.groupHead}>
        {differences.length > 0 && (
          <TickAll
            label={say('allOf', { group: title })}
            differences={differences}
            choice={choice}
            onSet={onSet}
          />
        )}
        <button
          type="button"
          class={styles.opener}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class={styles.groupText}>
            <span class={styles.groupTitle} dir="auto">
              {title}
            </span>
            <span class={styles.faded}>{counts}</span>
          </span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </div>
      {open && (
        <div id={id} class={styles.groupBody}>
          <DifferenceList differences={differences} choice={choice} onSet={onSet} said={said} />
          {onlyHere.length > 0 && (
            <div class={styles.onlyHere}>
              <p class={styles.groupTitle}>{say('onlyHere', { n: onlyHere.length })}</p>
              <TickAll
                text={say('removeAll')}
                differences={onlyHere}
                choice={choice}
                onSet={onSet}
              />
              <DifferenceList differences={onlyHere} choice={choice} onSet={onSet} said={said} />
            </div>
          )}
        </div>
      )}
    </section>
  )
}

const TITLES: Readonly<
  Record<string, 'headChanged' | 'personasChanged' | 'stagesChanged' | 'lanesChanged'>
> = {
  journey: 'headChanged',
  persona: 'personasChanged',
  stage: 'stagesChanged',
  lane: 'lanesChanged',
}
