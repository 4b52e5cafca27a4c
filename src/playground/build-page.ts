import { readFile } from 'node:fs/promises'
import { builtinModules, createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * Bundles the playground's page from its sources as they are now.
 *
 * @param root - folder of the project
 * @returns the page's files by the path they are asked for by, such as `/main.js`
 * @throws Error with esbuild's messages where the sources do not build.
 */
export async function buildPage(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const page = join(root, 'src', 'playground', 'page')
  const [{ outputFiles }, html, style] = await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: [join(page, 'main.ts')],
      bundle: true,
      format: 'esm',
      // What the engine loads only where it is needed stays apart; most of it never is.
      splitting: true,
      write: false,
      outdir: page,
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
      plugins: [asText, withoutNode, withoutWorkers],
    }),
    readFile(join(page, 'index.html')),
    readFile(join(page, 'style.css')),
  ])
  return new Map([
    ['/', html],
    ['/style.css', style],
    ...outputFiles.map(({ path, contents }): [string, Uint8Array] => [
      `/${basename(path)}`,
      contents,
    ]),
  ])
}

/** `import text from 'some.css?raw'` */
const asText: Plugin = {
  name: 'as-text',
  setup(bundler) {
    bundler.onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path.slice(0, -'?raw'.length)),
      namespace: 'text',
    }))
    bundler.onLoad({ filter: /.*/, namespace: 'text' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }))
  },
}

/** The engine runs in Node too, and names what it needs there. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup(bundler) {
    const nothing = ({ path }: { path: string }) => ({ path, namespace: 'node' })
    bundler.onResolve({ filter: /^node:/ }, nothing)
    bundler.onResolve({ filter: new RegExp(`^(${builtinModules.join('|')})$`) }, nothing)
    bundler.onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** The engine names a worker by its TypeScript file, which it does not ship; it can do without. */
const withoutWorkers: Plugin = {
  name: 'without-workers',
  setup(bundler) {
    bundler.onLoad({ filter: /formats[\\/]fig[\\/]export\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const check = 'return typeof Worker !== "undefined" && IS_BROWSER;'
      if (!code.includes(check))
        throw new Error('The engine chooses its worker in another way now.')
      return { contents: code.replace(check, 'return false;'), loader: 'js' }
    })
  },
}
