import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Finding } from '../../journey/checks'
import type { Journey } from '../../journey/journey'
import { CHECK_TEXTS } from '../../i18n/panel-texts/check-texts'
import { markOf } from '../../scene/view/badges'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import * as styles from '../map/side-list.module.css'
import { LEADS_TO } from './leads-to'
import { muteCheck } from './mute-check'
import { openPlace } from './open-place'
import { placeTitle } from './place-title'

/** How many places are in sight at once: the first few tell what is meant. */
const FIRST = 4

/** One thing that a check has found: what, why it matters, what to do, and where; muted, only what it is. */
export function FindingItem({
  finding,
  journey,
}: {
  finding: Finding
  journey: Journey
}): JSX.Element {
  const { panel, words } = usePanel()
  const [all, setAll] = useState(false)
  const { check, source, places, muted } = finding
  const { say } = words
  const { found, why, mend } = CHECK_TEXTS[words.language][check]
  const shown = all ? places : places.slice(0, FIRST)
  const screen = LEADS_TO[check]
  const titleId = `check-${check}`

  return (
    <li class={styles.item} aria-labelledby={titleId}>
      <div class={styles.top}>
        <h2 id={titleId} class={styles.title}>
          {journey.badges && !muted && <span class={styles.badge}>{markOf(check)}</span>}
          {found}
          {places.length > 1 && <span class={styles.count}>{places.length}</span>}
        </h2>
        <Button
          look="quiet"
          label={say('doTo', { action: say(muted ? 'unmuteCheck' : 'muteCheck'), title: found })}
          focusName={`mute:${check}`}
          onClick={() => muteCheck(panel, journey, check, !muted, words)}
        >
          {say(muted ? 'unmuteCheck' : 'muteCheck')}
        </Button>
      </div>
      {!muted && (
        <>
          <p>{why}</p>
          <p class={styles.cure}>{mend}</p>
          <ul class={styles.row} aria-label={say('checkPlaces')}>
            {shown.map((place) => (
              <li key={`${place.kind}:${place.id}`}>
                <Button onClick={() => openPlace(panel, journey, place)}>
                  <span dir="auto">{placeTitle(journey, place, words)}</span>
                </Button>
              </li>
            ))}
            {places.length > FIRST && (
              <li>
                <Button look="quiet" expanded={all} onClick={() => setAll(!all)}>
                  {all ? say('fewerPlaces') : say('morePlaces', { n: places.length - FIRST })}
                </Button>
              </li>
            )}
          </ul>
          {screen !== undefined && (
            <Button
              label={say('doTo', { action: say(screen), title: found })}
              onClick={() => panel.go(screen)}
            >
              {say(screen)}
            </Button>
          )}
          <p class={styles.faded}>{say('checkSource', { source })}</p>
        </>
      )}
    </li>
  )
}
