import { directionOf, plain, printable } from './display.ts'

/** A text as papers set it: in its direction, and in letters of one width where it is a number, a hash or a moment. */
export type PaperCell = { readonly text: string; readonly dir: 'ltr' | 'rtl'; readonly mono: boolean }

/** A user's text as a cell, at most `max` characters. */
export function paperCell(text: string, max: number, mono = false): PaperCell {
  const shown = printable(text, max)
  return { text: shown, dir: mono ? 'ltr' : directionOf(shown), mono }
}

/** The foot of every page. Each part has its own direction: in a line of Arabic words the days of a moment would change places. */
export function paperFooter(parts: readonly string[]): PaperCell[] {
  return parts.map((part) => {
    const text = plain(part, 160)
    return { text, dir: directionOf(text), mono: true }
  })
}

/**
 * How a paper of lines and tables begins (Typst): its letters, its pages with margins to the `side` and a foot (`d.footer`, with the page's
 * number: so that no page can be put into another paper), whose it is, its title, and a mark in a frame, as of a draft. `shown` sets a
 * `PaperCell`.
 */
export function paperHead(side: string): string {
  return `
#let d = json("/data.json")
#set document(title: d.title, author: d.authority)
#set text(font: ("Amiri",), lang: d.lang, dir: if d.lang == "ar" { rtl } else { ltr }, size: 10pt, fallback: true, hyphenate: false)
#set par(leading: if d.lang == "ar" { 0.7em } else { 0.55em }, spacing: 0.8em)
#let toward(dir, body) = text(dir: if dir == "rtl" { rtl } else { ltr }, body)
#let mono(size, body) = text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}\\u{200b}\\u{2013}\\u{2026}]")), "Amiri"), size: size, body)
#let shown(size, v) = {
  let body = if v.mono { mono(size * 0.85, v.text) } else { text(size: size, v.text) }
  if v.text.len() < 60 { box(toward(v.dir, body)) } else { toward(v.dir, body) }
}
#set page(paper: "a4", margin: (x: ${side}, top: 14mm, bottom: 18mm), footer: context {
  set text(size: 8pt, fill: luma(70))
  grid(columns: (1fr, auto), d.footer.map(part => shown(8.8pt, part)).join(mono(7.5pt, " · ")),
    toward("ltr", [#counter(page).display() / #counter(page).final().first()]))
})
#align(center)[
  #text(size: 9.5pt, fill: luma(70), d.authority) \\
  #text(size: 11pt, d.programme)
  #v(0.5mm)
  #text(size: 19pt, weight: "bold", d.title)
]
#if d.mark != none { align(center, box(stroke: 0.8pt, inset: (x: 3mm, y: 1.2mm), text(weight: "bold", d.mark))) }`
}
