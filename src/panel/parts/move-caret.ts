/**
 * Where the caret belongs when the text around it becomes another: between the same characters as
 * before, or, where those went, behind what was changed.
 */
export function moveCaret(before: string, after: string, at: number): number {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  if (at <= start) return at
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1
  }
  const fromEnd = before.length - at
  if (end > 0 && fromEnd <= end) return after.length - fromEnd
  // Somebody wrote on both sides of it.
  const inside = before.slice(start, before.length - end)
  const found = after.slice(start, after.length - end).indexOf(inside)
  return found < 0 ? after.length - end : found + at
}
