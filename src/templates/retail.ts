import { lanes } from './retail/lanes'
import { choice } from './retail/stages/choice'
import { delivery } from './retail/stages/delivery'
import { purchase } from './retail/stages/purchase'
import { repeat } from './retail/stages/repeat'
import { search } from './retail/stages/search'
import { site } from './retail/stages/site'
import { visit } from './retail/stages/visit'
import { vasily } from './retail/vasily'
import type { TemplateDraft } from './template-draft'

/** Seven stages of a purchase in a shop with a site, from the search to the next order (C36). */
export const retail: TemplateDraft = {
  id: 'retail',
  name: ['Retail', 'Розница'],
  summary: [
    'Seven stages from the search to the next order, online and in the shop.',
    'Семь этапов от поиска до повторного заказа — на сайте и в магазине.',
  ],
  covers: [
    'C35',
    'C36',
    'C47',
    'C49',
    'C51',
    'C55',
    'C56',
    'C57',
    'C58',
    'C64',
    'C65',
    'C67',
    'C68',
    'C69',
    'C76',
  ],
  title: ['A birthday bouquet with delivery', 'Букет на день рождения с доставкой'],
  scenario: [
    'Two days before his wife’s birthday, Vasily looks for roses to be at her door by nine.',
    'За два дня до дня рождения жены Василий ищет розы, чтобы в девять утра они были у двери.',
  ],
  owner: ['Head of marketing', 'Директор по маркетингу'],
  personas: [vasily],
  lanes,
  stages: [search, choice, site, visit, purchase, delivery, repeat],
}
