import { printable } from './display.ts'
import { qrSvg } from './qr.ts'
import { renderPdf } from './typst.ts'

const template = `
#let d = json("/data.json")
#set document(title: d.tag)
#set page(width: 62mm, height: 29mm, margin: 1.5mm)
#set text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}]")), "Amiri"), lang: "en", hyphenate: false)
#grid(columns: (26mm, 1fr), column-gutter: 1mm, align: horizon,
  image("/qr.svg", width: 26mm, alt: d.tag),
  block(width: 100%, height: 26mm, align(center + horizon, text(size: d.size * 1pt, weight: "bold", d.tag))),
)
`

/** A label of 62 × 29 mm to tie to a weapon: its tag as QR code and in large letters, and nothing else. */
export function renderWeaponTag({ tag }: { tag: string }): Promise<Uint8Array> {
  const shown = printable(tag, 60)
  const size = shown.length <= 8 ? 18 : shown.length <= 12 ? 12 : 9
  return renderPdf(template, { tag: shown, size }, [{ path: '/qr.svg', bytes: qrSvg(tag) }])
}
