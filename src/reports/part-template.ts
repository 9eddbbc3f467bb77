/** How the parts of a report are set (Typst); `d.parts` are what `printedPart` gives, and words stand in their own direction. */
export const partTemplate = `
#let inks = (rgb("#1f5c4a"), rgb("#d08a2c"), rgb("#8fb7d9"), rgb("#7a4b8c"), luma(150), luma(60), rgb("#c2554d"), rgb("#b7c98b"))
#let said(size, words) = text(size: size, words)
#let num(size, words) = toward("ltr", mono(size, words))
#let heading2(words) = block(sticky: true, above: 6mm, below: if d.lang == "ar" { 4mm } else { 2.5mm }, text(size: 13pt, weight: "bold", words))
#let says(words) = block(sticky: true, below: 3mm, text(size: 9pt, fill: luma(80), words))
#let lines(p) = table(
  columns: p.widths.map(w => w * 1fr), stroke: 0.4pt + luma(190), inset: (x: 1.3mm, y: 1.1mm), align: start + horizon,
  table.header(..p.headers.map(words => text(size: 8.5pt, weight: "bold", words))),
  ..p.rows.flatten().map(v => shown(9pt, v)),
)
#let bars(p) = grid(
  columns: (auto, 1fr, auto), column-gutter: 3mm, row-gutter: 1.6mm, align: (start + horizon, start + horizon, end + horizon),
  ..p.bars.map(b => (
    box(width: 58mm, text(size: 9pt, b.name)),
    if b.share == none { text(size: 8pt, fill: luma(90), "–") } else { box(width: b.share * 100%, height: 3.6mm, fill: inks.at(0)) },
    num(8pt, b.count),
  )).flatten(),
)
#let columns-chart(p) = {
  block(breakable: false, width: 100%, {
    grid(
      columns: p.columns.map(_ => 1fr), column-gutter: if p.columns.len() > 14 { 0.6mm } else { 2mm }, align: center + bottom,
      ..p.columns.map(c => box(height: 38mm, width: 100%, align(bottom, stack(dir: ttb,
        ..c.pieces.rev().map(s => rect(width: 100%, height: s.share * 34mm, fill: inks.at(calc.rem(s.series, inks.len())), stroke: 0.3pt + white)),
      )))),
    )
    line(length: 100%, stroke: 0.5pt + luma(120))
    grid(columns: p.columns.map(_ => 1fr), align: center + top, row-gutter: 1mm,
      ..p.columns.map(c => num(if p.columns.len() > 14 { 4.6pt } else { 6.5pt }, c.total)),
      ..if p.columns.len() > 14 { p.columns.enumerate().map(((i, c)) => if calc.rem(i, 5) == 0 { box(width: 0pt, align(center, box(width: 20mm, num(5.5pt, c.label)))) } else { [] }) }
        else { p.columns.map(c => num(6pt, c.label)) },
    )
  })
  if p.series.len() > 1 {
    v(1mm)
    for (i, words) in p.series.enumerate() {
      box[#box(width: 3mm, height: 3mm, fill: inks.at(calc.rem(i, inks.len()))) #text(size: 8.5pt, words)]
      h(4mm)
    }
  }
}
#let map(p) = {
  align(center, block(breakable: false, box(width: 120mm, height: 120mm * p.ratio, {
    place(top + left, image(p.path, width: 100%, height: 100%, alt: p.title))
    for s in p.spots {
      place(top + left, dx: s.x * 120mm - s.r * 1mm, dy: s.y * 120mm * p.ratio - s.r * 1mm,
        circle(radius: s.r * 1mm, fill: inks.at(0).transparentize(35%), stroke: 0.6pt + white))
      place(top + left, dx: s.x * 120mm - 4mm, dy: s.y * 120mm * p.ratio - 1.4mm, box(width: 8mm, align(center, text(size: 7pt, weight: "bold", s.label))))
    }
  })))
  lines(p)
}
#for p in d.parts {
  if p.kind == "text" { for t in p.paragraphs { block(width: 100%, toward(t.dir, text(size: 10.5pt, t.runs.map(r => if r.alone { box(toward("ltr", r.text)) } else { r.text }).join()))) } }
  else {
    heading2(p.title)
    if p.says != "" { says(p.says) }
    if p.kind == "lines" { lines(p) }
    if p.kind == "bars" { bars(p) }
    if p.kind == "columns" { if p.columns.len() == 0 { says(p.none) } else { columns-chart(p) } }
    if p.kind == "map" { map(p) }
    if p.note != "" { block(above: 3.5mm, text(size: 8pt, fill: luma(90), p.note)) }
  }
}
`
