import type { JSX } from 'preact'
import type { en } from '../../i18n/panel-texts/en'
import { usePanel } from '../parts/context'
import type { ScreenName } from '../state/screen-name'
import * as styles from './insights.module.css'

/** Screens that can stand in a list: those that have a name and a sentence `…Hint` in the panel's texts. */
export type LinkedScreen = {
  [S in ScreenName]: S extends keyof typeof en
    ? `${S}Hint` extends keyof typeof en
      ? S
      : never
    : never
}[ScreenName]

/** One screen of a list: its name, what it is good for, and how things stand there. */
export function ScreenLink({ to, fact }: { to: LinkedScreen; fact: string }): JSX.Element {
  const { panel, words } = usePanel()
  const hint = `hint-${to}`
  return (
    <li>
      <button
        type="button"
        class={styles.link}
        aria-describedby={hint}
        data-focus={`to:${to}`}
        onClick={() => panel.go(to)}
      >
        <span class={styles.name}>{words.say(to)}</span>
        {fact !== '' && <span class={styles.fact}>{fact}</span>}
      </button>
      <p id={hint} class={styles.hint}>
        {words.say(`${to}Hint`)}
      </p>
    </li>
  )
}
