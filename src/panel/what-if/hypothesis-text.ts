import { WHAT_IF_TEXTS } from '../../i18n/panel-texts/what-if-texts'
import type { Journey } from '../../journey/journey'
import { conversionOf } from '../../journey/metrics/conversion'
import { decimal, figure, percent } from '../../scene/boards/numbers'
import { fillIn } from '../words/fill-in'
import { shorten } from '../words/shorten'
import type { Outcome, Trial } from './what-if'

/** A trial and what it comes to as a hypothesis, in the language of the map (C53, C78). */
export function hypothesisText(journey: Journey, trial: Trial, { end, at }: Outcome): string {
  const { language, stages } = journey
  const say = WHAT_IF_TEXTS[language]
  const values = {
    stage: shorten(at.name),
    end: shorten(end.stage.name),
    before: figure(end.before, ''),
    after: figure(end.after, '').trim(),
  }
  if (trial.method === 'widen')
    return fillIn(say.hypothesisWiden, { ...values, times: decimal(trial.times, language) })
  const now = conversionOf(stages).steps.find(({ stage }) => stage.id === at.id)
  return fillIn(say.hypothesisStretch, {
    ...values,
    now: percent(now?.conversion ?? null, language, ''),
    share: percent(trial.share, language, ''),
  })
}
