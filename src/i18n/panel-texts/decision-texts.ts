/** Holding a decision against the journey (C17). */
const en = {
  decisions: 'Decisions',
  decisionsHint:
    'Hold a decision against the way of your customers before it is made, and keep the verdict.',
  decisionsMean:
    'Name what is to be decided. For each stage it touches: is it against what the customer needs there, and how could it help?',
  decisionPlaceholder: 'e.g. Delivery is charged from 1 March',
  newDecision: 'A new decision',
  decisionAdded: 'Decision added at “{stage}”',
  decisionDay: 'Decided on',
  decisionAuthor: 'Decided by',
  affects: 'Which stages does it touch?',
  needsHere: 'What the customer needs at “{stage}”',
  needsUnknown: 'Nobody has written down goals, expectations or fears at this stage.',
  isAgainst: 'Is it against that?',
  whyAgainst: 'In what way?',
  strengthenHow: 'How could it make this stage better?',
  noDecisions: 'No decisions yet.',
  toCard: 'Show on the map',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  decisions: 'Проверка решений',
  decisionsHint: 'Примерьте решение к пути клиента, пока оно не принято, и сохраните вердикт.',
  decisionsMean:
    'Назовите, что решаете. По каждому задетому этапу: не против ли это потребностей клиента и как этим помочь ему?',
  decisionPlaceholder: 'например, доставка платная с 1 марта',
  newDecision: 'Новое решение',
  decisionAdded: 'Решение добавлено на этап «{stage}»',
  decisionDay: 'Когда решили',
  decisionAuthor: 'Кто решил',
  affects: 'Каких этапов это касается?',
  needsHere: 'Что нужно клиенту на этапе «{stage}»',
  needsUnknown: 'Цели, ожидания и страхи на этом этапе никто не записал.',
  isAgainst: 'Это им противоречит?',
  whyAgainst: 'Чем именно?',
  strengthenHow: 'Как этим улучшить этап?',
  noDecisions: 'Решений пока нет.',
  toCard: 'Показать на карте',
}

export const DECISION_TEXTS = { en, ru }
