import * as z from 'zod/mini'
import { costPart, evidenceLevel, severity, trend, urgency } from '../journey/card'
import { channel } from '../journey/channel'
import { laneKind } from '../journey/lane-kind'
import { buyingRole } from '../journey/persona'
import { emotion, level } from '../journey/scales'
import { traffic } from '../journey/stage'
import type { TemplateDraft } from './template-draft'

const text = z.string()
const local = z.tuple([text, text])
const locals = z.array(local)
const maybe = z.exactOptional

const note = { text: local, evidence: maybe(z.tuple([evidenceLevel, local])) }

/** In the order in which `buildCard` asks what kind of card it is; a note is what nothing else fits. */
const card = z.union([
  z.object({
    ...note,
    channel,
    place: maybe(z.enum(['online', 'offline'])),
    importance: level,
    score: maybe(level),
    owner: maybe(local),
    status: maybe(z.enum(['missing', 'competitor'])),
  }),
  z.object({ ...note, key: text, severity }),
  z.object({ ...note, answers: z.array(text), urgency, owner: local }),
  z.object({
    ...note,
    value: local,
    change: maybe(local),
    trend: maybe(trend),
    better: maybe(z.enum(['up', 'down'])),
  }),
  z.object({ ...note, advantage: local, benefit: local }),
  z.object({ ...note, part: costPart, amount: local }),
  z.strictObject(note),
])

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
      cells: z.record(text, z.array(card)),
    }),
  ),
})
