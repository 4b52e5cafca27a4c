import type { DescribedNode, HostDocument } from '../../../src/playground/host'

/** What Figma's REST API answers about a file, asked with `plugin_data=shared`: the parts of it that say what stands where. */
export function restAnswer(document: HostDocument): object {
  const { id, name, children } = document.describe()
  return {
    document: {
      id,
      name: 'Document',
      type: 'DOCUMENT',
      scrollBehavior: 'SCROLLS',
      children: children.map((page) => ({
        id: page.id,
        name: page.name,
        type: 'CANVAS',
        scrollBehavior: 'SCROLLS',
        children: page.children.map(restNode),
      })),
    },
    components: {},
    schemaVersion: 0,
    styles: {},
    name,
    role: 'viewer',
    editorType: document.editor,
  }
}

function restNode(node: DescribedNode): object {
  const { id, name, type, text, absoluteX, absoluteY, width, height } = node
  const { visible, locked, sharedPluginData, children } = node
  return {
    id,
    name,
    type,
    ...(visible ? {} : { visible }),
    ...(locked ? { locked } : {}),
    ...(Object.keys(sharedPluginData).length === 0 ? {} : { sharedPluginData }),
    ...(children.length === 0 ? {} : { children: children.map(restNode) }),
    absoluteBoundingBox: { x: absoluteX, y: absoluteY, width, height },
    ...(text === undefined ? {} : { characters: text }),
  }
}
