/** What did not come through as it was; `{count}` says how often, `{example}` is the first of them. */
const en = {
  'scale-changed':
    'Scores or feelings came in another scale and were brought to ours: {count}, e.g. “{example}”.',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  'scale-changed':
    'Оценки или эмоции были в другой шкале и переведены в нашу: {count}, например «{example}».',
}

export const LOSS_TEXTS = { en, ru }
