import type { CheckedFile } from '../commands/check'
import type { Terminal } from '../terminal'
import type { CliWords } from '../words/cli-words'
import type { CheckedMap, NamedFinding } from './findings'

/** How many places are named of each finding: the first few tell what is meant, `--json` has all. */
const FIRST = 6

/** Prints what was found in a file, for people. */
export function printChecked(
  { file, maps }: CheckedFile,
  { out }: Terminal,
  words: CliWords,
): void {
  for (const map of maps) {
    const isSound = map.findings.length === 0
    out(`${file}: ${map.title}${isSound ? `: ${words.say('sound')}` : ''}`)
    for (const finding of map.findings) printFinding(finding, out, words)
    for (const line of besides(file, map, words)) out(`  ${line}`)
  }
}

function printFinding(
  { check, source, found, mend, places }: NamedFinding,
  out: Terminal['out'],
  words: CliWords,
): void {
  const named = places.slice(0, FIRST).map(({ title }) => title)
  const more = places.length - named.length
  const all = more > 0 ? [...named, words.say('morePlaces', { n: more })] : named
  out(`  ${check}: ${found} (${source})`)
  out(`    ${words.say('where', { places: all.join(' · ') })}`)
  out(`    ${words.say('toMend', { mend })}`)
}

function besides(file: string, { title, muted, notes }: CheckedMap, words: CliWords): string[] {
  return [
    ...(muted.length === 0 ? [] : [words.say('muted', { checks: muted.join(', ') })]),
    ...(notes.length === 0 ? [] : [words.say('notes', { file, title, notes: notes.join('; ') })]),
  ]
}
