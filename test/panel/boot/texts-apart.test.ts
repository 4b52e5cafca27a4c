import fc from 'fast-check'
import { expect, it } from 'vitest'
import { putTogether, takeApart } from '../../../src/panel/boot/texts-apart'

it('puts a script together as it was, whatever stands in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '`',
      '\\',
      '/["\']/',
      '"Add a stage"',
      '"Добавить этап"',
      '"id"',
      '\n',
      'a=1;',
    ),
    fc.string(),
  )
  const script = fc
    .array(piece, { maxLength: 30 })
    // oxlint-disable-next-line no-control-regex -- these are what stands for a text
    .map((pieces) => pieces.join('').replace(/[\x01-\x03]/g, ''))
  fc.assert(
    fc.property(script, (text) => {
      expect(putTogether(takeApart(text))).toBe(text)
    }),
  )
})

it('takes out what stands in double quotes, by its kind, and passes over what stands in others', () => {
  const script = `say("Add a stage","Этап",'a "b" c',"id","Наверх → вниз","one two","x")`
  expect(takeApart(script)).toEqual({
    code: `say(\x02,\x03,'a "b" c',\x01,\x03,\x02,"x")`,
    quoted: ['id', 'Add a stage\none two', 'Этап\nНаверх → вниз'],
  })
  expect(takeApart('say(1)').code).toBe('say(1)')
})
