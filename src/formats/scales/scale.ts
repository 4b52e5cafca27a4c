/** What numbers for an emotion or a level run over: ours are −2…2 for emotions and 1…5 for levels. */
export type Scale = '-2..2' | '1..5'

const RANGES: Readonly<Record<Scale, readonly [number, number]>> = {
  '-2..2': [-2, 2],
  '1..5': [1, 5],
}

const fits = (number: number, [from, to]: readonly [number, number]): boolean =>
  Number.isInteger(number) && number >= from && number <= to

/**
 * The scale that numbers are on if nobody says it: ours if they can be on it, the other one only if they can be on no
 * other. So 1, 2, 2 are emotions of ours, though somebody may have meant 1…5, and for levels a zero alone is no sign of
 * −2…2, since many write it for “unknown”.
 *
 * @returns `null` where they fit none
 */
export function scaleOf(numbers: readonly number[], ours: Scale): Scale | null {
  if (numbers.every((number) => fits(number, RANGES[ours]))) return ours
  const other = ours === '1..5' ? '-2..2' : '1..5'
  if (!numbers.every((number) => fits(number, RANGES[other]))) return null
  return other === '1..5' || numbers.some((number) => number < 0) ? other : null
}

/** A number of one scale on another; the ends are the ends and the middle is the middle. `null` where it is not on the first. */
export function onScale(number: number, from: Scale, to: Scale): number | null {
  if (!fits(number, RANGES[from])) return null
  return number + RANGES[to][0] - RANGES[from][0]
}

const SAID: readonly (readonly [Scale, RegExp])[] = [
  ['-2..2', /-2 ?(?:\.\.\.?|…|-|to|до) ?\+?2(?!\d)/],
  ['1..5', /(?:^|[^\d-])1 ?(?:\.\.\.?|…|-|to|до) ?5(?!\d)/],
]

/** The scale that a text names, as “Emotion (1–5)” or “-2..2” do. */
export function saidScale(text: string): Scale | null {
  const plain = text.slice(0, 200).replace(/[−–—‒]/g, '-')
  return SAID.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** A name without the scale in it: what it names is on ours by then. */
export const withoutScale = (name: string): string =>
  saidScale(name) === null ? name : name.replace(/\s*[([,:;].*$/, '')
