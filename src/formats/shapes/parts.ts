import * as z from 'zod/mini'
import { plainFields } from '../../journey/plain-fields'
import type { Losses } from '../loss'

/** A record of a file of which nothing is known yet. */
export type Part = Readonly<Record<string, unknown>>

export function partOf(value: unknown): Part | null {
  const parsed = z.safeParse(plainFields, value)
  return parsed.success ? parsed.data : null
}

/** The records in a list; what is none is left out. */
export const partsOf = (value: unknown): readonly Part[] =>
  Array.isArray(value) ? value.map(partOf).filter((part) => part !== null) : []

/** The first of some fields that holds a text. */
export const textOf = (part: Part, ...names: readonly string[]): string =>
  names.map((name) => wordsOf(part[name])).find((text) => text !== '') ?? ''

/** The texts of the first of some fields that holds any: a list of them, of records with a name, or one text. */
export function textsOf(part: Part, ...names: readonly string[]): readonly string[] {
  const lists = names.map((name) => {
    const value = part[name]
    return (Array.isArray(value) ? value : [value]).map(wordsOf).filter(Boolean)
  })
  return lists.find((list) => list.length > 0) ?? []
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  const part = partOf(value)
  return part === null ? '' : textOf(part, 'name', 'title', 'text', 'description')
}

/** Notes the fields that hold something and are not among the names that were read. */
export function noteUnread(part: Part, read: readonly string[], losses: Losses): void {
  for (const [name, value] of Object.entries(part)) {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
    if (!read.includes(name) && !isEmpty) losses.note('field-left-out', name)
  }
}
