import { drawnTexts } from '../../i18n/drawn-texts'
import { called } from '../../journey/compare/match'
import type { Journey } from '../../journey/journey'
import type { Stage } from '../../journey/stage'
import type { MapView } from '../view/map-view'
import type { BoardCell, BoardContent } from './content'
import { curvesPicture } from './curves-picture'
import { familyNames } from './family-names'
import { MOST_LINES } from './line-mark'
import { stageName } from './names'
import { shortened } from './shortened'

/** What the maps of a family feel at the stages of this one: a curve each, and a table of the words (C51, C90). */
export function curvesBoard({ journey, others, words, theme }: MapView): BoardContent {
  const { boards, family: say } = drawnTexts(journey.language)
  const { stages } = journey
  const all = [journey, ...others]
  const names = familyNames(all, words)
  const shown = all.slice(0, MOST_LINES)
  const matched = shown.map((map) => matchStages(stages, map))
  const columns = stages.map((stage, i) => stageName(stage, i, words))
  const felt = (map: number, index: number): BoardCell => {
    const stage = matched[map]?.[index]
    if (stage === undefined) return { text: say.noMatch, tone: 'quiet' }
    const { emotion, feeling } = stage
    if (emotion === null && feeling.trim() === '')
      return { text: `? ${words.unknown}`, tone: 'quiet' }
    const level =
      emotion === null ? '?' : emotion > 0 ? `+${emotion}` : `${emotion}`.replace('-', '−')
    return { text: `${shortened(feeling)} ${level}`.trim(), weight: 'Semi Bold' }
  }
  const strangers = shown.flatMap((map, i) => {
    const there = new Set(matched[i]?.flatMap((stage) => stage?.id ?? []))
    const left = map.stages.flatMap((stage, at) =>
      there.has(stage.id) ? [] : [stageName(stage, at, words)],
    )
    const note = say.onlyThere.replace('{stages}', () => left.join(', '))
    return left.length === 0 ? [] : [note.replace('{map}', () => names[i] ?? '')]
  })
  const rest = names.slice(MOST_LINES).join(', ')
  return {
    notes:
      stages.length === 0
        ? []
        : [
            ...(others.length === 0 ? [say.alone] : []),
            ...strangers,
            ...(rest === '' ? [] : [say.notShown.replace('{maps}', () => rest)]),
          ],
    pictures:
      stages.length === 0
        ? []
        : [
            curvesPicture({
              columns,
              lines: shown.map((_, i) => ({
                name: names[i] ?? '',
                values: stages.map((_stage, at) => matched[i]?.[at]?.emotion ?? null),
              })),
              theme,
            }),
          ],
    tables: [
      {
        key: 'felt',
        columns: [
          { title: words.stage, width: 240 },
          ...shown.map((_, i) => ({ title: names[i] ?? '', width: 220 })),
        ],
        rows: stages.map((stage, at) => ({
          key: stage.id,
          cells: [
            { text: columns[at] ?? '', weight: 'Semi Bold' },
            ...shown.map((_, i) => felt(i, at)),
          ],
        })),
        empty: boards.curves.empty,
      },
    ],
  }
}

/** The stage of a map that is the same as each of these: that of the same id, else the first of the same name. */
function matchStages(stages: readonly Stage[], map: Journey): readonly (Stage | undefined)[] {
  const byId = new Map(map.stages.map((stage) => [stage.id, stage]))
  const own = new Set(stages.map(({ id }) => id))
  const taken = new Set<Stage>()
  const take = (stage: Stage | undefined): Stage | undefined => {
    if (stage !== undefined) taken.add(stage)
    return stage
  }
  return stages.map(({ id, name }) =>
    take(
      byId.get(id) ??
        map.stages.find(
          (one) =>
            !own.has(one.id) &&
            !taken.has(one) &&
            called(name) !== '' &&
            called(one.name) === called(name),
        ),
    ),
  )
}
