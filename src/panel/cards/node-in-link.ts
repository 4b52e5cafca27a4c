/**
 * The id of the layer that a link copied in Figma leads to, e.g. `12:34` of `…?node-id=12-34`; `null` where it leads to
 * none.
 */
export function nodeInLink(link: string): string | null {
  const [, id] = /[?&]node-id=([^&#\s]+)/.exec(link) ?? []
  return id === undefined ? null : id.replace(/%3A|-/gi, ':').replace(/%3B/gi, ';')
}
