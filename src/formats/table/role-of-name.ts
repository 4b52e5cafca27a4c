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
  const found = words.flatMap((word, at) =>
    beginningWith(word)
      .filter((one) => one.words.every((known, index) => isWord(words[at + index] ?? '', known)))
      .map((one) => ({ ...one, at })),
  )
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

const isWord = (word: string, known: string): boolean =>
  known.endsWith('*') ? word.startsWith(known.slice(0, -1)) : word === known

/** The known names whose first word a word is, or begins with. */
function beginningWith(word: string): readonly Known[] {
  known ??= byFirstWord()
  const found = known.get(word) ?? []
  const stems = Array.from(word, (_, index) => known?.get(`${word.slice(0, index + 1)}*`) ?? [])
  return [...found, ...stems.flat()]
}

/** Made at the first use: what lanes are called on our own maps has to be there by then. */
let known: ReadonlyMap<string, readonly Known[]> | undefined

function byFirstWord(): ReadonlyMap<string, readonly Known[]> {
  const names = new Map<string, Known[]>()
  const add = (role: ColumnRole, name: string): void => {
    const words = name.split(' ')
    const [first = ''] = words
    names.set(first, [...(names.get(first) ?? []), { role, words }])
  }
  for (const kind of LANE_KINDS)
    for (const language of LANGUAGES)
      add(roleOfLane(kind), plainName(drawnTexts(language).lanes[kind].name))
  for (const role of COLUMN_ROLES)
    for (const name of ROLE_NAMES[role]?.split('|') ?? []) add(role, name)
  return names
}
