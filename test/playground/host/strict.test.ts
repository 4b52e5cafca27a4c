import { beforeEach, describe, expect, it } from 'vitest'
import { openFile, settled } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figma')
})

describe('the host throws where Figma throws', () => {
  it('an unknown property of a node cannot be read', () => {
    const frame = file.figma.createFrame()
    expect((): unknown => Reflect.get(frame, 'colour')).toThrow(
      /no such property 'colour' on FRAME/,
    )
  })

  it('an unknown property of a node cannot be written', () => {
    const text = file.figma.createText()
    expect(() => Reflect.set(text, 'text', 'x')).toThrow(/no such property 'text' on TEXT/)
  })

  it('an unknown member of figma, of its ui and of a page throws', () => {
    expect((): unknown => Reflect.get(file.figma, 'createSlice')).toThrow(/no such property/)
    expect((): unknown => Reflect.get(file.figma.ui, 'send')).toThrow(/no such property/)
    expect((): unknown => Reflect.get(file.figma.currentPage, 'query')).toThrow(/no such property/)
  })

  it('a read-only property cannot be written', () => {
    const frame = file.figma.createFrame()
    expect(() => Reflect.set(frame, 'width', 5)).toThrow(/read-only/)
    expect(() => Reflect.set(frame, 'children', [])).toThrow(/read-only/)
  })

  it('a node can be awaited, although it has no then', async () => {
    const frame = file.figma.createFrame()
    await expect(Promise.resolve(frame)).resolves.toBe(frame)
  })

  it('a removed node can only be asked whether it is removed', () => {
    const frame = file.figma.createFrame()
    frame.remove()
    expect(frame.removed).toBe(true)
    expect(() => frame.name).toThrow(/does not exist/)
    expect(() => frame.type).toThrow(/does not exist/)
    expect(() => {
      frame.name = 'x'
    }).toThrow(/does not exist/)
    expect(() => {
      frame.remove()
    }).toThrow(/does not exist/)
  })

  it('children of a removed frame are removed with it', () => {
    const frame = file.figma.createFrame()
    const inner = file.figma.createRectangle()
    frame.appendChild(inner)
    frame.remove()
    expect(inner.removed).toBe(true)
    expect(() => file.figma.currentPage.appendChild(inner)).toThrow(/does not exist/)
  })

  it.each(['createSticky', 'createShapeWithText', 'createConnector'] as const)(
    'Figma Design has no %s',
    (member) => {
      expect(() => file.figma[member]()).toThrow(/not supported in the Figma design editor/)
    },
  )

  it.each(['createFrame', 'createPage', 'createComponent'] as const)(
    'FigJam has no %s',
    async (member) => {
      const { figma } = await openFile('figjam')
      expect(() => figma[member]()).toThrow(/not supported in the FigJam editor/)
    },
  )

  it('FigJam has frames if the file is opened so', async () => {
    const { figma } = await openFile('figjam', { jamFrames: true })
    expect(figma.createFrame().type).toBe('FRAME')
  })

  it('dynamic pages forbid the synchronous forms', () => {
    const { figma } = file
    expect(() => figma.getNodeById('1:1')).toThrow(/dynamic-page/)
    expect(() => {
      figma.currentPage = figma.root.children[0] ?? figma.currentPage
    }).toThrow(/dynamic-page/)
    const rectangle = figma.createRectangle()
    for (const key of ['fillStyleId', 'strokeStyleId', 'effectStyleId']) {
      expect(() => Reflect.set(rectangle, key, 'S:1')).toThrow(/dynamic-page/)
    }
    expect(() => Reflect.set(figma.createText(), 'textStyleId', 'S:1')).toThrow(/dynamic-page/)
  })

  it('documentchange needs all pages loaded first', async () => {
    const { figma } = file
    const listen = () => {
      figma.on('documentchange', () => undefined)
    }
    expect(listen).toThrow(/loadAllPagesAsync/)
    await figma.loadAllPagesAsync()
    expect(listen).not.toThrow()
  })

  it('an unknown event throws', () => {
    expect(() => {
      Reflect.apply(Reflect.get(file.figma, 'on'), file.figma, ['nodechange', () => undefined])
    }).toThrow(/no event "nodechange"/)
  })

  it('the places of auto-layout children cannot be set', () => {
    const frame = file.figma.createFrame()
    const child = file.figma.createRectangle()
    frame.layoutMode = 'VERTICAL'
    frame.appendChild(child)
    expect(() => {
      child.x = 5
    }).toThrow(/auto-layout child/)
    child.layoutPositioning = 'ABSOLUTE'
    child.x = 5
    expect(child.x).toBe(5)
  })

  it('FILL, HUG, ABSOLUTE and size bounds are refused where they mean nothing', () => {
    const { figma } = file
    const rectangle = figma.createRectangle()
    const frame = figma.createFrame()
    expect(() => {
      rectangle.layoutSizingHorizontal = 'FILL'
    }).toThrow(/FILL can only be set on children of auto-layout frames/)
    expect(() => {
      frame.layoutSizingVertical = 'HUG'
    }).toThrow(/HUG can only be set on auto-layout frames and text/)
    expect(() => {
      rectangle.layoutPositioning = 'ABSOLUTE'
    }).toThrow(/ABSOLUTE/)
    expect(() => {
      rectangle.minWidth = 10
    }).toThrow(/auto-layout frames and their children/)
    expect(() => {
      frame.layoutMode = 'VERTICAL'
      frame.layoutWrap = 'WRAP'
    }).toThrow(/HORIZONTAL/)
  })

  it('a size under 0.01 is refused, and a line has no height', () => {
    const rectangle = file.figma.createRectangle()
    expect(() => {
      rectangle.resize(0, 10)
    }).toThrow(/width/)
    expect(() => {
      rectangle.resizeWithoutConstraints(10, 0.001)
    }).toThrow(/height/)
    expect(() => {
      file.figma.createLine().resize(100, 1)
    }).toThrow(/exactly 0/)
  })

  it('invalid values are refused and change nothing', () => {
    const frame = file.figma.createFrame()
    const bad: [string, unknown][] = [
      ['x', Number.NaN],
      ['x', '5'],
      ['opacity', 1.5],
      ['name', 5],
      ['visible', 1],
      ['layoutMode', 'DIAGONAL'],
      ['cornerRadius', -1],
      ['paddingLeft', -1],
      ['strokeAlign', 'MIDDLE'],
      ['blendMode', 'SHINY'],
      ['fills', [{ type: 'SOLID', color: { r: 2, g: 0, b: 0 } }]],
      ['fills', [{ type: 'SOLID', color: { r: 1, g: 0, b: 0, a: 1 } }]],
      ['fills', { type: 'SOLID', color: { r: 1, g: 0, b: 0 } }],
      ['effects', [{ type: 'DROP_SHADOW' }]],
      ['dashPattern', 4],
      ['constraints', { horizontal: 'LEFT', vertical: 'MIN' }],
    ]
    const before = JSON.stringify(file.document.describe())
    const fills = JSON.stringify(frame.fills)
    for (const [key, value] of bad) {
      expect(() => Reflect.set(frame, key, value), key).toThrow()
    }
    expect(JSON.stringify(file.document.describe())).toBe(before)
    expect(JSON.stringify(frame.fills)).toBe(fills)
  })

  it('shared plugin data needs a namespace of three characters and fits into 100 kB', () => {
    const frame = file.figma.createFrame()
    expect(() => {
      frame.setSharedPluginData('tr', 'key', 'value')
    }).toThrow(/at least 3/)
    expect(() => frame.getSharedPluginData('a!b', 'key')).toThrow(/alphanumeric/)
    const room = 100_000 - 'tropa'.length - 'key'.length
    frame.setSharedPluginData('tropa', 'key', 'x'.repeat(room))
    expect(() => {
      frame.setSharedPluginData('tropa', 'key', 'x'.repeat(room + 1))
    }).toThrow(/100 kB/)
    expect(() => {
      frame.setPluginData('key', 'ж'.repeat(50_000))
    }).toThrow(/100 kB/)
    expect(frame.getSharedPluginData('tropa', 'key')).toHaveLength(room)
  })

  it('a node cannot be put into itself, below itself or out of range', () => {
    const { figma } = file
    const outer = figma.createFrame()
    const inner = figma.createFrame()
    outer.appendChild(inner)
    expect(() => {
      outer.appendChild(outer)
    }).toThrow(/itself/)
    expect(() => {
      inner.appendChild(outer)
    }).toThrow(/descendants/)
    const child = figma.createRectangle()
    expect(() => {
      outer.insertChild(2, child)
    }).toThrow(/out of range/)
    expect(() => {
      outer.insertChild(-1, child)
    }).toThrow(/out of range/)
    expect(() => {
      Reflect.apply(Reflect.get(outer, 'appendChild'), outer, [{ id: '1:1' }])
    }).toThrow(/Expected node/)
  })

  it('a section stands on a page or in a section only', () => {
    const { figma } = file
    const section = figma.createSection()
    expect(() => {
      figma.createFrame().appendChild(section)
    }).toThrow(/section/)
    const outer = figma.createSection()
    outer.appendChild(section)
    expect(section.parent).toBe(outer)
  })

  it('paths take absolute M, L, Q, C and Z in single words only', () => {
    const vector = file.figma.createVector()
    const draw = (data: string) => () => {
      vector.vectorPaths = [{ windingRule: 'NONZERO', data }]
    }
    for (const data of ['m 0 0', 'M0 0 L 1 1', 'M 0,0 L 1 1', 'M 0 0 H 5', 'L 1 1', 'M 0 x']) {
      expect(draw(data), data).toThrow(/vectorPaths/)
    }
    expect(draw('M 0 0 L 10 0 Q 10 10 0 10 C 0 5 0 5 0 0 Z')).not.toThrow()
  })

  it('the panel gets plain values only, and only once it is there', async () => {
    const { figma, client } = file
    expect(() => {
      figma.ui.postMessage({})
    }).toThrow(/showUI/)
    figma.showUI('<p>panel</p>')
    for (const bad of [() => 1, Symbol('x'), new Map(), { a: new Date(0) }, { a: [1n] }]) {
      expect(() => {
        figma.ui.postMessage(bad)
      }).toThrow(/postMessage/)
    }
    const heard: unknown[] = []
    client.panel.onMessage((message) => heard.push(message))
    figma.ui.postMessage({ a: [1, 'x', null, true], bytes: new Uint8Array([1, 2]) })
    expect(heard).toEqual([])
    await settled()
    expect(heard).toEqual([{ a: [1, 'x', null, true], bytes: new Uint8Array([1, 2]) }])
  })

  it('a selection holds nodes of its own page only', () => {
    const { figma } = file
    const frame = figma.createFrame()
    figma.currentPage.selection = [frame]
    expect(figma.currentPage.selection).toEqual([frame])
    const gone = figma.createFrame()
    gone.remove()
    expect(() => {
      figma.currentPage.selection = [gone]
    }).toThrow(/does not exist/)
    frame.remove()
    expect(figma.currentPage.selection).toEqual([])
  })

  it('nothing works after the plugin was closed', async () => {
    const { figma, client } = file
    let closed = 0
    figma.on('close', () => (closed += 1))
    figma.closePlugin()
    await settled()
    expect(closed).toBe(1)
    expect(client.isClosed).toBe(true)
    expect(() => figma.createFrame()).toThrow(/closed/)
  })
})
