import { fieldName } from '../compare/say-value'
import { drawnTexts } from '../drawn-texts'
import { COMPARE_TEXTS } from '../panel-texts/compare-texts'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import type { Level } from '../../journey/scales'
import type { Stage } from '../../journey/stage'

/** The name of a stage with its place: `Stage 2. Choice`. */
export function stageName({ name }: Stage, index: number, { language }: Journey): string {
  const { words } = drawnTexts(language)
  return [`${words.stage} ${index + 1}`, name.trim()].filter(Boolean).join('. ')
}

/** The name of a stage, and its place where it has none. */
export const stageTitle = (stage: Stage, index: number, journey: Journey): string =>
  stage.name.trim() || stageName(stage, index, journey)

/** The name of a lane, and whose it is if it is one persona's. */
export function laneName({ kind, name, persona }: Lane, { personas, language }: Journey): string {
  const { lanes, words } = drawnTexts(language)
  const whose = personas.find(({ id }) => id === persona)
  const own = name.trim() || lanes[kind].name
  return whose === undefined ? own : `${own} — ${whose.name.trim() || words.persona}`
}

/** What a field is called, in small letters: `where they come in`. */
export const fieldLabel = (field: string, { language }: Journey): string =>
  fieldName({ kind: 'card', path: [field] }, COMPARE_TEXTS[language])

/** A value of a field that has a few to choose from, in words. */
export const valueWords = (field: string, value: string, { language }: Journey): string =>
  COMPARE_TEXTS[language].values[field]?.[value] ?? value

/** A score or an importance: `4 of 5`, or that it is unknown. */
export function scoreWords(value: Level | null, { language }: Journey): string {
  const { words, document } = drawnTexts(language)
  return value === null ? words.unknown : document.of5.replace('{n}', String(value))
}

/**
 * How a stage feels, by its figure, in words, and as the customer says it: `−1, bad, “lost”`.
 * @param figure where it stands: what begins with a sign is a formula for a spreadsheet
 */
export function feelingWords(
  { emotion, feeling }: Stage,
  { language }: Journey,
  figure: 'first' | 'last' = 'first',
): string {
  const { words, document } = drawnTexts(language)
  const said =
    feeling.trim() === '' ? [] : [document.quoted.replace('{text}', () => feeling.trim())]
  if (emotion === null) return [words.unknown, ...said].join(', ')
  const sign = emotion > 0 ? '+' : emotion < 0 ? '−' : ''
  const name = document[NAMES[`${emotion}`]]
  const [level, own] = [`${sign}${Math.abs(emotion)}`, [name, ...said]]
  return (figure === 'first' ? [level, ...own] : [...own, level]).join(', ')
}

const NAMES = {
  '-2': 'veryBad',
  '-1': 'bad',
  '0': 'neutral',
  '1': 'good',
  '2': 'veryGood',
} as const
