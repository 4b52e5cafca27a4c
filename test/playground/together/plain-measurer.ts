import type { TextMeasurer } from '@open-pencil/core'

/** Every letter is 0.6 of the font size wide and wraps anywhere: no fonts needed, and quick. */
export const plainMeasurer: TextMeasurer = (node, maxWidth) => {
  const letter = node.fontSize * 0.6
  const line = node.lineHeight ?? node.fontSize * 1.25
  const natural = node.text.length * letter
  const isFree = maxWidth === undefined || node.textAutoResize === 'WIDTH_AND_HEIGHT'
  const perLine = isFree ? node.text.length : Math.max(1, Math.floor(maxWidth / letter))
  const lines = Math.max(1, Math.ceil(node.text.length / Math.max(1, perLine)))
  return { width: isFree ? natural : maxWidth, height: Math.ceil(lines * line) }
}
