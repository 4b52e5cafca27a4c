/** A script with its texts taken out: texts of one alphabet by themselves take a tenth less. */
export interface Apart {
  readonly code: string
  /** Latin texts in their order, one a line; then those with Cyrillic letters. */
  readonly latin: string
  readonly cyrillic: string
}

/** What stands in the script where a text was; no script of ours has them otherwise. */
const MARKS = { latin: '\uE000', cyrillic: '\uE001' } as const
/** What stands between quotes. Where that is no text after all, it is put back as it was, too. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g

/**
 * Takes out of a script what people read in it.
 * @param isOneByte whether every letter of a text is written in one byte where it goes
 */
export function takeApart(script: string, isOneByte: (text: string) => boolean): Apart {
  const [latin, cyrillic]: [string[], string[]] = [[], []]
  const code = script.replace(QUOTED, (quoted) => {
    const [quote, text] = [quoted.charAt(0), quoted.slice(1, -1)]
    const isCyrillic = /[а-яё]/i.test(text)
    if (!isOneByte(text) || !(isCyrillic || (text.length > 6 && text.includes(' ')))) return quoted
    ;(isCyrillic ? cyrillic : latin).push(text)
    return `${quote}${isCyrillic ? MARKS.cyrillic : MARKS.latin}${quote}`
  })
  return { code, latin: latin.join('\n'), cyrillic: cyrillic.join('\n') }
}

/** The script as it was. */
export function putTogether({ code, latin, cyrillic }: Apart): string {
  const [nextLatin, nextCyrillic] = [oneByOne(latin), oneByOne(cyrillic)]
  return code.replace(/[\uE000\uE001]/g, (mark) =>
    mark === MARKS.latin ? nextLatin() : nextCyrillic(),
  )
}

function oneByOne(lines: string): () => string {
  const texts = lines.split('\n')
  let at = 0
  return () => texts[at++] ?? ''
}
