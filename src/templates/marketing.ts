import { lanes } from './marketing/lanes'
import { marina } from './marketing/marina'
import { comparison } from './marketing/stages/comparison'
import { desire } from './marketing/stages/desire'
import { interest } from './marketing/stages/interest'
import { loyalty } from './marketing/stages/loyalty'
import { need } from './marketing/stages/need'
import { purchase } from './marketing/stages/purchase'
import { recommendation } from './marketing/stages/recommendation'
import { satisfaction } from './marketing/stages/satisfaction'
import { search } from './marketing/stages/search'
import type { TemplateDraft } from './template-draft'

/** Nine stages with task, KPIs and touchpoints of each, people counted from the first to the last (C41, C71, C76). */
export const marketing: TemplateDraft = {
  id: 'marketing',
  name: ['Marketing in nine stages', 'Маркетинг: девять этапов'],
  summary: [
    'From the need to the recommendation: task, figures, touchpoints, and how many get through.',
    'От потребности до рекомендации: задача, показатели, точки контакта и сколько людей доходит.',
  ],
  covers: [
    'C2',
    'C35',
    'C41',
    'C55',
    'C56',
    'C58',
    'C70',
    'C71',
    'C73',
    'C76',
    'C77',
    'C78',
    'C85',
  ],
  kind: 'conversion',
  title: ['A coding school for children', 'Школа программирования для детей'],
  scenario: [
    'In one season Marina goes from “that screen again” to telling other mothers about us.',
    'За сезон Марина проходит путь от «опять этот экран» до советов другим мамам.',
  ],
  owner: ['Head of marketing', 'Директор по маркетингу'],
  personas: [marina],
  lanes,
  stages: [
    need,
    interest,
    desire,
    search,
    comparison,
    purchase,
    satisfaction,
    loyalty,
    recommendation,
  ],
}
