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
    fc.property(script, fc.boolean(), (text, isOneByte) => {
      expect(putTogether(takeApart(text, () => isOneByte))).toBe(text)
    }),
  )
})

it('takes out what is quoted by its kind, and leaves what has other letters', () => {
  const script = `say("Add a stage","Этап",'Этап',"id","Наверх → вниз","one two","x")`
  const isOneByte = (text: string) => !text.includes('→')
  expect(takeApart(script, isOneByte)).toEqual({
    code: `say(\x02,\x03,'Этап',\x01,"Наверх → вниз",\x02,"x")`,
    quoted: ['id', 'Add a stage\none two', 'Этап'],
  })
  expect(takeApart('say(1)', anything).code).toBe('say(1)')
})
