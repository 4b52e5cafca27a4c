import { CHECK_TEXTS } from './panel-texts/check-texts'
import { COUNTS } from './panel-texts/counts'
import { en } from './panel-texts/en'
import { KIND_TEXTS } from './panel-texts/kind-texts'
import { LOSS_TEXTS } from './panel-texts/loss-texts'
import { PROBLEM_TEXTS } from './panel-texts/problem-texts'
import { ru } from './panel-texts/ru'

/** Everything the panel says; it carries it packed. `{…}` are still to be filled in. */
export const PANEL_TEXTS = {
  texts: { en, ru },
  counts: COUNTS,
  problems: PROBLEM_TEXTS,
  checks: CHECK_TEXTS,
  kinds: KIND_TEXTS,
  losses: LOSS_TEXTS,
}
