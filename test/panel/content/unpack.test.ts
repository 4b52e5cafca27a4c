import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { PACKED_TEMPLATES } from '../../../src/panel/content/packed-templates'
import { PANEL_TEXTS } from '../../../src/i18n/panel-texts'
import { templates } from '../../../src/panel/content/templates'
import { texts } from '../../../src/panel/content/texts'
import { unpack } from '../../../src/panel/content/unpack'
import { TEMPLATES } from '../../../src/templates/templates'

describe('the templates the panel carries', () => {
  it('are exactly those that were written', () => {
    expect(templates()).toStrictEqual(TEMPLATES)
  })

  it('are unpacked once', () => {
    expect(templates()).toBe(templates())
  })
})

describe('the texts the panel carries', () => {
  it('are exactly those that were written', () => {
    expect(texts()).toStrictEqual(PANEL_TEXTS)
  })
})

describe('unpack', () => {
  it('refuses content of another shape', () => {
    expect(() => unpack(PACKED_TEMPLATES, z.array(z.string()))).toThrow(z.core.$ZodError)
  })

  it('refuses a text that was cut off', () => {
    expect(() => unpack(PACKED_TEMPLATES.slice(0, 4_000), z.unknown())).toThrow()
  })
})
