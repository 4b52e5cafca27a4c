import { card, evidence, frameLink, stageVerdict } from '../journey/card'
import { journey } from '../journey/journey'
import { lane } from '../journey/lane'
import { maturityRound } from '../journey/maturity'
import { persona, stance } from '../journey/persona'
import { stage, transition, wayBack } from '../journey/stage'
import { journeyFile } from './journey-file'

/**
 * The same data with its keys in one order whatever built it, so that two exports of one map are
 * equal to the letter: first the fields we know in the order of their schemas, then others by name.
 */
export function orderKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compareKeys(a, b))
      .map(([key, inner]) => [key, orderKeys(inner)]),
  )
}

const RANK: ReadonlyMap<string, number> = new Map(
  [
    ...card.def.options,
    evidence,
    frameLink,
    stageVerdict,
    persona,
    stance,
    stage,
    transition,
    wayBack,
    lane,
    maturityRound,
    journey,
    journeyFile,
  ]
    .flatMap((schema) => Object.keys(schema.shape))
    .filter((key, index, keys) => keys.indexOf(key) === index)
    .map((key, index) => [key, index]),
)

function compareKeys(a: string, b: string): number {
  const byRank = (RANK.get(a) ?? RANK.size) - (RANK.get(b) ?? RANK.size)
  if (byRank !== 0) return byRank
  return a < b ? -1 : 1
}
