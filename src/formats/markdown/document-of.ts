import { mapName } from '../../i18n/drawn-texts/map-name'
import { drawnTexts } from '../../i18n/drawn-texts'
import { cardsByCell, cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import type { Persona } from '../../journey/persona'
import type { Stage } from '../../journey/stage'
import { describeCards } from '../../i18n/in-words/describe-card'
import { shownLanes } from '../../journey/shown-lanes'
import {
  fieldLabel,
  feelingWords,
  laneName,
  scoreWords,
  stageName,
  stageTitle,
  valueWords,
} from '../../i18n/in-words/stage-words'
import type { Block, Item } from './blocks'

/**
 * A journey as a document to be read, by eye or aloud: what it is about, whose it is, the stages at a glance, then stage by
 * stage what is on each lane. Only the glance is a table: a list says of each card all there is before it goes to the next,
 * where a table would have one jump between columns.
 */
export function documentOf(journey: Journey): Block[] {
  const { words, document } = drawnTexts(journey.language)
  return [
    heading(1, journey.title || words.untitled),
    { type: 'paragraph', text: mapName(journey) },
    ...paragraph(journey.scenario),
    heading(2, document.facts),
    { type: 'list', items: factsOf(journey) },
    ...(journey.personas.length === 0 ? [] : [heading(2, document.personas)]),
    ...journey.personas.flatMap((persona) => personaOf(persona, journey)),
    ...(journey.stages.length === 0
      ? []
      : [heading(2, document.overview), glanceOf(journey), heading(2, words.stages)]),
    ...stagesOf(journey),
  ]
}

function factsOf(journey: Journey): Item[] {
  const { words, document } = drawnTexts(journey.language)
  const shown = new Set(shownLanes(journey).map(({ id }) => id))
  const cards = journey.cards.filter(({ lane }) => shown.has(lane))
  const lanes = shownLanes(journey).map((lane) => {
    const name = laneName(lane, journey)
    return lane.hint === '' ? name : `${name} (${lane.hint})`
  })
  return [
    ...item(document.state, journey.state === 'as-is' ? words.asIs : words.toBe),
    ...(journey.kind === null
      ? []
      : own('kind', valueWords('kind', journey.kind, journey), journey)),
    ...(journey.flow === 'linear'
      ? []
      : own('flow', valueWords('flow', journey.flow, journey), journey)),
    ...item(words.owner, journey.owner),
    ...item(words.review, journey.review),
    ...item(words.stages, String(journey.stages.length)),
    ...item(words.cards, String(cards.length)),
    ...item(document.lanes, lanes.join('; ')),
  ]
}

function personaOf(persona: Persona, journey: Journey): Block[] {
  const { words, boardWords, document, channels } = drawnTexts(journey.language)
  const { name, role, description, quote, priorities, entry } = persona
  const several = (
    field: 'properties' | 'needs' | 'factors' | 'besides' | 'benefits' | 'communications',
  ) => own(field, persona[field].join('; '), journey)
  const items = [
    ...item(boardWords.role, role === null ? '' : words[role]),
    ...item(document.looksAt, priorities.join('; ')),
    ...several('properties'),
    ...several('needs'),
    ...several('factors'),
    ...several('besides'),
    ...several('benefits'),
    ...own('offer', persona.offer, journey),
    ...own('entry', entry === null ? '' : channels[entry], journey),
    ...several('communications'),
    ...own('stances', stancesOf(persona, journey), journey),
  ]
  return [
    heading(3, name || words.persona),
    ...paragraph(description),
    ...(quote.trim() === '' ? [] : [{ type: 'quote', text: quote } as const]),
    ...list(items),
  ]
}

/** Where a persona is for the purchase, and where against it. */
const stancesOf = ({ stances }: Persona, journey: Journey): string =>
  (['for', 'against'] as const)
    .flatMap((side) => {
      const stages = stances.flatMap(({ stage, is }) => {
        const index = journey.stages.findIndex(({ id }) => id === stage)
        const found = journey.stages[index]
        return is === side && found !== undefined ? [stageTitle(found, index, journey)] : []
      })
      return stages.length === 0 ? [] : [`${valueWords('is', side, journey)}: ${stages.join(', ')}`]
    })
    .join('; ')

/** How the stages stand, one below the other. People are counted on some maps only. */
function glanceOf(journey: Journey): Block {
  const { words, boardWords, document } = drawnTexts(journey.language)
  const counted = isCounted(journey)
  const people = (count: number | null): string => (count === null ? words.unknown : String(count))
  return {
    type: 'table',
    rows: [
      [
        words.stage,
        words.importance,
        words.score,
        document.emotion,
        ...(counted ? [boardWords.entered, boardWords.passed] : []),
      ],
      ...journey.stages.map((stage, index) => [
        stageName(stage, index, journey),
        scoreWords(stage.importance, journey),
        scoreWords(stage.score, journey),
        feelingWords(stage, journey),
        ...(counted ? [people(stage.entered), people(stage.passed)] : []),
      ]),
    ],
  }
}

const isCounted = ({ stages }: Journey): boolean =>
  stages.some(({ entered, passed }) => entered !== null || passed !== null)

function stagesOf(journey: Journey): Block[] {
  const cells = cardsByCell(journey)
  const describe = describeCards(journey)
  const { emptyCard } = drawnTexts(journey.language).document
  return journey.stages.flatMap((stage, index) => [
    heading(3, stageName(stage, index, journey)),
    ...paragraph(stage.subtitle),
    { type: 'list', items: stageFacts(stage, journey) } as const,
    ...shownLanes(journey).flatMap((lane): Block[] => {
      const cards = cells.get(cellKey(lane.id, stage.id)) ?? []
      if (cards.length === 0) return []
      const items = cards.map((card): Item => {
        const { mark, text, details } = describe(card)
        const rest = details.length === 0 ? '' : `(${details.join('; ')})`
        return { label: mark, text: [text.trim() || emptyCard, rest].filter(Boolean).join(' ') }
      })
      return [heading(4, laneName(lane, journey)), { type: 'list', items }]
    }),
  ])
}

function stageFacts(stage: Stage, journey: Journey): Item[] {
  const { words, boardWords, document } = drawnTexts(journey.language)
  const { traffic, tools } = stage.transition
  const people = (count: number | null): string => (count === null ? words.unknown : String(count))
  return [
    ...item(words.ourTask, stage.task),
    ...item(words.importance, scoreWords(stage.importance, journey)),
    ...item(words.score, scoreWords(stage.score, journey)),
    ...own('expected', stage.expected === null ? '' : scoreWords(stage.expected, journey), journey),
    ...item(document.emotion, feelingWords(stage, journey)),
    ...(isCounted(journey)
      ? [
          ...item(boardWords.entered, people(stage.entered)),
          ...item(boardWords.passed, people(stage.passed)),
        ]
      : []),
    ...item(
      document.movesOn,
      [traffic === null ? '' : words[`${traffic}Traffic`], ...tools].filter(Boolean).join('; '),
    ),
    ...item(words.waysBack, wayBackOf(stage, journey)),
  ]
}

/** To which stage people go back, and when. */
function wayBackOf({ returns }: Stage, journey: Journey): string {
  if (returns === null) return ''
  const index = journey.stages.findIndex(({ id }) => id === returns.to)
  const to = journey.stages[index]
  const name = to === undefined ? '' : stageTitle(to, index, journey)
  return [name, returns.when].filter((text) => text.trim() !== '').join(': ')
}

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ type: 'heading', level, text })
const paragraph = (text: string): Block[] =>
  text.trim() === '' ? [] : [{ type: 'paragraph', text }]
const list = (items: readonly Item[]): Block[] =>
  items.length === 0 ? [] : [{ type: 'list', items }]
const own = (field: string, text: string, journey: Journey): Item[] => {
  const label = fieldLabel(field, journey)
  return item(`${label.charAt(0).toUpperCase()}${label.slice(1)}`, text)
}
const item = (label: string, text: string): Item[] =>
  text.trim() === '' ? [] : [{ label: `${label}:`, text }]
