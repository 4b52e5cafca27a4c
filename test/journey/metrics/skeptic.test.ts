import { expect, it } from 'vitest'
import { skepticOf } from '../../../src/journey/metrics/skeptic'

const [yes, no, open] = [true, false, null]

it('an offer stands when all five questions are answered with yes', () => {
  expect(skepticOf({ skeptic: [yes, yes, yes, yes, yes] })).toEqual({ is: 'stands' })
})

it('it fails at every no, whatever else is open', () => {
  expect(skepticOf({ skeptic: [yes, no, open, no, yes] })).toEqual({
    is: 'fails',
    at: [1, 3],
    open: [2],
  })
})

it('what nobody has asked is open, neither yes nor no', () => {
  expect(skepticOf({ skeptic: [open, open, open, open, open] })).toEqual({
    is: 'open',
    open: [0, 1, 2, 3, 4],
  })
  expect(skepticOf({ skeptic: [yes, yes, open, yes, yes] })).toEqual({ is: 'open', open: [2] })
})
