import { decodeBytes, type Decode } from '../../formats/decode-bytes'
import { BYTES_LIMIT, FILE_LIMIT } from '../../formats/limits'
import { bad, good, type Result } from '../../journey/problem'

/** The text of a file in whatever encoding it is, or why it cannot be told: `too-large` or what `decodeBytes` says. */
export async function readText(file: File): Promise<Result<string>> {
  if (file.size > BYTES_LIMIT) return bad('too-large', { size: file.size, limit: FILE_LIMIT })
  const bytes = await bytesOf(file)
  if (bytes === null) return bad('not-text', { looks: file.type || '—' })
  const decoded = decodeBytes(bytes, decode)
  return decoded.ok ? good(decoded.value.text) : decoded
}

/** `null` where it is a folder, or was deleted or locked after it was chosen. */
const bytesOf = (file: File): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
