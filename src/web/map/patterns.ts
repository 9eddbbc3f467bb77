import { looks } from './map-style.ts'
import type { ShapeLook } from './shapes.ts'

const size = 24

/** The fill of a look, repeated over an area: slanted lines, dots, or lines that cross, over a faint ground. */
export function patternOf(look: ShapeLook): ImageData | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  const { ink } = looks[look]
  pen.globalAlpha = 0.16
  pen.fillStyle = ink
  pen.fillRect(0, 0, size, size)
  pen.globalAlpha = 0.75
  pen.strokeStyle = ink
  pen.lineWidth = 2
  if (look === 'dots') {
    for (const [x, y] of [
      [6, 6],
      [18, 18],
    ] as const) {
      pen.beginPath()
      pen.arc(x, y, 2.6, 0, 2 * Math.PI)
      pen.fill()
    }
  } else {
    slanted(pen, 1)
    if (look === 'crossed') slanted(pen, -1)
  }
  return pen.getImageData(0, 0, size, size)
}

/** A line from corner to corner, and its neighbours' ends, so that the pattern goes on without a seam. */
function slanted(pen: CanvasRenderingContext2D, direction: 1 | -1): void {
  for (const shift of [-size, 0, size]) {
    pen.beginPath()
    pen.moveTo(shift, direction === 1 ? size : 0)
    pen.lineTo(shift + size, direction === 1 ? 0 : size)
    pen.stroke()
  }
}
