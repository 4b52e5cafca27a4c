import * as z from 'zod/mini'
import { costPart, evidenceLevel, severity, trend, urgency } from '../journey/card'
import { channel } from '../journey/channel'
import { laneKind } from '../journey/lane-kind'
import { buyingRole } from '../journey/persona'
import { emotion, level } from '../journey/scales'
import { traffic } from '../journey/stage'
import type { CardDraft, NoteDraft, TemplateDraft } from './template-draft'

const text = z.string()
const local = z.tuple([text, text])
const locals = z.array(local)
const maybe = z.exactOptional

const note = { text: local, evidence: maybe(z.tuple([evidenceLevel, local])) }

const noteSchema: z.ZodMiniType<NoteDraft> = z.object(note)

/** Every other kind of card under the field that only it has, as `buildCard` tells them apart. */
const cardSchemas: Readonly<Record<string, z.ZodMiniType<CardDraft>>> = {
  channel: z.object({
    ...note,
    channel,
    place: maybe(z.enum(['online', 'offline'])),
    importance: level,
    score: maybe(level),
    owner: maybe(local),
    status: maybe(z.enum(['missing', 'competitor'])),
    departments: maybe(locals),
    atStandard: maybe(z.boolean()),
  }),
  severity: z.object({ ...note, key: text, severity }),
  answers: z.object({ ...note, answers: z.array(text), urgency, owner: local }),
  value: z.object({
    ...note,
    value: local,
    change: maybe(local),
    trend: maybe(trend),
    better: maybe(z.enum(['up', 'down'])),
  }),
  advantage: z.object({ ...note, advantage: local, benefit: local }),
  part: z.object({ ...note, part: costPart, amount: local }),
}

/** Not a union: that tries one kind after the other, which takes three times as long. */
const card = z.custom<CardDraft>((value) => schemaOf(value).safeParse(value).success)

function schemaOf(value: unknown): z.ZodMiniType<CardDraft> {
  if (typeof value !== 'object' || value === null) return noteSchema
  const mark = Object.keys(cardSchemas).find((key) => key in value)
  return (mark === undefined ? undefined : cardSchemas[mark]) ?? noteSchema
}

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)

/** A template as it comes out of a text; the compiler holds it against `TemplateDraft`. */
export const templateSchema: z.ZodMiniType<TemplateDraft> = z.object({
  id: text,
  name: local,
  summary: local,
  covers: z.array(text),
  title: local,
  scenario: local,
  owner: local,
  personas: z.array(
    z.object({
      key: text,
      name: local,
      role: maybe(buyingRole),
      description: local,
      quote: local,
      priorities: locals,
    }),
  ),
  lanes: z.array(
    z.object({ key: text, kind: laneKind, name: local, hint: local, persona: maybe(text) }),
  ),
  stages: z.array(
    z.object({
      name: local,
      subtitle: local,
      task: local,
      importance: level,
      score: z.nullable(level),
      emotion,
      feeling: local,
      traffic,
      tools: locals,
      people: maybe(z.custom<readonly [number, number]>(isPair)),
      cells: z.record(text, z.array(card)),
    }),
  ),
})
