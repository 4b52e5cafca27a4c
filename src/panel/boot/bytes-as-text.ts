/**
 * Letters that a script in a page may hold as they are: no quotes, no backslash, and no `<`, which could begin a tag.
 * Five of them say four bytes (as Z85 does, which has `<`): a fifteenth less than base64.
 */
const LETTERS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&,>()[]{}@%$#'

/** What each letter is worth, by its code. */
const VALUES = new Uint8Array(128)
Array.from(LETTERS).forEach((letter, value) => (VALUES[letter.charCodeAt(0)] = value))

/** Bytes as text: first how many of the last four are none, then five letters for each four. */
export function toText(bytes: Uint8Array): string {
  const none = (4 - (bytes.length % 4)) % 4
  let text = String(none)
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0
    for (let i = 0; i < 4; i += 1) value = value * 256 + (bytes[at + i] ?? 0)
    let five = ''
    for (let i = 0; i < 5; i += 1) {
      five = LETTERS.charAt(value % 85) + five
      value = Math.floor(value / 85)
    }
    text += five
  }
  return text
}

/** What `toText` made a text of. */
export function fromText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(((text.length - 1) / 5) * 4)
  const words = new DataView(bytes.buffer)
  for (let at = 0; at * 5 + 1 < text.length; at += 1) {
    let value = 0
    for (let i = 1; i < 6; i += 1) value = value * 85 + (VALUES[text.charCodeAt(at * 5 + i)] ?? 0)
    words.setUint32(at * 4, value)
  }
  return bytes.subarray(0, bytes.length - Number(text[0]))
}
