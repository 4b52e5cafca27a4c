import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../../src/playground/node/find-chromium'
import { startServer } from '../../../src/playground/start-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to connect to the browser. */
    browser: string
    /** Where the playground is. */
    playground: string
  }
}

/**
 * One browser and one server for all tests in the browser; the page is built from what its sources are
 * now.
 */
export default async function startOnce(project: TestProject): Promise<() => Promise<void>> {
  const [{ args, ...launch }, server] = await Promise.all([findChromium(), startServer()])
  const browser = await chromium.launchServer({ ...launch, args: [...args, ...CHEAP] })
  project.provide('browser', browser.wsEndpoint())
  project.provide('playground', server.url)
  return async () => {
    await browser.close()
    await server.close()
  }
}

/** Only the canvas needs the imitated graphics card; the rest of the page is cheaper without. */
const CHEAP = ['--disable-gpu-compositing', '--disable-gpu-rasterization']
