// Writes the typings of the CSS modules, as the build does, so that types and lint can be checked
// on a fresh clone before anything has been built.
import { buildCssModulesTypingsAsync } from '@create-figma-plugin/build/lib/utilities/build-css-modules-typings-async.js'

await buildCssModulesTypingsAsync(true)
