import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { PACKED_TEMPLATES } from '../../../src/panel/content/packed-templates'
import { unpack } from '../../../src/panel/content/unpack'

it('refuses content of another shape', async () => {
  await expect(unpack(PACKED_TEMPLATES, z.array(z.string()))).rejects.toThrow(z.core.$ZodError)
})

it('refuses a text that was cut off', async () => {
  await expect(unpack(PACKED_TEMPLATES.slice(0, 4_001), z.unknown())).rejects.toThrow()
})
