import type { Comparison } from '../../journey/compare/compare-journeys'
import type { Difference } from '../../journey/compare/difference'
import type { ListKind } from '../../journey/compare/records'
import type { Language } from '../../journey/language'
import { COMPARE_TEXTS } from '../panel-texts/compare-texts'
import { createCompareWords, type CompareWords } from './compare-words'

const SIGNS = { added: '+', removed: '−', changed: '~', moved: '>' } as const

/**
 * A whole comparison as a text for people, without markup: how much, then kind by kind what, cards stage by stage. The
 * sign before a record says what became of it: + new, ~ changed, > moved, − removed, ! conflict.
 */
export function sayComparison(comparison: Comparison, language: Language): string {
  const { differences } = comparison
  const { say } = COMPARE_TEXTS[language]
  if (differences.length === 0) return `${say.noDifference}\n`
  const words = createCompareWords(comparison, language)
  const lists: readonly (readonly [string, ListKind])[] = [
    [say.personas, 'persona'],
    [say.stages, 'stage'],
    [say.lanes, 'lane'],
  ]
  const of = (kind: Difference['kind']): Difference[] =>
    differences.filter((one) => one.kind === kind)
  const inStages = groupBy(of('card'), stageOf)
  return `${[
    summaryOf(differences, language),
    ...of('journey').flatMap((one) => ['', say.map, ...linesOf(one, '  ~ ', words)]),
    ...lists.flatMap(([title, kind]) => section(title, of(kind), words)),
    ...[...comparison.theirs.stage, ...comparison.mine.stage].flatMap(({ id }) => {
      const cards = inStages.get(id) ?? []
      inStages.delete(id)
      return section(`${say.cards}: ${words.nameOf('stage', id)}`, cards, words)
    }),
  ].join('\n')}\n`
}

/** The stage under which a difference of a card is told: where it will stand. */
export const stageOf = (one: Difference): string =>
  one.type === 'moved' && one.to.stage !== null ? one.to.stage : String(one.record['stage'])

function summaryOf(differences: readonly Difference[], language: Language): string {
  const count = (name: string): string =>
    String(differences.filter((one) => (one.isConflict ? 'conflicts' : one.type) === name).length)
  return COMPARE_TEXTS[language].say.summary.replace(/\{(\w+)\}/g, (_, name: string) => count(name))
}

function section(title: string, differences: readonly Difference[], words: CompareWords): string[] {
  if (differences.length === 0) return []
  return [
    '',
    title,
    ...differences.flatMap((one) => [
      `  ${one.isConflict ? '!' : SIGNS[one.type]} ${words.titleOf(one)}`,
      ...linesOf(one, '      ', words),
    ]),
  ]
}

const linesOf = (one: Difference, indent: string, words: CompareWords): string[] =>
  words
    .detailsOf(one)
    .map(
      ({ label, before, after }) =>
        `${indent}${label}: ${before === null ? '' : `${before} → `}${after}`,
    )

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}
