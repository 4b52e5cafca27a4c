import type { Card } from '../../journey/card'
import { cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { Persona } from '../../journey/persona'
import { relinkCard, relinkPersona, relinkStage, type Tell } from '../../journey/references'
import { withOwnSteps } from '../../journey/steps'
import type { RawMap, RawRecord } from '../../protocol/raw-map'
import type { DamagedRecord, LooseNote, LostHeader, Notes, ParkedCard } from '../notes'
import { cardsInCells, cellAt } from './cells'
import { gridOf } from './grid'
import { withAllCells } from './with-all-cells'
import { parseCard, placeCard, parseHead, parseLane, parsePersona, parseStage } from './parse'
import { personaRecords } from './persona-records'
import { resolver } from './relink'

/** A journey understood from what stands on the canvas, and what stands there besides. */
export interface Assembled {
  readonly journey: Journey
  readonly notes: Notes
}

/**
 * Understands a map.
 * @param before what was known of it, for what a deleted header no longer tells
 * @returns `null` where not even its head can be made out
 */
export function assemble(raw: RawMap, before: Journey | null): Assembled | null {
  const [headRecord] = raw.records.filter(({ kind }) => kind === 'journey')
  const head = headRecord === undefined ? null : parseHead(headRecord)
  if (head === null) return null
  const resolve = resolver(raw.records)
  const { stages, lanes, lost } = gridOf(raw, before, resolve)
  // A stage whose header is gone is a stage as long as its cells stand.
  const columns = new Set(stages.map(({ id }) => id))
  const tell: Tell = (kind, id) => (kind === 'stage' && columns.has(id) ? id : resolve(kind, id))
  const grid = withAllCells(raw, stages, lanes)
  const { cards, parked } = readCards(grid, stages, lanes)
  const personas = personaRecords(raw).flatMap((record): Persona[] => {
    const persona = parsePersona(record)
    return persona === null ? [] : [relinkPersona(persona.value, tell)]
  })
  const journey: Journey = {
    ...head.value,
    personas,
    stages: stages.map((stage) => relinkStage(stage, tell)),
    lanes: [...lanes],
    // A card that was dragged to another stage belongs to no step there.
    cards: withOwnSteps(cards.map((card) => relinkCard(card, tell))),
  }
  const laneOf = new Map(lanes.map((lane) => [lane.id, lane]))
  return {
    journey,
    notes: {
      parked,
      loose: looseIn(grid, laneOf),
      lost: lostIn(journey, lost),
      misplaced: cards.flatMap(({ id, lane, kind }) =>
        cardKindOfLane(laneOf.get(lane)?.kind ?? 'emotions') === kind ? [] : [id],
      ),
      damaged: damagedIn(raw),
      boards: [],
    },
  }
}

function readCards(
  raw: RawMap,
  stages: readonly { readonly id: string }[],
  lanes: readonly Lane[],
): { readonly cards: Card[]; readonly parked: ParkedCard[] } {
  const inCells = cardsInCells(raw)
  const seen = new Set<RawRecord>()
  const cards: Card[] = []
  for (const stage of stages) {
    for (const lane of lanes) {
      const kind = cardKindOfLane(lane.kind)
      if (kind === null) continue
      for (const record of inCells.get(cellKey(lane.id, stage.id)) ?? []) {
        const card = parseCard(record, kind)
        if (card === null) continue
        seen.add(record)
        cards.push(placeCard(card.value, stage.id, lane.id))
      }
    }
  }
  const parked = raw.records.flatMap((record): ParkedCard[] => {
    if (record.kind !== 'card' || seen.has(record)) return []
    const card = parseCard(record, 'note')
    const where = record.stands === 'off-map' ? 'off-map' : 'off-grid'
    return card === null ? [] : [{ card: placeCard(card.value, '', ''), where }]
  })
  return { cards, parked }
}

function looseIn(raw: RawMap, lanes: ReadonlyMap<string, Lane>): LooseNote[] {
  return raw.loose.flatMap(({ node, text, author, cell, box }): LooseNote[] => {
    const place = cell ?? (box === null ? null : cellAt(raw.cells, box))
    const lane = place === null ? undefined : lanes.get(place.lane)
    const kind = lane === undefined ? null : cardKindOfLane(lane.kind)
    if (place === null || kind === null || lane?.hidden === true || text.trim() === '') return []
    return [{ node, text, author, lane: place.lane, stage: place.stage, kind }]
  })
}

function lostIn(
  { stages, lanes, cards }: Journey,
  lost: Readonly<Record<'stage' | 'lane', ReadonlySet<string>>>,
): LostHeader[] {
  const of = (
    kind: 'stage' | 'lane',
    all: readonly { readonly id: string; readonly name: string }[],
  ): LostHeader[] =>
    all
      .filter(({ id }) => lost[kind].has(id))
      .map(({ id, name }) => ({
        kind,
        id,
        name,
        cards: cards.filter((card) => card[kind] === id).length,
      }))
  return [...of('stage', stages), ...of('lane', lanes)]
}

function damagedIn({ records, damaged }: RawMap): DamagedRecord[] {
  const known = records.flatMap((record): DamagedRecord[] => {
    const newer = record.state === 'newer'
    if (!newer && isWhole(record)) return []
    const { kind, id, node, texts, name } = record
    const [text] = Object.values(texts)
    return [{ node, key: `${kind}:${id}`, name: text ?? name, newer }]
  })
  return [...known, ...damaged]
}

function isWhole(record: RawRecord): boolean {
  switch (record.kind) {
    case 'journey':
      return parseHead(record)?.whole === true
    case 'persona':
      return parsePersona(record)?.whole === true
    case 'stage':
      return parseStage(record)?.whole === true
    case 'lane':
      return parseLane(record)?.whole === true
    case 'card':
      return parseCard(record, 'note')?.whole === true
  }
}
