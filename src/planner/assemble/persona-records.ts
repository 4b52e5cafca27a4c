import type { RawBox, RawMap, RawRecord } from '../../protocol/raw-map'

/** The records of personas in their order: where shapes are placed, row by row as one reads, else by their layers. */
export function personaRecords({ drawing, records }: RawMap): readonly RawRecord[] {
  const personas = records.filter(({ kind }) => kind === 'persona')
  if (drawing === 'design') return personas
  const rest = personas
    .map((record) => ({ record, box: record.box ?? NOWHERE }))
    .sort((a, b) => a.box.y - b.box.y)
  const sorted: RawRecord[] = []
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const middle = first.box.y + first.box.height / 2
    const row = rest.splice(0, rest.filter(({ box }) => box.y <= middle).length)
    sorted.push(...row.sort((a, b) => a.box.x - b.box.x).map(({ record }) => record))
  }
  return sorted
}

const NOWHERE: RawBox = { x: 0, y: 0, width: 0, height: 0 }
