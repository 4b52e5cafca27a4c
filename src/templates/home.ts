import { choice } from './home/stages/choice'
import { delivery } from './home/stages/delivery'
import { installation } from './home/stages/installation'
import { lanes } from './home/lanes'
import { life } from './home/stages/life'
import { purchase } from './home/stages/purchase'
import { recognition } from './home/stages/recognition'
import { screening } from './home/stages/screening'
import { study } from './home/stages/study'
import type { TemplateDraft } from './template-draft'

/** A customer experience map: a category, whoever sells it, told by all of us; no persona, no company (C14–C16). */
export const home: TemplateDraft = {
  id: 'home',
  name: ['Home: life with a category', 'Дом: жизнь с категорией'],
  summary: [
    'How we all furnish our homes, whoever sells the things: eight stages told as “we”.',
    'Как мы обставляем дом, у кого бы ни покупали: восемь этапов от лица «мы».',
  ],
  covers: ['C14', 'C15', 'C16', 'C18', 'C43', 'C44', 'C51'],
  kind: 'study',
  flow: 'cyclic',
  title: ['How we furnish our homes', 'Как мы обставляем дом'],
  scenario: [
    'From an ordinary evening on the old sofa to the new one, standing where we pictured it.',
    'От обычного вечера на старом диване до нового — там, где мы его и представляли.',
  ],
  owner: ['Customer research', 'Исследования'],
  personas: [],
  lanes,
  stages: [life, recognition, study, screening, choice, purchase, delivery, installation],
}
