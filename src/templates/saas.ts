import { anna } from './saas/anna'
import { lanes } from './saas/lanes'
import { activation } from './saas/stages/activation'
import { decision } from './saas/stages/decision'
import { need } from './saas/stages/need'
import { review } from './saas/stages/review'
import { trial } from './saas/stages/trial'
import { use } from './saas/stages/use'
import type { TemplateDraft } from './template-draft'

/** The four stages of C38 with trial and activation between the review and the purchase. */
export const saas: TemplateDraft = {
  id: 'saas',
  name: ['SaaS onboarding', 'Онбординг в SaaS'],
  summary: [
    'From the need through trial and first result to daily use, with jobs to be done.',
    'От потребности через пробный период и первый результат к ежедневной работе.',
  ],
  covers: ['C38', 'C46', 'C48', 'C49', 'C51', 'C52', 'C54', 'C55', 'C56', 'C58', 'C70', 'C76'],
  title: ['From lost leads to a working CRM', 'От потерянных заявок к рабочей CRM'],
  scenario: [
    'Anna wants to stop losing leads and tries a CRM with her sales team of eight.',
    'Анна хочет перестать терять заявки и пробует CRM вместе с отделом из восьми человек.',
  ],
  owner: ['Product manager', 'Менеджер продукта'],
  personas: [anna],
  lanes,
  stages: [need, review, trial, activation, decision, use],
}
