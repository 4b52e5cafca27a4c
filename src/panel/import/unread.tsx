import type { JSX } from 'preact'
import type { Problem } from '../../journey/problem'
import { usePanel } from '../parts/context'
import { problemText } from '../words/problem-text'
import { shorten } from '../words/shorten'
import * as styles from './import.module.css'
import { Source } from './source'

/**
 * What could not be read, why, and what to do instead. Where the person can answer what is unclear, that is asked about
 * instead (`Columns`).
 */
export function Unread({ name, problem }: { name: string; problem: Problem }): JSX.Element {
  const { words } = usePanel()
  return (
    <>
      <div role="alert" class={styles.problem}>
        <p>
          <strong>{words.say('notRead', { name: shorten(name) || words.say('pasted') })}</strong>
        </p>
        <p dir="auto">{problemText(problem, words.language)}</p>
      </div>
      <Source label={words.say('chooseOther')} />
    </>
  )
}
