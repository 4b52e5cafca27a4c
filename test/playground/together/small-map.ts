import { connectClient, createSharedFile } from '../../../src/playground/host'
import type { FileImage, HostPluginApi, HostSceneNode } from '../../../src/playground/host'
import { plainMeasurer } from './plain-measurer'

/** A file with a small map in it, drawn by a plugin. */
export async function smallMap(editor: 'figma' | 'figjam'): Promise<FileImage> {
  const file = createSharedFile({ editor, textMeasurer: plainMeasurer })
  const [first] = file.people
  if (first === undefined) throw new Error('Nobody has the file open.')
  const { figma } = connectClient(first.document)
  for (const style of ['Regular', 'Medium']) await figma.loadFontAsync({ family: 'Inter', style })
  if (editor === 'figma') drawGrid(figma)
  else drawBoard(figma)
  figma.commitUndo()
  file.settle()
  return file.image()
}

function drawGrid(figma: HostPluginApi): void {
  const map = figma.createFrame()
  map.name = 'map'
  map.layoutMode = 'HORIZONTAL'
  map.itemSpacing = 8
  map.layoutSizingHorizontal = 'HUG'
  map.layoutSizingVertical = 'HUG'
  for (let column = 0; column < 3; column += 1) {
    const stage = figma.createFrame()
    stage.name = `stage ${column}`
    stage.layoutMode = 'VERTICAL'
    stage.itemSpacing = 4
    map.appendChild(stage)
    stage.resize(160, 100)
    stage.layoutSizingVertical = column === 2 ? 'FILL' : 'HUG'
    for (let row = 0; row < 3; row += 1) stage.appendChild(card(figma, `card ${column}${row}`))
  }
  const section = figma.createSection()
  section.y = 600
  const note = figma.createText()
  note.characters = 'a note in a section'
  section.appendChild(note)
  figma.createRectangle().y = 500
}

function card(figma: HostPluginApi, text: string): HostSceneNode {
  const frame = figma.createFrame()
  frame.name = text
  frame.layoutMode = 'VERTICAL'
  frame.layoutSizingVertical = 'HUG'
  frame.setSharedPluginData('tropa', 'id', text)
  const letters = figma.createText()
  letters.characters = text
  letters.textAutoResize = 'HEIGHT'
  frame.appendChild(letters)
  letters.layoutSizingHorizontal = 'FILL'
  return frame
}

function drawBoard(figma: HostPluginApi): void {
  const board = figma.createSection()
  board.name = 'map'
  board.resizeWithoutConstraints(900, 900)
  for (let index = 0; index < 6; index += 1) {
    const sticky = figma.createSticky()
    sticky.text.characters = `sticky ${index}`
    sticky.setSharedPluginData('tropa', 'id', `sticky ${index}`)
    board.appendChild(sticky)
    sticky.x = (index % 3) * 260
    sticky.y = index > 2 ? 300 : 20
  }
  for (let index = 0; index < 3; index += 1) {
    const shape = figma.createShapeWithText()
    shape.shapeType = 'CHEVRON'
    shape.text.characters = `stage ${index}`
    board.appendChild(shape)
    shape.resize(240, 60)
    shape.x = index * 260
  }
  const other = figma.createSection()
  other.x = 1000
  const text = figma.createText()
  text.characters = 'a text'
  text.y = 1000
}
