import fc from 'fast-check'
import { expect, it } from 'vitest'
import { putTogether, takeApart } from '../../../src/panel/boot/texts-apart'

const anything = () => true

it('puts a script together as it was, whatever stands in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '`',
      '\\',
      '/["\']/',
      '"Add a stage"',
      "'Добавить этап'",
      '\n',
      'a=1;',
    ),
    fc.string(),
  )
  const script = fc
    .array(piece, { maxLength: 30 })
    .map((pieces) => pieces.join('').replace(/[\uE000\uE001]/g, ''))
  fc.assert(
    fc.property(script, fc.boolean(), (text, isOneByte) => {
      expect(putTogether(takeApart(text, () => isOneByte))).toBe(text)
    }),
  )
})

it('takes texts out by their alphabet, and leaves names and what has other letters', () => {
  const script = `say("Add a stage",'Этап','id',"Наверх → вниз",'one two')`
  const isOneByte = (text: string) => !text.includes('→')
  expect(takeApart(script, isOneByte)).toEqual({
    code: `say("\uE000",'\uE001','id',"Наверх → вниз",'\uE000')`,
    latin: 'Add a stage\none two',
    cyrillic: 'Этап',
  })
  expect(takeApart('say("id")', anything).code).toBe('say("id")')
})
