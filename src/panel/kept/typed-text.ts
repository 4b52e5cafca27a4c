import { OFFER_QUESTIONS } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { Operation } from '../../journey/operation'

/** The text that an operation of typing writes; lists have one item a line. */
export const typedText = (typing: Operation): string => textOf(typedField(typing)[1])

/** The text that stands where it writes, or `null` where the record is not in the journey. */
export function textThere(journey: Journey, typing: Operation): string | null {
  const record = typedRecord(journey, typing)
  if (record === undefined) return null
  const [field] = typedField(typing)
  return textOf(new Map<string, unknown>(Object.entries(record)).get(field))
}

/** The same typing with another text. */
export function retyped(typing: Operation, text: string): Operation {
  if (!('patch' in typing)) return typing
  const [field, value] = typedField(typing)
  const next = field === 'usp' ? asAnswers(text) : likeBefore(value, text)
  return { ...typing, patch: { [field]: next } }
}

function typedRecord(journey: Journey, typing: Operation): object | undefined {
  switch (typing.type) {
    case 'journey.edit':
      return journey
    case 'stage.edit':
      return journey.stages.find(({ id }) => id === typing.id)
    case 'lane.edit':
      return journey.lanes.find(({ id }) => id === typing.id)
    case 'persona.edit':
      return journey.personas.find(({ id }) => id === typing.id)
    case 'card.edit':
      return journey.cards.find(({ id }) => id === typing.id)
    default:
      return undefined
  }
}

/** One types into one field at a time. */
function typedField(typing: Operation): readonly [string, unknown] {
  const [entry] = 'patch' in typing ? Object.entries(typing.patch) : []
  return entry ?? ['', '']
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join('\n')
  if (hasTools(value)) return textOf(value.tools)
  return hasWhen(value) ? textOf(value.when) : ''
}

function likeBefore(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return text.split('\n')
  if (hasTools(value)) return { ...value, tools: text.split('\n') }
  return hasWhen(value) ? { ...value, when: text } : text
}

/** As many answers as an offer has questions (C100); what is more belongs to the last. */
function asAnswers(text: string): string[] {
  const lines = text.split('\n')
  const last = OFFER_QUESTIONS - 1
  return Array.from({ length: OFFER_QUESTIONS }, (_, i) =>
    i === last ? lines.slice(last).join('\n') : (lines[i] ?? ''),
  )
}

/** A transition; its tools are what is typed in it. */
const hasTools = (value: unknown): value is { readonly tools: unknown } =>
  typeof value === 'object' && value !== null && 'tools' in value

/** A way back; when people take it is what is typed in it. */
const hasWhen = (value: unknown): value is { readonly when: unknown } =>
  typeof value === 'object' && value !== null && 'when' in value
