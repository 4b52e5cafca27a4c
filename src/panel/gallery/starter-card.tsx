import type { JSX } from 'preact'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Journey, Theme } from '../../journey/journey'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { MapPicture } from './map-picture'
import { MapThumb } from './map-thumb'
import { rowsText } from './rows-text'
import { StageChoice } from './stage-choice'
import type { Starter } from './starter'
import * as styles from './gallery.module.css'

interface StarterCardProps {
  readonly starter: Starter
  readonly chosen: boolean
  readonly busy: boolean
  readonly onChoose: () => void
}

/** One starter with its picture; chosen, it asks how to draw the map. */
export function StarterCard({ starter, chosen, busy, onChoose }: StarterCardProps): JSX.Element {
  const { panel, words } = usePanel()
  const id = useId()
  const [theme, setTheme] = useState<Theme>('day')
  const [picked, setPicked] = useState<'en' | 'ru' | null>(null)
  const language = picked ?? words.language
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const build = (): Journey => ({ ...starter.build(language, without), theme })
  const journey = useMemo(build, [starter, language, theme, without])

  // The question must not open out of sight, below the picture.
  const confirm = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (chosen) confirm.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const draw = async (): Promise<void> => {
    const fresh = build()
    if (await panel.draw(fresh)) panel.say(words.say('mapDrawn', { title: fresh.title }))
  }

  return (
    <li class={classNames(styles.starter, chosen && styles.chosen)}>
      <button
        type="button"
        class={styles.choose}
        aria-expanded={chosen}
        aria-controls={id}
        onClick={onChoose}
      >
        <span class={styles.picture}>
          {chosen ? <MapPicture journey={journey} /> : <MapThumb journey={journey} />}
        </span>
        <span class={styles.text}>
          <span class={styles.name}>{starter.name}</span>
          <span class={styles.summary}>{starter.summary}</span>
          <span class={styles.counts}>
            {words.count('stage', journey.stages.length)} ·{' '}
            {words.count('card', journey.cards.length)}
          </span>
        </span>
      </button>
      <div ref={confirm} id={id} class={chosen ? styles.confirm : undefined}>
        {chosen && (
          <>
            <div class={styles.pair}>
              <Choice
                label={words.say('look')}
                value={theme}
                options={[
                  { value: 'day', text: words.say('day') },
                  { value: 'dusk', text: words.say('dusk') },
                ]}
                onChoose={setTheme}
              />
              <Choice
                label={words.say('mapLanguage')}
                value={language}
                options={[
                  { value: 'en', text: words.say('english') },
                  { value: 'ru', text: words.say('russian') },
                ]}
                onChoose={setPicked}
              />
            </div>
            <StageChoice
              starter={starter}
              without={without}
              left={journey.stages.length}
              onWithout={setWithout}
            />
            <Button look="primary" off={busy} onClick={() => void draw()}>
              {words.say('drawMap')}
            </Button>
            {starter.covers.length > 0 && (
              <p class={styles.small}>{words.say('covers', { rows: rowsText(starter.covers) })}</p>
            )}
          </>
        )}
      </div>
    </li>
  )
}
