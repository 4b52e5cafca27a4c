import { drawnTexts } from '../../i18n/drawn-texts'
import { LANGUAGES } from '../../journey/language'
import { LANE_KINDS, type LaneKind } from '../../journey/lane-kind'
import { COLUMN_ROLES, roleOfLane, type ColumnRole } from './column-role'
import { plainName } from './plain-name'
import { ROLE_NAMES } from './role-names'

/** What a name of a row or column says. */
export interface NamedRole {
  readonly role: ColumnRole
  /** Whether the name is one we know, or has one in it. */
  readonly match: 'whole' | 'part'
  /** The kind of lane where the name says it in brackets, as we write it. */
  readonly kind: LaneKind | null
}

/** What a name of a row or column means, in English or Russian; `null` where it is none that we know. */
export function roleOfName(name: string): NamedRole | null {
  const kind = kindInBrackets(name)
  if (kind !== null) return { role: roleOfLane(kind), match: 'whole', kind }
  const words = plainName(name).split(' ')
  const found = known().flatMap((one) => {
    const at = placeOf(one.words, words)
    return at === -1 ? [] : [{ ...one, at }]
  })
  const [best] = found.sort((a, b) => b.words.length - a.words.length || headFirst(words, a, b))
  if (best === undefined) return null
  return {
    role: best.role,
    match: best.words.length === words.length ? 'whole' : 'part',
    kind: null,
  }
}

/** The name without the kind of lane in brackets behind it. */
export const withoutKind = (name: string): string =>
  kindInBrackets(name) === null ? name.trim() : name.trim().replace(BRACKETS, '').trim()

/** A name that says of which kind its lane is, also to those who do not know it. */
export const withKind = (name: string, kindName: string): string => `${name} [${kindName}]`

const BRACKETS = /\[([^[\]]+)\]$/

function kindInBrackets(name: string): LaneKind | null {
  const inside = BRACKETS.exec(name.trim())?.[1]
  if (inside === undefined) return null
  const plain = plainName(inside)
  const named = (kind: LaneKind): boolean =>
    LANGUAGES.some((language) => plainName(drawnTexts(language).lanes[kind].name) === plain)
  return LANE_KINDS.find(named) ?? null
}

interface Known {
  readonly role: ColumnRole
  readonly words: readonly string[]
}
interface Found extends Known {
  readonly at: number
}

/** The noun that others describe is the last one in English (“customer goals”) and the first in Russian («цели клиента»). */
function headFirst(words: readonly string[], a: Found, b: Found): number {
  return /[а-я]/.test(words[a.at] ?? '') ? a.at - b.at : b.at - a.at
}

/** Where the words of a known name begin among those of another; −1 where they do not all stand there. */
function placeOf(known: readonly string[], words: readonly string[]): number {
  for (let at = 0; at + known.length <= words.length; at += 1) {
    if (known.every((word, index) => isWord(words[at + index] ?? '', word))) return at
  }
  return -1
}

const isWord = (word: string, known: string): boolean =>
  known.endsWith('*') ? word.startsWith(known.slice(0, -1)) : word === known

let all: readonly Known[] | undefined

/** Made at the first use: what lanes are called on our own maps has to be there by then. */
function known(): readonly Known[] {
  all ??= [
    ...LANGUAGES.flatMap((language) =>
      LANE_KINDS.map((kind) => ({
        role: roleOfLane(kind),
        words: plainName(drawnTexts(language).lanes[kind].name).split(' '),
      })),
    ),
    ...COLUMN_ROLES.flatMap((role) =>
      (ROLE_NAMES[role] ?? '')
        .split('|')
        .filter(Boolean)
        .map((name) => ({ role, words: name.split(' ') })),
    ),
  ]
  return all
}
