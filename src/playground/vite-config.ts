import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { serveFiles } from './serve-files'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Everything of the engine that the page uses; named here so that Vite bundles it at the start. */
const engine = [
  '@open-pencil/core',
  '@open-pencil/core/editor',
  '@open-pencil/core/io/formats/fig',
  'zod/mini',
]

/** How Vite serves the playground's page: all of it from this folder and `node_modules`. */
export function viteConfig(port: number): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'src', 'playground', 'page'),
    cacheDir: join(root, 'node_modules', '.cache', 'tropa', 'vite'),
    logLevel: 'warn',
    clearScreen: false,
    server: {
      port,
      strictPort: true,
      host: 'localhost',
      fs: { allow: [root] },
      // A page that reloads by itself would lose the map somebody is working on.
      hmr: false,
    },
    optimizeDeps: {
      include: engine,
      noDiscovery: true,
      esbuildOptions: {
        plugins: [
          {
            name: 'no-workers',
            setup(build) {
              build.onLoad({ filter: /formats[\\/]fig[\\/]export\.js$/ }, ({ path }) => ({
                contents: withoutWorker(readFileSync(path, 'utf8')),
                loader: 'js',
              }))
            },
          },
        ],
      },
    },
    plugins: [serveFiles(root)],
  }
}

/** The engine names a worker by its TypeScript file, which it does not ship; it can do without. */
function withoutWorker(code: string): string {
  const check = 'return typeof Worker !== "undefined" && IS_BROWSER;'
  if (!code.includes(check)) throw new Error('The engine chooses its worker in another way now.')
  return code.replace(check, 'return false;')
}
