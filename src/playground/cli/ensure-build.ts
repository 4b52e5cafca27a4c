import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The code of the built plugin's main thread; builds the plugin first if it is not built or older
 * than its source.
 *
 * @param tell - hears that it takes a moment, and why
 * @throws Error if the build fails
 */
export function ensureBuild(tell: (text: string) => void): string {
  const main = join(root, 'build', 'main.js')
  const builtAt = statSync(main, { throwIfNoEntry: false })?.mtimeMs
  if (builtAt === undefined || builtAt < newestSource()) {
    tell(builtAt === undefined ? 'Building the plugin…' : 'The source is newer: building…')
    bundle()
  }
  return readFileSync(main, 'utf8')
}

function bundle(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'bundle'], {
    cwd: root,
    encoding: 'utf8',
    // On Windows npm is a script, which only a shell starts.
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  throw new Error(`The plugin could not be built. Run: npm run bundle\n${stdout}${stderr}`)
}

/** When the plugin's source last changed; the playground is no part of the plugin. */
function newestSource(): number {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('playground') && /(?<!\.d\.css)\.(tsx?|css)$/.test(path))
    .map((path) => join(root, 'src', path))
  return Math.max(...[...paths, join(root, 'package.json')].map((path) => statSync(path).mtimeMs))
}
