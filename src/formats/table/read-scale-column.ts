import type { Losses } from '../loss'
import { readScaleCell } from '../scales/read-cell'
import { onScale, saidScale, scaleOf, type Scale } from '../scales/scale'
import { splitCell } from './split-cell'

/** What a cell says of a mood or a level, on our scale, and what else stands there. */
export interface OnScale {
  readonly value: number | null
  readonly rest: readonly string[]
}

/**
 * A column of moods or levels: numbers of −2…2 or 1…5, words, faces. The scale is the one that is said (given, in the
 * name of the column, or as 4/5 in a cell), else the one that all numbers can be on. What was on another one than ours
 * is noted as `scale-changed`, a number that is on none as `score-unread`.
 */
export function readScaleColumn(
  name: string,
  cells: readonly string[],
  scales: { readonly ours: Scale; readonly said: Scale | null },
  losses: Losses,
): readonly OnScale[] {
  const { ours } = scales
  const read = cells.map((cell) => readScaleCell(splitCell(cell, null)))
  const numbers = read.flatMap(({ number }) => number ?? [])
  const theirs =
    scales.said ??
    saidScale(name) ??
    read.find(({ scale }) => scale !== null)?.scale ??
    scaleOf(numbers, ours)
  return read.map(({ number, step, rest }, index) => {
    const value =
      number === null || theirs === null
        ? step === null
          ? null
          : onScale(step, '-2..2', ours)
        : onScale(number, theirs, ours)
    if (number !== null && value === null) losses.note('score-unread', String(number))
    else if (value !== null && (number === null || theirs !== ours)) {
      losses.note('scale-changed', cells[index] ?? '')
    }
    return { value, rest }
  })
}
