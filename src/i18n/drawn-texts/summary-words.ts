/** What is said on the summary for those who have a minute. */
const en = {
  inLanguage: 'In English',
  moments: 'What stands out',
  bestMoment: 'Best moment',
  worstMoment: 'Worst moment',
  none: 'Nothing named yet.',
  open: 'Decisions not settled yet',
  notKnown: 'Not known yet',
  emotions: 'Stages without a feeling',
  stageScores: 'Stages without a score',
  touchpointScores: 'Touchpoints without a score',
  people: 'Stages without a count of people',
  unfounded: 'Cards without evidence',
  assumed: 'Cards that are assumptions',
} as const
export type SummaryWords = Readonly<Record<keyof typeof en, string>>

const ru: SummaryWords = {
  inLanguage: 'На русском',
  moments: 'Что бросается в глаза',
  bestMoment: 'Лучший момент',
  worstMoment: 'Худший момент',
  none: 'Пока ничего не названо.',
  open: 'Ещё не решено',
  notKnown: 'Чего мы пока не знаем',
  emotions: 'Этапы без эмоции',
  stageScores: 'Этапы без оценки',
  touchpointScores: 'Точки контакта без оценки',
  people: 'Этапы без числа людей',
  unfounded: 'Карточки без источника',
  assumed: 'Карточки-гипотезы',
}

export const SUMMARY_WORDS = { en, ru }
