import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import type { Step } from '../../journey/metrics/conversion'
import { percent } from '../../scene/boards/numbers'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { suggest } from '../../templates/catalogs/suggest'
import { openPlace } from '../checks/open-place'
import * as list from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { GlyphIcon } from '../parts/glyph-icon'
import { SuggestionChips } from '../parts/suggestion-chips'
import { shorten } from '../words/shorten'
import { stageTitle } from '../words/titles'
import { addToLane } from './add-to-lane'
import * as styles from './what-if.module.css'

interface FunnelStageProps {
  readonly journey: Journey
  readonly step: Step
}

/** The stage that the smallest share gets through: what is mended there lets more through everywhere behind it (C78). */
export function WorstStage({
  journey,
  step,
  onTry,
}: FunnelStageProps & { readonly onTry: () => void }): JSX.Element {
  const { panel, words } = usePanel()
  const { say, language } = words
  const { id } = step.stage
  const stage = stageTitle(journey, id, words)
  const people = new Intl.NumberFormat(language)
  return (
    <li class={list.item} aria-labelledby="what-if-worst">
      <h2 id="what-if-worst" class={classNames(styles.stage, styles.worst)}>
        <GlyphIcon glyph="down" />
        <span dir="auto">{say('mendFirst', { stage })}</span>
      </h2>
      <p>
        {say('mendFirstMean', {
          passed: people.format(step.passed ?? 0),
          entered: people.format(step.entered ?? 0),
          share: percent(step.conversion, language, say('unknown')),
        })}
      </p>
      <div class={list.row}>
        <Button onClick={onTry}>{say('tryHere')}</Button>
        <Button look="link" onClick={() => openPlace(panel, journey, { kind: 'stage', id })}>
          {say('toStage', { stage })}
        </Button>
      </div>
    </li>
  )
}

/** The stage where most go on, with what makes a strong offer there (C78, C79). */
export function MainStage({ journey, step }: FunnelStageProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say, language } = words
  const { id } = step.stage
  const stage = stageTitle(journey, id, words)
  const present = journey.cards.flatMap((card) =>
    card.kind === 'offer' && card.stage === id ? [card.text] : [],
  )
  const offers = suggest(CATALOGS.strongOffers, journey.language, {
    typed: '',
    present,
    rank: () => 0,
  })
  return (
    <li class={list.item} aria-labelledby="what-if-main">
      <h2
        id="what-if-main"
        class={classNames(styles.stage, styles.main)}
        tabIndex={-1}
        data-focus="what-if-main"
      >
        <GlyphIcon glyph="up" />
        <span dir="auto">{say('mainStage', { stage })}</span>
      </h2>
      <p>{say('mainStageMean', { share: percent(step.conversion, language, say('unknown')) })}</p>
      <SuggestionChips
        label={say('strongOffers', { stage })}
        suggestions={offers}
        onTake={({ text }) =>
          panel.edit(addToLane(journey, 'offer', { stage: id, text }), {
            said: say('strongOfferAdded', { offer: shorten(text), stage }),
            undo: true,
            // What was pressed is gone.
            focus: 'what-if-main',
          })
        }
      />
    </li>
  )
}
