import { code128Svg } from './code128.ts'
import { printable } from './display.ts'
import { qrSvg } from './qr.ts'
import { renderPdf } from './typst.ts'

const template = `
#let d = json("/data.json")
#set document(title: d.title)
#set page(paper: "a4", margin: (x: 8mm, top: 12.5mm, bottom: 12.5mm), footer-descent: 2mm,
  footer: text(size: 7pt, fill: luma(90))[#d.title #h(1fr) #context counter(page).display("1 / 1", both: true)])
#set text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}]")), "Amiri"), lang: "en", hyphenate: false)
#let label(n, tag) = block(width: 63mm, height: 33.7mm, inset: 2mm, stroke: (dash: "dotted", thickness: 0.3pt, paint: luma(150)),
  grid(columns: (25mm, 1fr), column-gutter: 1mm, align: center + horizon,
    image("/qr" + str(n) + ".svg", width: 25mm, alt: tag),
    stack(spacing: 2mm, image("/bar" + str(n) + ".svg", width: 32mm, height: 11mm, fit: "stretch"), text(size: 9pt, weight: "bold", tag)),
  ))
#for page in range(0, d.tags.len(), step: 24) [
  #if page > 0 [#pagebreak()]
  #grid(columns: 3, column-gutter: 2mm,
    ..range(page, calc.min(page + 24, d.tags.len())).map(n => label(n, d.tags.at(n))))
]
`

/**
 * Sheets of 24 labels (63 × 34 mm on A4) for the tags of a block, each as QR code, as Code 128 and in plain letters, and
 * nothing else: a label that is found tells nobody what it hung on.
 */
export async function renderTagSheet({ title, tags }: { title: string; tags: readonly string[] }): Promise<Uint8Array> {
  const files = await Promise.all(
    tags.flatMap((tag, n) => [
      { path: `/qr${n}.svg`, bytes: qrSvg(tag) },
      code128Svg(tag).then((bytes) => ({ path: `/bar${n}.svg`, bytes })),
    ]),
  )
  return renderPdf(template, { title: printable(title, 100), tags: tags.map((tag) => printable(tag, 40)) }, files)
}
