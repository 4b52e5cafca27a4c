import { findElement } from './find-element'
import { NoWebGl } from './canvas/create-painter'
import { startPlayground } from './start-playground'

const loading = findElement('.loading', HTMLElement)
try {
  await startPlayground()
  loading.remove()
} catch (error) {
  console.error(error)
  loading.classList.add('failed')
  const text = findElement('.loading p', HTMLElement)
  text.setAttribute('role', 'alert')
  text.textContent =
    error instanceof NoWebGl
      ? 'This browser gives no WebGL 2, and the canvas is drawn with it. Switch hardware acceleration on, or open the page in another browser.'
      : `The playground could not start: ${error instanceof Error ? error.message : String(error)}`
}
