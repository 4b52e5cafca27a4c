import { galina } from './scores/galina'
import { lanes } from './scores/lanes'
import { awareness } from './scores/stages/awareness'
import { desire } from './scores/stages/desire'
import { interest } from './scores/stages/interest'
import { loyalty } from './scores/stages/loyalty'
import { purchase } from './scores/stages/purchase'
import { recommendation } from './scores/stages/recommendation'
import { satisfaction } from './scores/stages/satisfaction'
import { search } from './scores/stages/search'
import type { TemplateDraft } from './template-draft'

/** What each stage scores, and what is done about the worst of them (C8, C103, C104). */
export const scores: TemplateDraft = {
  id: 'scores',
  name: ['Scores by stage', 'Оценки по этапам'],
  summary: [
    'Eight stages and what each scores: some to be proud of, three to be ashamed of, one unknown.',
    'Восемь этапов с оценками: чем гордиться, за что стыдно и о чём пока никто не знает.',
  ],
  covers: ['C8', 'C29', 'C51', 'C55', 'C56', 'C103', 'C104', 'C105'],
  kind: 'assessment',
  title: ['A window company scores itself', 'Оконная компания ставит себе оценки'],
  scenario: [
    'Five of us and three customers at one table scored every stage. Where do we begin?',
    'Впятером и с тремя клиентами за одним столом мы оценили каждый этап. С чего начать?',
  ],
  owner: ['Head of service', 'Руководитель сервиса'],
  personas: [galina],
  lanes,
  stages: [awareness, interest, desire, search, purchase, satisfaction, loyalty, recommendation],
}
