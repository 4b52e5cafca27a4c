import type * as z from 'zod/mini'
import { refuse } from './node-ref'

/** Checks of written values; each throws as Figma does, naming the property. */

export function finite(value: unknown, property: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return invalid(property, `Expected number, received ${nameOf(value)}`)
}

export function atLeast(value: unknown, least: number, property: string): number {
  const number = finite(value, property)
  return number >= least ? number : invalid(property, `Number must be at least ${least}`)
}

export function between(value: unknown, least: number, most: number, property: string): number {
  const number = atLeast(value, least, property)
  return number <= most ? number : invalid(property, `Number must be at most ${most}`)
}

export function bool(value: unknown, property: string): boolean {
  if (typeof value === 'boolean') return value
  return invalid(property, `Expected boolean, received ${nameOf(value)}`)
}

export function text(value: unknown, property: string): string {
  if (typeof value === 'string') return value
  return invalid(property, `Expected string, received ${nameOf(value)}`)
}

export function oneOf<T extends string>(
  value: unknown,
  choices: readonly T[],
  property: string,
): T {
  const choice = choices.find((candidate) => candidate === value)
  if (choice !== undefined) return choice
  return invalid(
    property,
    `Invalid enum value. Expected ${choices.map((name) => `'${name}'`).join(' | ')}, received '${String(value)}'`,
  )
}

export function parsed<T>(schema: z.ZodMiniType<T>, value: unknown, property: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
  return invalid(property, `${issue?.message ?? 'Invalid value'}${path}`)
}

export function invalid(property: string, detail: string): never {
  refuse(`set_${property}`, `Property "${property}" failed validation: ${detail}`)
}

function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return value === null ? 'null' : typeof value
}
