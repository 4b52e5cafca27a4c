import * as z from 'zod/mini'
import { emotion } from '../../journey/scales'
import type { JourneyBuilder } from '../build-journey'
import type { Losses } from '../loss'
import { rescale, saidScales } from '../rescale'

/** Longest word for a feeling, in characters. */
const FEELING = 60

/** What a file says of the mood in a stage: a number, a word for it, or a word for the feeling. */
export interface Mood {
  readonly stage: string
  readonly emotion: unknown
}

/** Gives stages the moods that a file tells of them, on the scale that it says or that they can be on. */
export function feelStages(
  moods: readonly Mood[],
  scale: unknown,
  builder: JourneyBuilder,
  losses: Losses,
): void {
  const feelings = new Map<string, string>()
  const records = moods.map((mood) => ({ ...mood }))
  for (const { stage, emotion: value } of rescale(records, saidScales(scale), losses)) {
    const known = z.safeParse(emotion, value ?? null)
    if (typeof stage !== 'string') continue
    if (known.success) builder.feel(stage, known.data)
    else if (typeof value === 'string' && value.length <= FEELING && !feelings.has(stage)) {
      feelings.set(stage, value)
      builder.editStage(stage, { feeling: value })
    } else losses.note('score-unread', String(value))
  }
}
