/** What is said of personas, on the map and on their boards (C28, C88, C94). */
const en = {
  whoTheyAre: 'Who',
  properties: 'What they are like',
  needs: 'Needs',
  factors: 'Decides by',
  besides: 'And besides',
  benefits: 'Gains by us',
  ownOffer: 'We offer',
  entry: 'Comes in by',
  communications: 'Has to be told',
  stance: 'For or against',
  for: 'for',
  against: 'against',
} as const
export type PersonaWords = Readonly<Record<keyof typeof en, string>>

const ru: PersonaWords = {
  whoTheyAre: 'Кто это',
  properties: 'Особенности',
  needs: 'Что нужно',
  factors: 'По чему выбирает',
  besides: 'И дополнительно',
  benefits: 'Что получает от нас',
  ownOffer: 'Что предлагаем',
  entry: 'Откуда приходит',
  communications: 'Что ей рассказать',
  stance: 'За или против',
  for: 'за',
  against: 'против',
}

export const PERSONA_WORDS: Readonly<Record<'en' | 'ru', PersonaWords>> = { en, ru }
