import './jitless'
import * as z from 'zod/mini'
import { emotion, levelOrUnknown } from './scales'
import { id, text, texts } from './text'

/** How ready the people are who leave a stage (C76). */
export const traffic = z.enum(['cold', 'warm', 'hot'])
export type Traffic = z.infer<typeof traffic>
export const TRAFFICS = traffic.options

/** The way out of a stage: traffic temperature and the tools that move people on (C76). */
export const transition = z.looseObject({ traffic: z.nullable(traffic), tools: texts })

/** How many people, counted in whole ones; `null` where nobody has counted. */
const people = z._default(z.nullable(z.int().check(z.nonnegative())), null)

/** The way back to an earlier stage, and when people take it: after a bad experience, say (C43). */
export const wayBack = z.looseObject({ to: id, when: text })

/** A column of the journey. `task` is what we have to achieve there (C41, C64); its KPIs are the cards of a KPI lane. */
export const stage = z.looseObject({
  id,
  name: text,
  subtitle: text,
  task: text,
  importance: levelOrUnknown,
  score: levelOrUnknown,
  emotion,
  /** The feeling in a word, as the customer would say it (C51). */
  feeling: text,
  transition,
  /** People who came into the stage, and who went on from it, in the time that the map is about (C2). */
  entered: people,
  passed: people,
  /** How good it is expected to be; `score` is how good it turns out to be: the gap between them is what is felt (C12, C62). */
  expected: z._default(levelOrUnknown, null),
  returns: z._default(z.nullable(wayBack), null),
})
export type Stage = z.infer<typeof stage>
