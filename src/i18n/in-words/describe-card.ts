import { drawnTexts } from '../drawn-texts'
import type { Card, CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { fieldLabel, scoreWords } from './stage-words'

/** A card in words: what stands on it, and what else is known of it, each a short text. */
export interface CardWords {
  /** What people call it by, as `B3`; mostly empty. */
  readonly mark: string
  readonly text: string
  readonly details: readonly string[]
}

/** What is known of the cards of a journey, in the language of the map: unknown is said as unknown. Pure. */
export function describeCards(journey: Journey): (card: Card) => CardWords {
  const { words, boardWords, document, channels } = drawnTexts(journey.language)
  const stages = new Map(journey.stages.map(({ id, name }) => [id, name || words.stage]))
  const cards = new Map(journey.cards.map((card) => [card.id, card]))
  const barriers = journey.cards.filter((card) => card.kind === 'barrier')
  const answered = new Map<string, string[]>()
  for (const barrier of barriers) {
    for (const solution of barrier.solutions) {
      const known = answered.get(solution) ?? []
      answered.set(solution, [...known, markOf(barrier) || barrier.text])
    }
  }
  const standards = journey.cards.some(
    (card) => card.kind === 'touchpoint' && card.atStandard !== null,
  )

  function markOf(card: CardOf<'barrier'>): string {
    return card.number === 0 ? '' : `${words.barrierLetter}${card.number}`
  }
  const own = (field: string, value: string): string[] => named(fieldLabel(field, journey), value)
  const answer = (value: boolean | null): string => {
    if (value === null) return words.unknown
    return value ? boardWords.yes : boardWords.no
  }
  const named = (label: string, value: string): string[] =>
    value === '' ? [] : [`${label.charAt(0).toLowerCase()}${label.slice(1)}: ${value}`]
  const solutionsOf = ({ solutions, stage }: CardOf<'barrier'>): string[] => {
    const texts = solutions.flatMap((id) => {
      const card = cards.get(id)
      if (card === undefined) return []
      const text = document.quoted.replace('{text}', () => card.text)
      return [card.stage === stage ? text : `${text} (${stages.get(card.stage) ?? ''})`]
    })
    return texts.length === 0 ? [words.unanswered] : named(document.solutions, texts.join(', '))
  }
  const trendOf = ({ trend, better }: CardOf<'kpi'>): string => {
    if (trend === null) return document.trendUnknown
    if (trend === 'flat') return document.flat
    const way = trend === 'up' ? document.rising : document.falling
    return `${way}, ${trend === better ? document.forBetter : document.forWorse}`
  }
  const decisionOf = ({ affects, author, day, verdict }: CardOf<'decision'>): string[] => [
    words[verdict],
    ...named(words.decidedBy, author),
    ...named(words.decidedOn, day),
    ...affects.map(({ stage, contradicts, why, strengthen }) => {
      const said = [
        contradicts === null ? words.notChecked : contradicts ? words.contradicts : words.agrees,
        why,
        strengthen === '' ? '' : words.strengthenBy.replace('{how}', () => strengthen),
      ]
      return `${stages.get(stage) ?? ''}: ${said.filter(Boolean).join(', ')}`
    }),
  ]

  function wordsOf(card: Card): CardWords {
    switch (card.kind) {
      case 'note':
        return { mark: '', text: card.text, details: [] }
      case 'step':
        return { mark: '', text: card.text, details: own('link', card.link?.name ?? '') }
      case 'decision':
        return { mark: '', text: card.text, details: decisionOf(card) }
      case 'touchpoint':
        return {
          mark: '',
          text: card.text,
          details: [
            `${channels[card.channel]}, ${words[card.place]}`,
            ...named(words.importance, scoreWords(card.importance, journey)),
            ...named(words.score, scoreWords(card.score, journey)),
            ...(card.status === 'exists' ? [] : named(boardWords.status, words[card.status])),
            ...named(words.owner, card.owner),
            ...own('accountable', card.accountable),
            ...named(document.departments, card.departments.join(', ')),
            ...named(boardWords.due, card.due),
            ...(standards ? named(boardWords.standard, answer(card.atStandard)) : []),
          ],
        }
      case 'barrier':
        return {
          mark: markOf(card),
          text: card.text,
          details: [
            words[card.severity],
            ...(card.blocks === null ? [] : named(document.blocks, stages.get(card.blocks) ?? '')),
            ...solutionsOf(card),
          ],
        }
      case 'solution':
        return {
          mark: '',
          text: card.text,
          details: [
            ...named(document.answers, (answered.get(card.id) ?? []).join(', ')),
            words[card.urgency],
            ...named(words.owner, card.owner),
            ...named(boardWords.due, card.due),
          ],
        }
      case 'kpi':
        return {
          mark: '',
          text: [card.text, card.value].filter(Boolean).join(': '),
          details: [...named(document.change, card.change), trendOf(card)],
        }
      case 'offer':
        return {
          mark: '',
          text: card.text,
          details: [
            ...named(words.advantage, card.advantage),
            ...named(words.benefit, card.benefit),
            ...own('usp', card.usp.filter(Boolean).join('; ')),
            ...(card.skeptic.every((one) => one === null)
              ? []
              : own('skeptic', card.skeptic.map(answer).join(', '))),
          ],
        }
      case 'cost':
        return {
          mark: '',
          text: [words[card.part], card.text, card.amount].filter(Boolean).join(': '),
          details: [],
        }
    }
  }

  return (card) => {
    const described = wordsOf(card)
    const { evidence, step } = card
    const founded =
      evidence === null ? '' : [words[evidence.level], evidence.source].filter(Boolean).join(': ')
    const further = [
      ...own('step', step === null ? '' : (cards.get(step)?.text ?? '')),
      ...(founded === '' ? [] : [founded]),
    ]
    return { ...described, details: [...described.details, ...further] }
  }
}
