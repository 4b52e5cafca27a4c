import { createRequire } from 'node:module'
import ts from 'typescript'
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import type { HostPluginApi } from '../../../src/playground/host'
import type {
  HostConnectorNode,
  HostEllipseNode,
  HostFrameNode,
  HostLineNode,
  HostRectangleNode,
  HostSectionNode,
  HostShapeWithTextNode,
  HostStickyNode,
  HostTableCell,
  HostTableNode,
  HostTextNode,
  HostTextSublayer,
  HostVectorNode,
} from '../../../src/playground/host/api/host-node-types'
import type {
  HostChildren,
  HostDocumentNode,
  HostPageNode,
} from '../../../src/playground/host/api/host-tree-types'
import { openFile } from './open-file'

/** Members that hand out nodes, or less than Figma's: the host declares those itself. */
type Own =
  | keyof HostChildren
  | 'parent'
  | 'clone'
  | 'cellAt'
  | 'text'
  | 'selection'
  | 'on'
  | 'once'
  | 'off'
  | 'exportAsync'
  | 'getStyledTextSegments'
/** Figma's type of all other members the host type has. */
type FigmaPart<Figma, Host> = Pick<Figma, Exclude<keyof Host & keyof Figma, Own>>

describe('the compiler holds the host against Figma’s typings', () => {
  it('members that hand out no nodes have exactly Figma’s types', () => {
    type Rest<Host> = Omit<Host, Own>
    expectTypeOf<Rest<HostFrameNode>>().toEqualTypeOf<FigmaPart<FrameNode, HostFrameNode>>()
    expectTypeOf<Rest<HostTextNode>>().toEqualTypeOf<FigmaPart<TextNode, HostTextNode>>()
    expectTypeOf<Rest<HostRectangleNode>>().toEqualTypeOf<
      FigmaPart<RectangleNode, HostRectangleNode>
    >()
    expectTypeOf<Rest<HostEllipseNode>>().toEqualTypeOf<FigmaPart<EllipseNode, HostEllipseNode>>()
    expectTypeOf<Rest<HostLineNode>>().toEqualTypeOf<FigmaPart<LineNode, HostLineNode>>()
    expectTypeOf<Rest<HostVectorNode>>().toEqualTypeOf<FigmaPart<VectorNode, HostVectorNode>>()
    expectTypeOf<Rest<HostSectionNode>>().toEqualTypeOf<FigmaPart<SectionNode, HostSectionNode>>()
    expectTypeOf<Rest<HostStickyNode>>().toEqualTypeOf<FigmaPart<StickyNode, HostStickyNode>>()
    expectTypeOf<Rest<HostShapeWithTextNode>>().toEqualTypeOf<
      FigmaPart<ShapeWithTextNode, HostShapeWithTextNode>
    >()
    expectTypeOf<Rest<HostConnectorNode>>().toEqualTypeOf<
      FigmaPart<ConnectorNode, HostConnectorNode>
    >()
    expectTypeOf<Rest<HostTableNode>>().toEqualTypeOf<FigmaPart<TableNode, HostTableNode>>()
    expectTypeOf<Rest<HostTableCell>>().toEqualTypeOf<FigmaPart<TableCellNode, HostTableCell>>()
    expectTypeOf<Rest<HostTextSublayer>>().toEqualTypeOf<
      FigmaPart<TextSublayerNode, HostTextSublayer>
    >()
    expectTypeOf<Rest<HostPageNode>>().toEqualTypeOf<FigmaPart<PageNode, HostPageNode>>()
    expectTypeOf<HostPluginApi['mixed']>().toEqualTypeOf<PluginAPI['mixed']>()
  })

  it('what the host narrows, Figma can do too', () => {
    expectTypeOf<FrameNode['exportAsync']>().toExtend<HostFrameNode['exportAsync']>()
    expectTypeOf<TextNode['getStyledTextSegments']>().toExtend<
      HostTextNode['getStyledTextSegments']
    >()
    expectTypeOf<ShowUIOptions>().toEqualTypeOf<
      NonNullable<Parameters<HostPluginApi['showUI']>[1]>
    >()
    type Placeable = Parameters<ChildrenMixin['insertChild']>
    expectTypeOf<Placeable[0]>().toEqualTypeOf<Parameters<HostChildren['insertChild']>[0]>()
    type FigmaCriteria = Parameters<ChildrenMixin['findAllWithCriteria']>[0]
    expectTypeOf<Parameters<HostChildren['findAllWithCriteria']>[0]>().toExtend<FigmaCriteria>()
  })

  it('no name is invented', () => {
    expectTypeOf<keyof HostFrameNode>().toExtend<keyof FrameNode>()
    expectTypeOf<keyof HostRectangleNode>().toExtend<keyof RectangleNode>()
    expectTypeOf<keyof HostEllipseNode>().toExtend<keyof EllipseNode>()
    expectTypeOf<keyof HostLineNode>().toExtend<keyof LineNode>()
    expectTypeOf<keyof HostVectorNode>().toExtend<keyof VectorNode>()
    expectTypeOf<keyof HostStickyNode>().toExtend<keyof StickyNode>()
    expectTypeOf<keyof HostShapeWithTextNode>().toExtend<keyof ShapeWithTextNode>()
    expectTypeOf<keyof HostConnectorNode>().toExtend<keyof ConnectorNode>()
    expectTypeOf<keyof HostTextSublayer>().toExtend<keyof TextSublayerNode>()
    expectTypeOf<keyof HostTextNode>().toExtend<keyof TextNode>()
    expectTypeOf<keyof HostSectionNode>().toExtend<keyof SectionNode>()
    expectTypeOf<keyof HostPageNode>().toExtend<keyof PageNode>()
    expectTypeOf<keyof HostDocumentNode>().toExtend<keyof DocumentNode>()
    expectTypeOf<keyof HostPluginApi>().toExtend<keyof PluginAPI>()
    expectTypeOf<keyof HostPluginApi['ui']>().toExtend<keyof UIAPI>()
    expectTypeOf<keyof HostPluginApi['viewport']>().toExtend<keyof ViewportAPI>()
  })
})

