import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A browser program with the shared libraries and fonts that came with it. */
export interface PackagedChromium {
  executablePath: string
  env: Record<string, string>
}

/**
 * Unpacks the browser of the `@sparticuz/chromium` package into `node_modules/.cache` once, with
 * its libraries and its font, so that it starts on a machine that has none of them (Linux, x64).
 *
 * @throws When the package has no browser for this machine or it cannot be written.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
  const { manifest, cache } = placeOfPackage()
  const home = join(cache, `chromium-${manifest.version}`)
  if (!existsSync(home)) await unpackInto(home, cache)
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...definedIn(process.env),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  }
}

function placeOfPackage(): { manifest: { version: string }; cache: string } {
  const require = createRequire(import.meta.url)
  const main = require.resolve('@sparticuz/chromium')
  const folder = main.slice(0, main.lastIndexOf(join('@sparticuz', 'chromium')))
  return {
    manifest: require(join(folder, '@sparticuz', 'chromium', 'package.json')) as {
      version: string
    },
    cache: join(folder, '.cache', 'tropa'),
  }
}

/** Unpacks beside the final place and renames, so that nobody ever starts half a browser. */
async function unpackInto(home: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'unpacking-'))
  try {
    await withEnvironment({ TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
      // Loaded here because it reads both variables while loading: where to unpack to, and that the
      // libraries are wanted too.
      const { default: chromium } = await import('@sparticuz/chromium')
      await chromium.executablePath()
    })
    writeFileSync(join(fresh, 'fonts.conf'), fontsOf(home))
    renameSync(fresh, home)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    // Another process may have unpacked it meanwhile.
    if (!existsSync(join(home, 'chromium'))) throw error
  }
}

async function withEnvironment(
  values: Record<string, string>,
  action: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, values)
  try {
    await action()
  } finally {
    // The package adds variables of its own, so all that are new go.
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    }
    Object.assign(process.env, before)
  }
}

/** The machine's fonts, and the packaged one for a machine without any. */
function fontsOf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
