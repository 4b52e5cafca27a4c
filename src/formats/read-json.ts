import * as z from 'zod/mini'
import { plainFields } from '../journey/plain-fields'
import { good, type Result } from '../journey/problem'
import type { ReadHints, ReadJourney } from './format'
import { takeJsonFile } from './import-json'
import { createLosses, type Losses } from './loss'
import { readPlain } from './parse-plain'
import { OUR_SCALES, rescale, saidScales, type SaidScales } from './rescale'
import { partOf, partsOf, type Part } from './shapes/parts'
import { isEnablement, readEnablement } from './shapes/read-enablement'
import { findGenerated, readGenerated } from './shapes/read-generated'

/**
 * The journey in a JSON file: ours (`importJson`), also with emotions and levels on other scales (`rescale`), or one of the
 * shapes that others give it (FORMATS 5.4).
 *
 * @returns the journey, or what `importJson` says
 */
export function readJson(text: string, hints: ReadHints): Result<ReadJourney> {
  const plain = readPlain(text)
  if (!plain.ok) return plain
  const file = z.safeParse(plainFields, plain.value)
  if (!file.success || 'format' in file.data) return readOwn(plain.value)
  if (isEnablement(file.data)) return readEnablement(file.data, hints)
  const journey = findGenerated(file.data)
  return journey === null ? readOwn(plain.value) : readGenerated(file.data, journey, hints)
}

/** Our own file as it is, unless it says that its scales are others; if it cannot be read so, on the scales it can be on. */
function readOwn(plain: unknown): Result<ReadJourney> {
  const file = partOf(plain)
  const journey = partOf(file?.['journey'])
  const said = saidScales(file?.['scale'])
  const isOurs = Object.entries(OUR_SCALES).every(
    ([field, scale]) => (new Map(Object.entries(said)).get(field) ?? scale) === scale,
  )
  const asIs = isOurs ? takeJsonFile(plain) : null
  if (asIs?.ok === true) return good({ ...asIs.value, losses: [], isWhole: true })

  const losses = createLosses()
  const read =
    file === null || journey === null
      ? null
      : takeJsonFile({ ...file, journey: onOurScales(journey, said, losses) })
  if (read?.ok === true) return good({ ...read.value, losses: losses.all(), isWhole: true })
  const refused = asIs ?? read ?? takeJsonFile(plain)
  return refused.ok ? good({ ...refused.value, losses: [] }) : refused
}

function onOurScales(journey: Part, said: SaidScales, losses: Losses): Part {
  const stages = partsOf(journey['stages'])
  const cards = partsOf(journey['cards'])
  // Where something else is among them, it is to be found by the check.
  if (stages.length !== lengthOf(journey['stages'])) return journey
  if (cards.length !== lengthOf(journey['cards'])) return journey
  const scaled = rescale([...stages, ...cards], said, losses)
  return {
    ...journey,
    stages: scaled.slice(0, stages.length),
    cards: scaled.slice(stages.length),
  }
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : -1)
