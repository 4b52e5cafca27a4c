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
    run('bundle')
  }
  return readFileSync(main, 'utf8')
}

/**
 * Makes what git does not keep and the commands are made of, where it is missing, as in a fresh clone.
 *
 * @throws Error if that fails
 */
export function ensureGenerated(tell: (text: string) => void): void {
  const packed = join(root, 'src', 'panel', 'content', 'packed-content.ts')
  if (statSync(packed, { throwIfNoEntry: false }) !== undefined) return
  tell('Packing what the panel says…')
  run('generate')
}

function run(script: 'bundle' | 'generate'): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], {
    cwd: root,
    encoding: 'utf8',
    // On Windows npm is a script, which only a shell starts.
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  throw new Error(`The plugin could not be built. Run: npm run ${script}\n${stdout}${stderr}`)
}

/** When the plugin's source last changed; the playground is no part of the plugin. */
function newestSource(): number {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('playground') && /(?<!\.d\.css)\.(tsx?|css)$/.test(path))
    .map((path) => join(root, 'src', path))
  return Math.max(...[...paths, join(root, 'package.json')].map((path) => statSync(path).mtimeMs))
}
