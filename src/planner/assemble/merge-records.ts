import type { Journey } from '../../journey/journey'
import type { RawRecord } from '../../protocol/raw-map'
import { same } from '../same'
import { parseCard, parseHead, parseLane, parsePersona, parseStage } from './parse'

/**
 * The journey after some of its records were read again where they stand.
 * @returns the same object where they say what they said; `null` where one is not of this journey or cannot be read
 */
export function mergeRecords(journey: Journey, records: readonly RawRecord[]): Journey | null {
  let merged: Journey | null = journey
  for (const record of records) merged = merged === null ? null : mergeRecord(merged, record)
  return merged
}

function mergeRecord(journey: Journey, record: RawRecord): Journey | null {
  switch (record.kind) {
    case 'journey': {
      const head = record.id === journey.id ? parseHead(record) : null
      if (head === null) return null
      const { personas, stages, lanes, cards } = journey
      const next = { ...head, personas, stages, lanes, cards }
      return same(next, journey) ? journey : next
    }
    case 'persona': {
      const personas = replace(journey.personas, record.id, () => parsePersona(record))
      return personas && (personas === journey.personas ? journey : { ...journey, personas })
    }
    case 'stage': {
      const stages = replace(journey.stages, record.id, () => parseStage(record))
      return stages && (stages === journey.stages ? journey : { ...journey, stages })
    }
    case 'lane': {
      const lanes = replace(journey.lanes, record.id, () => parseLane(record))
      return lanes && (lanes === journey.lanes ? journey : { ...journey, lanes })
    }
    case 'card': {
      const cards = replace(journey.cards, record.id, ({ stage, lane }) =>
        parseCard(record, { stage, lane, order: [0, 0] }),
      )
      return cards && (cards === journey.cards ? journey : { ...journey, cards })
    }
  }
}

function replace<T extends { readonly id: string }>(
  items: T[],
  id: string,
  parse: (old: T) => T | null,
): T[] | null {
  const index = items.findIndex((item) => item.id === id)
  const old = items[index]
  const next = old === undefined ? null : parse(old)
  if (next === null) return null
  return same(old, next) ? items : items.map((item, i) => (i === index ? next : item))
}
