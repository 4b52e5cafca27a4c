import { FILE_LIMIT } from '../../formats/import-json'
import { bad, good, type Result } from '../../journey/problem'

/** Most bytes one character takes in UTF-8: a longer file need not be read to know it is too long. */
const BYTES = 4

/** The text of a file, or a problem: `too-large`, `not-json` where it cannot be read at all. */
export async function readText(file: File): Promise<Result<string>> {
  if (file.size > FILE_LIMIT * BYTES)
    return bad('too-large', { size: file.size, limit: FILE_LIMIT })
  try {
    return good(await file.text())
  } catch (error) {
    return bad('not-json', { reason: String(error) })
  }
}
