import { expect } from 'vitest'
import { exportJson } from '../../../src/formats/export-json'
import { importJson } from '../../../src/formats/import-json'
import { bad } from '../../../src/journey/problem'
import type { Reader } from '../fuzz-reader'

/** The reader, of which whatever it reads must come through a file of ours as it is. A map without stages, which JSON may hold, is none. */
export const readsAgain =
  (read: Reader): Reader =>
  (text, hints) => {
    const result = read(text, hints)
    if (!result.ok) return result
    const { journey } = result.value
    expect(importJson(exportJson(journey))).toEqual({ ok: true, value: journey })
    return journey.stages.length === 0 ? bad('no-stages') : result
  }
