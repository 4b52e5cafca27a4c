import type { JSX } from 'preact'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { MAIN_SCREENS, type MainScreen } from '../state/screen-name'
import * as styles from './main-nav.module.css'

/** The three screens of a map; the one that is open, or from which the open one was opened, is marked. */
export function MainNav({ at }: { at: MainScreen }): JSX.Element {
  const { panel, words } = usePanel()
  return (
    <nav class={styles.nav} aria-label={words.say('mainScreens')}>
      {MAIN_SCREENS.map((screen) => (
        <button
          key={screen}
          type="button"
          class={classNames(styles.tab, screen === at && styles.chosen)}
          aria-current={screen === at ? 'page' : undefined}
          data-focus={`main:${screen}`}
          onClick={() => panel.go(screen)}
        >
          {words.say(`${screen}Screen`)}
        </button>
      ))}
    </nav>
  )
}
