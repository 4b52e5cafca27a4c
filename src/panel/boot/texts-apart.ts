/** A script with what stands in quotes taken out, by kinds: each by itself takes less than all of it mixed with code. */
export interface Apart {
  readonly code: string
  /** One a line, in their order: words of code, texts in Latin letters, texts in Cyrillic ones. */
  readonly quoted: readonly string[]
}

/** What stands in the script for a quoted text of each kind, quotes included; no script of ours has them otherwise. */
const MARKS = '\x01\x02\x03'
const ANY_MARK = new RegExp(`[${MARKS}]`, 'g')
/**
 * What stands in double quotes; in single ones it is passed over, so that it begins and ends nothing. Where it is no quoted text
 * after all, it is put back as it was, too.
 */
const QUOTED = /"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)*'/g

/** Letters of two halves are no single letters. */
const HALF_LETTER = /[\ud800-\udfff]/

/** Takes out of a script what stands in it in quotes. */
export function takeApart(script: string): Apart {
  const quoted: [string[], string[], string[]] = [[], [], []]
  const code = script.replace(QUOTED, (whole, text: string | undefined) => {
    if (text === undefined || text.length < 2 || HALF_LETTER.test(text)) return whole
    const kind = /[а-яё]/i.test(text) ? 2 : text.includes(' ') ? 1 : 0
    quoted[kind].push(text)
    return MARKS.charAt(kind)
  })
  return { code, quoted: quoted.map((texts) => texts.join('\n')) }
}

/** The script as it was. */
export function putTogether({ code, quoted }: Apart): string {
  const next = quoted.map(oneByOne)
  return code.replace(ANY_MARK, (mark) => `"${next[MARKS.indexOf(mark)]?.() ?? ''}"`)
}

function oneByOne(lines: string): () => string {
  const texts = lines.split('\n')
  let at = 0
  return () => texts[at++] ?? ''
}
