import { expect, it } from 'vitest'
import { withDepartment } from '../../../src/panel/governance/with-department'

it('a department that takes part stands behind the others, once', () => {
  expect(withDepartment(['Sales'], 'UX', true)).toEqual(['Sales', 'UX'])
  expect(withDepartment([' Customer  success', 'Sales'], 'Customer success', true)).toEqual([
    'Sales',
    'Customer success',
  ])
})

it('one that takes no part goes, however it is spaced, and empty lines with it', () => {
  expect(withDepartment(['Sales', ' UX '], 'UX', false)).toEqual(['Sales'])
  expect(withDepartment(['', 'Sales'], 'UX', false)).toEqual(['Sales'])
})
