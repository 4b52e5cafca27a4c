import '../journey/jitless'
import * as z from 'zod/mini'
import { frameLink } from '../journey/card'
import { language } from '../journey/language'
import { heights, mapSummary, rawMap } from './raw-map'
import type { RequestType } from './request'

const reader =
  <S extends z.ZodMiniType>(schema: S) =>
  (value: unknown): z.infer<S> | undefined => {
    const parsed = z.safeParse(schema, value)
    return parsed.success ? parsed.data : undefined
  }
const nothing = reader(z.object({}))
const writes = z.int()
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value: unknown) => value instanceof Uint8Array)

/** Reads what each request is answered with when it succeeds; `undefined` where it is something else. */
export const READ_ANSWER = {
  hello: reader(
    z.object({
      editor: z.enum(['figma', 'figjam']),
      language: z.nullable(language),
      maps: z.array(mapSummary),
      /** Root of the map that is selected, or of the only one on the page: the one to open. */
      current: z.nullable(z.string()),
    }),
  ),
  draw: reader(z.object({ root: z.string(), heights, writes })),
  read: reader(rawMap),
  peek: reader(rawMap),
  leave: reader(z.object({ maps: z.array(mapSummary) })),
  write: reader(z.object({ heights, writes })),
  tidy: reader(z.object({ heights, writes })),
  board: reader(z.object({ writes })),
  /** `scale` is what became of the one that was asked for: a picture has a longest side. */
  picture: reader(z.object({ bytes, scale: z.number() })),
  settle: nothing,
  undo: nothing,
  select: nothing,
  layer: reader(frameLink),
  /** Whether it is on another page: the map is left, then. */
  visit: reader(z.object({ isElsewhere: z.boolean() })),
  remember: nothing,
  cancel: nothing,
} satisfies Record<RequestType, (value: unknown) => unknown>

export type Answers = {
  [T in RequestType]: Exclude<ReturnType<(typeof READ_ANSWER)[T]>, undefined>
}
export type AnswerTo<T extends RequestType> = Answers[T]
