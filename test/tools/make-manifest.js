import { buildManifestAsync } from '@create-figma-plugin/build/lib/utilities/build-manifest-async.js'
import { readConfigAsync } from '@create-figma-plugin/common'

/**
 * Writes the manifest the build would write, without building the rest.
 *
 * @param {string} outputDirectory
 * @returns {Promise<void>}
 */
export async function makeManifest(outputDirectory) {
  await buildManifestAsync({ config: await readConfigAsync(), minify: true, outputDirectory })
}
