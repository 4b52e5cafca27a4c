import { describe, expect, it } from 'vitest'
import { cardOf } from '../map-of'
import { read } from './mapped'

describe('emotions of a table', () => {
  const emotions = (cells: readonly string[], name = 'Emotions'): unknown =>
    read(
      `Stage\t${name}\tGoals\n${cells.map((cell, i) => `${i}\t${cell}\tx`).join('\n')}`,
    ).journey.stages.map(({ emotion, feeling }) => (feeling === '' ? emotion : [emotion, feeling]))

  it.each([
    [
      ['-2', '0', '+1', '−1'],
      [-2, 0, 1, -1],
    ],
    [
      ['1', '2', '1'],
      [1, 2, 1],
    ],
    [
      ['1', '3', '5'],
      [-2, 0, 2],
    ],
    [
      ['2/5', '1/5'],
      [-1, -2],
    ],
    [
      ['very negative', 'neutral', 'очень хорошо', 'плохая'],
      [-2, 0, 2, -1],
    ],
    [
      ['😡', '🙂 relief', '😐'],
      [-2, [1, 'relief'], 0],
    ],
    [
      ['-1: annoyed', '2, joy', '1 (hopeful)', 'calm (0)'],
      [
        [-1, 'annoyed'],
        [2, 'joy'],
        [1, 'hopeful'],
        [0, 'calm'],
      ],
    ],
    [
      ['?', '-', '', 'n/a', '???'],
      [null, null, null, null, null],
    ],
    [
      ['doubt', '3 days of waiting'],
      [
        [null, 'doubt'],
        [null, '3 days of waiting'],
      ],
    ],
    [['"-1\nannoyed\ntired"'], [[-1, 'annoyed, tired']]],
  ])('%j are %j', (cells, expected) => {
    expect(emotions(cells)).toEqual(expected)
  })

  it('are on the scale that the name of the column says, or people', () => {
    expect(emotions(['1', '2'], 'Emotion (1–5)')).toEqual([-2, -1])
    const { journey } = read('Stage,Emotions\nA,1\nB,2', { emotionScale: '1..5' })
    expect(journey.stages).toMatchObject([{ emotion: -2 }, { emotion: -1 }])
    expect(journey.lanes).toMatchObject([{ kind: 'emotions', name: 'Emotions' }])
    expect(read('Stage,Emotion (1–5)\nA,1').journey.lanes[0]?.name).toBe('Emotion')
  })

  it('stay unknown where they can be on no scale', () => {
    const { journey, losses } = read('Stage,Emotions\nA,-1\nB,4\nC,9\nD,2.5')
    expect(journey.stages.map(({ emotion }) => emotion)).toEqual([null, null, null, null])
    expect(losses).toEqual([{ code: 'score-unread', count: 3, example: '-1' }])
    expect(journey.stages[3]?.feeling).toBe('2.5')
  })

  it('of one stage are averaged, and that is told', () => {
    const { journey, losses } = read('Stage,Emotions\nA,-2\nA,-1\nB,1\nB,1')
    expect(journey.stages).toMatchObject([{ emotion: -2 }, { emotion: 1 }])
    expect(losses).toEqual([{ code: 'scores-averaged', count: 1, example: 'A' }])
  })

  it('that are told in sentences stand beside the curve', () => {
    const long = 'I have called five times already and nobody has told me when it will come'
    const { journey } = read(`Stage,Emotions\nA,"-2\nanger\n${long}"`)
    expect(journey.stages).toMatchObject([{ emotion: -2, feeling: 'anger' }])
    expect(journey.lanes.map(({ kind }) => kind)).toEqual(['emotions', 'experience'])
    expect(cardOf(journey, long).kind).toBe('note')
  })
})
