import { FORMAT_VERSION } from './journey-file'

/**
 * How old files become new ones: `steps[n]` turns a journey of version n into one of version n + 1.
 * A step gets what stands in the file before any check: it returns what it does not understand as it
 * is, and the check afterwards names the field.
 */
export interface Migrations {
  readonly version: number
  readonly steps: Readonly<Record<number, (journey: unknown) => unknown>>
}

/** Ours. Version 1 is the first one, so there is nothing to migrate from yet. */
export const MIGRATIONS: Migrations = { version: FORMAT_VERSION, steps: {} }

/**
 * The journey of a file of version `from`, brought to the version of `migrations` step by step.
 * @throws Error where a step is missing: a mistake in the table, not in the file
 */
export function migrate(journey: unknown, from: number, { version, steps }: Migrations): unknown {
  let current = journey
  for (let number = from; number < version; number += 1) {
    const step = steps[number]
    if (step === undefined) throw new Error(`No migration from version ${number}`)
    current = step(current)
  }
  return current
}
