import { expect, it } from 'vitest'
import { nodeInLink } from '../../../src/panel/cards/node-in-link'

it.each([
  ['https://www.figma.com/design/abc/File?node-id=12-34&t=xyz', '12:34'],
  ['https://www.figma.com/file/abc/File?type=design&node-id=12%3A34', '12:34'],
  ['https://www.figma.com/board/abc/File?node-id=1-2#comment', '1:2'],
  ['https://www.figma.com/design/abc/File?node-id=I12-34%3B5-6', 'I12:34;5:6'],
  ['see https://www.figma.com/design/abc/File?node-id=7-8 please', '7:8'],
])('%s leads to %s', (link, node) => {
  expect(nodeInLink(link)).toBe(node)
})

it.each([
  '',
  'Checkout',
  'https://www.figma.com/design/abc/File',
  'https://a.b/?other-node-id=1-2',
])('“%s” leads to no layer', (link) => {
  expect(nodeInLink(link)).toBeNull()
})
