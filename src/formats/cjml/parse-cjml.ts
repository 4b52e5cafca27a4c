import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'
import { bad, good, type Result } from '../../journey/problem'
import type { Losses } from '../loss'
import { mendXml } from './mend-xml'

/**
 * The outermost element of a text of XML. White space and a byte order mark before it do no harm; signs that were mended are
 * noted as `markup-mended`.
 * @returns the element, or `not-xml` (`line`, `reason` in the words of the parser), `xml-with-dtd`, `older-cjml`
 */
export function parseCjml(text: string, losses: Losses): Result<XmlElement> {
  const body = text.replace(/^[\uFEFF\s]+/, '')
  const before = text.slice(0, text.length - body.length).split('\n').length - 1
  const mended = mendXml(body)
  if (!mended.ok) return mended
  const { signs, first } = mended.value
  for (let sign = 0; sign < signs; sign += 1) losses.note('markup-mended', first)
  try {
    const { root } = parseXml(mended.value.text)
    return root === null ? bad('not-xml', { line: 1, reason: 'no element' }) : good(root)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    // The tool of CJML's first version writes attributes without quotes, which no parser of XML takes.
    if (OLDER.test(body)) return bad('older-cjml')
    return bad('not-xml', { line: before + error.line, reason: error.message })
  }
}

const OLDER = /^(?:<\?[^?]*\?>\s*)?<cjml[\s>]/

/** The elements in an element that have a name, whatever its capitals and prefix. */
export const childrenOf = (parent: XmlElement | null, name?: string): XmlElement[] =>
  (parent?.children ?? []).flatMap((child) =>
    child instanceof XmlElement && (name === undefined || nameOf(child) === name.toLowerCase())
      ? [child]
      : [],
  )

export const childOf = (parent: XmlElement | null, name: string): XmlElement | null =>
  childrenOf(parent, name)[0] ?? null

/** The name of an element in small letters, without a prefix. */
export const nameOf = ({ name }: XmlElement): string => name.replace(/^.*:/, '').toLowerCase()

/** The text in an element, or in one of the elements in it; empty where there is none. */
export const textOf = (parent: XmlElement | null, name?: string): string =>
  (name === undefined ? parent : childOf(parent, name))?.text.trim() ?? ''

/** An attribute of an element, whatever the capitals of its name; empty where there is none. */
export function attributeOf(element: XmlElement | null, name: string): string {
  const entries = Object.entries(element?.attributes ?? {})
  return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1].trim() ?? ''
}
