const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['num', '#'],
  ['semi', ';'],
  ['colon', ':'],
  ['comma', ','],
  ['percnt', '%'],
])

/** A text as it is shown: entity codes (`#58;`, `#quot;`) are characters, `<br>` is a line break. What is unknown stays. */
export const readLabel = (text: string): string =>
  text
    .trim()
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/#(?:(\d{1,7})|([a-z]+));/gi, (code, number?: string, name?: string) =>
      number === undefined ? (NAMED.get(name ?? '') ?? code) : charOf(Number(number), code),
    )
    .trim()

const charOf = (point: number, code: string): string =>
  point > 0x10_ffff || (point >= 0xd800 && point <= 0xdfff) ? code : String.fromCodePoint(point)
