import { drawnTexts } from '../../i18n/drawn-texts'
import { createCompareWords, type CompareWords } from '../../i18n/compare/compare-words'
import { stageOf } from '../../i18n/compare/say-comparison'
import { compareJourneys, type Comparison } from '../../journey/compare/compare-journeys'
import type { Difference } from '../../journey/compare/difference'
import { pairOf } from '../../journey/family/pair-of'
import type { MapView } from '../view/map-view'
import type { Tone } from '../view/mark'
import type { BoardContent, BoardRow, BoardTable } from './content'
import { familyNames } from './family-names'

const TYPES = ['added', 'changed', 'moved', 'removed'] as const
const LOOK: Readonly<Record<Difference['type'], { readonly sign: string; readonly tone: Tone }>> = {
  added: { sign: '+', tone: 'cure' },
  changed: { sign: '~', tone: 'caution' },
  moved: { sign: '→', tone: 'calm' },
  removed: { sign: '−', tone: 'alarm' },
}
/** Fields of the head that are each map's own affair. */
const OWN_AFFAIR: ReadonlySet<string> = new Set(
  'state family badges muted theme language review maturity maturitySteps'.split(' '),
)
/** More about one record than this is to be read on the maps. */
const MOST_DETAILS = 6
/** Names the group of what is of no stage. */
const WHOLE = ''

/** What of the way as it is will be new, other or gone when it is as it is to be, stage by stage (C53). */
export function changesBoard({ journey, others, words }: MapView): BoardContent {
  const { boards, family: say } = drawnTexts(journey.language)
  const pair = pairOf(journey, others)
  if (pair === null) return { notes: [boards.changes.empty], tables: [] }
  const [asIs, toBe] = familyNames([pair.asIs, pair.toBe], words)
  const comparison = compareJourneys(pair.asIs, pair.toBe)
  const told = createCompareWords(comparison, journey.language)
  const groups = groupsOf(comparison)
  const nameOf = (stage: string): string =>
    stage === WHOLE ? say.whole : told.nameOf('stage', stage)
  const between = say.compared
    .replace('{asIs}', () => asIs ?? '')
    .replace('{toBe}', () => toBe ?? '')
  const summary: BoardTable = {
    key: 'summary',
    heading: between,
    columns: [
      { title: say.summary, width: 360 },
      ...TYPES.map((type) => ({
        title: `${LOOK[type].sign} ${say[type]}`,
        width: 120,
        align: 'center' as const,
      })),
    ],
    rows: groups.map(([stage, differences]) => ({
      key: stage || 'whole',
      cells: [
        { text: nameOf(stage), weight: 'Semi Bold' },
        ...TYPES.map((type) => {
          const count = differences.filter((one) => one.type === type).length
          return count === 0
            ? { text: '0', tone: 'quiet' as const }
            : { text: String(count), tone: LOOK[type].tone, weight: 'Bold' as const }
        }),
      ],
    })),
    empty: say.same,
  }
  return {
    notes: [],
    tables: [
      summary,
      ...groups.map(([stage, differences]): BoardTable => ({
        key: `at/${stage || 'whole'}`,
        heading: nameOf(stage),
        columns: [
          { title: '', width: 150 },
          { title: say.what, width: 330 },
          { title: say.how, width: 480 },
        ],
        rows: differences.map((one) => rowOf(one, told, say)),
        empty: '',
      })),
    ],
  }
}

function rowOf(
  difference: Difference,
  told: CompareWords,
  say: Readonly<Record<'more' | Difference['type'], string>>,
): BoardRow {
  const { sign, tone } = LOOK[difference.type]
  const details = told.detailsOf(difference)
  const lines = details
    .slice(0, MOST_DETAILS)
    .map(({ label, before, after }) =>
      before === null ? `${label}: ${after}` : `${label}: ${before} → ${after}`,
    )
  const rest = details.length - lines.length
  return {
    key: difference.key,
    cells: [
      { text: `${sign} ${say[difference.type]}`, tone, weight: 'Semi Bold' },
      { text: told.titleOf(difference), weight: 'Semi Bold' },
      { text: [...lines, ...(rest > 0 ? [say.more.replace('{n}', String(rest))] : [])].join('\n') },
    ],
  }
}

/** The differences by the stage they are of, in the order of the way to be; what is gone comes last. */
function groupsOf({
  differences,
  mine,
  theirs,
}: Comparison): readonly (readonly [string, readonly Difference[]])[] {
  const groups = new Map<string, Difference[]>()
  for (const id of [WHOLE, ...[...theirs.stage, ...mine.stage].map((stage) => stage.id)])
    groups.set(id, [])
  for (const one of differences.flatMap(withoutOwnAffairs)) {
    const stage = one.kind === 'card' ? stageOf(one) : one.kind === 'stage' ? one.id : WHOLE
    groups.get(stage)?.push(one)
  }
  return [...groups].filter(([, of]) => of.length > 0)
}

function withoutOwnAffairs(one: Difference): readonly Difference[] {
  if (one.kind !== 'journey' || one.type !== 'changed') return [one]
  const fields = one.fields.filter(({ field }) => !OWN_AFFAIR.has(field))
  return fields.length === 0 ? [] : [{ ...one, fields }]
}
