import { beforeAll } from 'vitest'
import { createSharedFile } from '../../../src/playground/host'
import type {
  DescribedNode,
  FileImage,
  Person,
  SharedFile,
  SharedFileOptions,
} from '../../../src/playground/host'
import { plainMeasurer } from './plain-measurer'
import { smallMap } from './small-map'

const images: Partial<Record<'figma' | 'figjam', FileImage>> = {}

/** Draws the maps for `openMap`, once, before the tests of the file it is called in. */
export function prepareMaps(): void {
  beforeAll(async () => {
    for (const editor of ['figma', 'figjam'] as const) images[editor] ??= await smallMap(editor)
  })
}

/** A new file with the small map in it, which two people have open. */
export function openMap(
  editor: 'figma' | 'figjam',
  options: Partial<SharedFileOptions> = {},
): SharedFile {
  const image = images[editor]
  if (image === undefined) throw new Error('The map is not drawn yet.')
  return createSharedFile({ image, people: 2, textMeasurer: plainMeasurer, ...options })
}

export function pair(file: SharedFile): [Person, Person] {
  const [ann, ben] = file.people
  if (ann === undefined || ben === undefined) throw new Error('Two people are needed.')
  return [ann, ben]
}

/** Ids of nodes by name, as everybody has them at the beginning. */
export function idOf(person: Person, name: string): string {
  const node = find(person.document.describe(), (candidate) => candidate.name === name)
  if (node === undefined) throw new Error(`There is no node ${name}.`)
  return node.id
}

export function seen(person: Person, id: string): DescribedNode | undefined {
  return find(person.document.describe(), (node) => node.id === id)
}

function find(
  node: DescribedNode,
  is: (node: DescribedNode) => boolean,
): DescribedNode | undefined {
  if (is(node)) return node
  for (const child of node.children) {
    const found = find(child, is)
    if (found !== undefined) return found
  }
  return undefined
}

export const parentOf = ({ document }: Person, id: string): string | null | undefined =>
  document.graph.getNode(id)?.parentId
