import type { JSX } from 'preact'
import type { Problem } from '../../journey/problem'
import { problemText } from '../words/problem-text'
import { classNames } from './class-names'
import { usePanel } from './context'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import * as styles from './note.module.css'

/** What went wrong, until it is dismissed or the next thing goes well. */
export function ProblemNote({ problem }: { problem: Problem }): JSX.Element {
  const { panel, words } = usePanel()
  return (
    <div class={classNames(styles.note, styles.problem)}>
      <span class={styles.sign}>
        <Icon name="warn" />
      </span>
      <p role="alert" class={styles.text} dir="auto">
        {problemText(problem, words.language)}
      </p>
      <IconButton
        icon="close"
        label={words.say('dismiss')}
        small
        onClick={() => {
          panel.complain(null)
          panel.focus('screen')
        }}
      />
    </div>
  )
}
