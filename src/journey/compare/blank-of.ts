import '../jitless'
import * as z from 'zod/mini'
import { cardKind } from '../card'
import { laneKind } from '../lane-kind'
import { newCard, newHead, newLane, newPersona, newStage } from '../new-record'
import type { Fields, RecordKind } from './records'

/**
 * What a record has in its fields before anybody has said anything: what a reader puts in where a format has no place for
 * a field. To say it is to say nothing.
 */
export function blankOf(kind: RecordKind, record: Fields): Fields {
  switch (kind) {
    case 'journey':
      return newHead('en')
    case 'persona':
      return newPersona('')
    case 'stage':
      return newStage('')
    case 'lane':
      return newLane(z.parse(laneKind, record['kind']), '')
    case 'card':
      return newCard(
        z.parse(cardKind, record['kind']),
        String(record['stage']),
        String(record['lane']),
        '',
      )
  }
}
