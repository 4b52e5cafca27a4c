/** A piece of XML: an element with attributes and what is in it. */
export interface XmlPiece {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: string | readonly XmlPiece[]
}

export const element = (
  name: string,
  content: XmlPiece['content'],
  attributes: XmlPiece['attributes'] = {},
): XmlPiece => ({ name, content, attributes })

/** A piece as a text of XML, each element on a line of its own. Texts must be `printable`: XML has no word for the rest. */
export function xmlText({ name, attributes, content }: XmlPiece, indent = ''): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const start = `${indent}<${name}${words.join('')}`
  if (content.length === 0) return `${start}/>\n`
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`
  const inner = content.map((piece) => xmlText(piece, `${indent}  `)).join('')
  return `${start}>\n${inner}${indent}</${name}>\n`
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
