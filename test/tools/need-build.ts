import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs once before the tests of the built plugin.
 *
 * @throws When there is no build. An old build only warns, since people test while they edit.
 */
export default function needBuild(): void {
  const built = Math.min(changedAt('build/main.js'), changedAt('build/ui.js'))
  const newest = Math.max(...sourcesOf('src').map(changedAt))
  if (newest > built) {
    console.warn('build/ is older than src/: these tests see the old plugin. Run: npm run bundle')
  }
}

function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new Error(`${path} is missing. Run: npm run bundle`)
  return found.mtimeMs
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => !path.includes('playground') && /(?<!\.d\.css)\.(tsx?|css)$/.test(path))
}
