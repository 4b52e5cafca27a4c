import { expect, it } from 'vitest'
import { stepNumbers } from '../../../src/scene/view/step-numbers'
import { governed } from '../../journey/governed'

it('steps are counted within their stage', () => {
  expect([...stepNumbers(governed()).values()]).toEqual([
    ...['1.1', '1.2'],
    ...['2.1', '2.2'],
    ...['3.1', '3.2', '3.3'],
    ...['4.1', '4.2'],
    ...['5.1'],
  ])
})

it('a stage that moves takes its steps along', () => {
  const { stages, ...journey } = governed()
  const [first, ...others] = stages
  if (first === undefined) throw new Error('no stage')
  const numbers = stepNumbers({ ...journey, stages: [...others, first] })
  expect(numbers.get('step0')).toBe('5.1')
  expect(numbers.get('step2')).toBe('1.1')
})

it('a step of no stage that is there has no number', () => {
  const { stages, ...journey } = governed()
  expect(stepNumbers({ ...journey, stages: stages.slice(1) }).has('step0')).toBe(false)
})
