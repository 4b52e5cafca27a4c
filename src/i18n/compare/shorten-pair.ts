/** How much of what two texts begin with alike is left in sight, in characters. */
const LEAD = 16

/**
 * Two texts, each on one line and no longer than `length` characters, so that one sees where they differ: of a long
 * beginning that they share, only its end stays.
 */
export function shortenPair(before: string, after: string, length: number): [string, string] {
  const [one, other] = [characters(before), characters(after)]
  if (one.length <= length && other.length <= length) return [one.join(''), other.join('')]
  let same = 0
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1
  const from = same > LEAD * 2 ? same - LEAD : 0
  return [cut(one, from, length), cut(other, from, length)]
}

const characters = (text: string): string[] => Array.from(text.replace(/\s+/g, ' ').trim())

function cut(text: readonly string[], from: number, length: number): string {
  const head = from === 0 ? '' : '…'
  const left = text.slice(from)
  return left.length <= length
    ? head + left.join('')
    : `${head}${left.slice(0, length - 1).join('')}…`
}
