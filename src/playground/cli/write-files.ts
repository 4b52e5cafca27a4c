import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './usage-error'

/**
 * Refuses before any work is done if one of the files is there already.
 * @throws UsageError naming them
 */
export function refuseExisting(folder: string, names: readonly string[], force: boolean): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError(`--out ${folder} is a file, not a folder. Nothing was written.`)
  }
  if (force) return
  const there = names.map((name) => join(folder, name)).filter((path) => existsSync(path))
  if (there.length === 0) return
  throw new UsageError(
    `Already there: ${there.join(', ')}. Nothing was written. Add --force to write over them.`,
  )
}

/** Writes files into a folder, made if missing. @returns their paths. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string[] {
  mkdirSync(folder, { recursive: true })
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  })
}
