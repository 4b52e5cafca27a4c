import { chooses } from './b2b/stages/chooses'
import { formsRequirements } from './b2b/stages/forms-requirements'
import { lanes } from './b2b/lanes'
import { personas } from './b2b/personas'
import { reviewsSolutions } from './b2b/stages/reviews-solutions'
import { signsTheDeal } from './b2b/stages/signs-the-deal'
import { understandsTheTask } from './b2b/stages/understands-the-task'
import { usesIt } from './b2b/stages/uses-it'
import type { TemplateDraft } from './template-draft'

/** The buying committee of a plant picks a warehouse system: C40 carried on through deal and use. */
export const b2b: TemplateDraft = {
  id: 'b2b',
  name: ['B2B with buying roles', 'B2B: роли в закупке'],
  summary: [
    'Three roles buy one system, each with its own criteria, offer and barriers, and one shared TCO',
    'Три роли покупают одну систему: у каждой свои критерии, выгоды и барьеры — и общий TCO',
  ],
  covers: [
    'C40',
    'C49',
    'C51',
    'C52',
    'C55',
    'C56',
    'C58',
    'C76',
    'C94',
    'C95',
    'C97',
    'C98',
    'C99',
  ],
  title: ['A pump maker buys a warehouse system', 'Насосный завод покупает складскую систему'],
  scenario: [
    '300 people, 12,000 part numbers, three roles: from lost stock to the first year with a WMS',
    '300 человек, 12 000 артикулов, три роли: от потерянных остатков до первого года с WMS',
  ],
  owner: ['Product marketing', 'Продуктовый маркетинг'],
  personas,
  lanes,
  stages: [understandsTheTask, reviewsSolutions, formsRequirements, chooses, signsTheDeal, usesIt],
}
