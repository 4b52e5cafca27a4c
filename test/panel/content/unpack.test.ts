import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { PACKED_CONTENT } from '../../../src/panel/content/packed-content'
import { unpack } from '../../../src/panel/content/unpack'

it('refuses content of another shape', async () => {
  await expect(unpack(PACKED_CONTENT, z.array(z.string()))).rejects.toThrow(z.core.$ZodError)
})

it('refuses a text that was cut off', async () => {
  const [shape, latin, cyrillic] = PACKED_CONTENT
  const cut = [shape, latin.slice(0, 4_001), cyrillic] as const
  await expect(unpack(cut, z.unknown())).rejects.toThrow()
})
