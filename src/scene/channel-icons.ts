import type { Channel } from '../journey/channel'
import { PACKED_ICONS } from './packed-icons'

/** The path that `test/tools/make-icons.ts` packed: a number is two letters, tenths to the base of 36. */
const unpackPath = (packed: string): string =>
  packed
    .replace(/[MLCZ]|../g, (part) => `${part.length === 1 ? part : parseInt(part, 36) / 10} `)
    .trimEnd()

/** Line drawings for a field of 24 × 24, to be stroked 2 wide with round ends: absolute M, L, C and Z only. */
export const channelIcon = (channel: Channel): string => unpackPath(PACKED_ICONS[channel])
