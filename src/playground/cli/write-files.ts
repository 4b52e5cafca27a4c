import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PIPE, type Terminal } from './terminal'
import { UsageError } from './usage-error'

/**
 * Refuses before any work is done if one of the files is there already.
 * @throws UsageError naming them
 */
export function refuseExisting(folder: string, names: readonly string[], force: boolean): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError(`--out ${folder} is a file, not a folder. Nothing was written.`)
  }
  refusePaths(
    names.map((name) => join(folder, name)),
    force,
  )
}

/**
 * The same for files that are named one by one; what is piped out is never there.
 * @throws UsageError naming them
 */
export function refusePaths(paths: readonly string[], force: boolean): void {
  const files = paths.filter((path) => path !== PIPE)
  const folders = files.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
  if (folders.length > 0) {
    throw new UsageError(`${folders.join(', ')} is a folder. Name a file. Nothing was written.`)
  }
  if (force) return
  const there = files.filter((path) => existsSync(path))
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

/**
 * Writes one file, and the folder for it, or pipes it out.
 *
 * @param tell hears which file was written and how large it is
 */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  { write }: Terminal,
  tell: Terminal['out'],
): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (path === PIPE) {
    write(bytes)
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  tell(sizeLine(path, bytes.length))
}

/** A file and its size, as everything that is written is told of. */
export const sizeLine = (path: string, bytes: number): string =>
  `${path}  ${(bytes / 1000).toFixed(1)} kB`