describe('at run time', () => {
  let membersOf: (typeName: string) => Map<string, { isReadonly: boolean }>
  beforeAll(() => {
    membersOf = readTypings()
  })

  it('every object has only Figma’s members, and the same ones are read-only', async () => {
    const design = (await openFile('figma')).figma
    const jam = (await openFile('figjam')).figma
    const sticky = jam.createSticky()
    const objects: [typeName: string, object: object][] = [
      ['FrameNode', design.createFrame()],
      ['TextNode', design.createText()],
      ['RectangleNode', design.createRectangle()],
      ['EllipseNode', design.createEllipse()],
      ['LineNode', design.createLine()],
      ['VectorNode', design.createVector()],
      ['SectionNode', design.createSection()],
      ['StickyNode', sticky],
      ['TextSublayerNode', sticky.text],
      ['ShapeWithTextNode', jam.createShapeWithText()],
      ['ConnectorNode', jam.createConnector()],
      ['PageNode', design.currentPage],
      ['DocumentNode', design.root],
      ['PluginAPI', design],
      ['UIAPI', design.ui],
      ['ViewportAPI', design.viewport],
      ['ClientStorageAPI', design.clientStorage],
    ]
    for (const [typeName, object] of objects) {
      const members = membersOf(typeName)
      expect(members.size, typeName).toBeGreaterThan(3)
      for (const key of Object.keys(object)) {
        const member = members.get(key)
        expect(member, `${typeName}.${key}`).toBeDefined()
        const descriptor = Object.getOwnPropertyDescriptor(object, key)
        if (descriptor?.get === undefined) continue
        expect(descriptor.set === undefined, `${typeName}.${key} read-only`).toBe(
          member?.isReadonly,
        )
      }
    }
  })
})

/** What the typings say about the members of an interface, inherited ones included. */
function readTypings(): (typeName: string) => Map<string, { isReadonly: boolean }> {
  const path = createRequire(import.meta.url).resolve('@figma/plugin-typings/plugin-api.d.ts')
  const program = ts.createProgram([path], { skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  if (source === undefined) throw new Error('The typings were not found')
  return (typeName) => {
    const declared = source.statements.find(
      (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === typeName,
    )
    if (declared === undefined) throw new Error(`There is no interface ${typeName}`)
    const properties = checker.getTypeAtLocation(declared).getProperties()
    return new Map(
      properties.map((property) => {
        const declarations = property.getDeclarations() ?? []
        const isReadonly = declarations.some(
          (declaration) =>
            ts.isPropertySignature(declaration) &&
            (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0,
        )
        return [property.name, { isReadonly }]
      }),
    )
  }
}
