import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { packagedChromium } from './packaged-chromium'

/** A browser to drive, as `launch` of playwright-core takes it. */
export interface ChromiumLaunch {
  executablePath: string
  args: string[]
  /** Only where the browser needs more than the environment of this process. */
  env?: Record<string, string>
}

/**
 * Finds a Chromium to look at the playground with: `CHROMIUM_PATH`, else an installed Chrome or
 * Chromium, else the one that comes with the `@sparticuz/chromium` package (Linux on x64).
 *
 * @throws When `CHROMIUM_PATH` names no program, or nothing is installed and the package has no
 *   browser for this machine.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (!canRun(named)) throw new Error(`CHROMIUM_PATH is ${named}, which is no program.`)
    return { executablePath: named, args: flags() }
  }
  const installed = installedPlaces().find(canRun)
  return installed === undefined ? packaged() : { executablePath: installed, args: flags() }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function packaged(): Promise<ChromiumLaunch> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome or Chromium found. Install one, or set CHROMIUM_PATH to its program.',
    )
  }
  return { ...(await packagedChromium()), args: flags() }
}

/** Software WebGL2 (the canvas is drawn with it) and nothing that calls home. */
function flags(): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    // Chromium refuses to start sandboxed as root, which is what containers in CI are.
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

function installedPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const base = process.env[variable]
        if (base === undefined) return []
        return [
          join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(base, 'Chromium', 'Application', 'chrome.exe'),
          join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      })
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
        .flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`])
        .concat('/opt/google/chrome/chrome', '/snap/bin/chromium')
  }
}
