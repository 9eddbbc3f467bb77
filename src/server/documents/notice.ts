import { plain, printable } from './display.ts'
import { noticeWords } from './notice-words.ts'
import type { DocumentLanguage } from './receipt-words.ts'
import { renderPdf } from './typst.ts'

/** A day as it is printed: Gregorian, and Hijri in the notice's language beside it. */
export interface PrintedDay {
  readonly day: string
  readonly hijri: string
}

export interface DecisionNotice {
  readonly language: DocumentLanguage
  readonly authorityTitle: string
  readonly programmeTitle: string
  /** The person's registration number; no name, so that the paper says nothing of who carries it. */
  readonly reference: string
  readonly stage: string
  readonly outcome: string
  readonly reason: string
  readonly decidedOn: PrintedDay
  readonly criteria: readonly { readonly text: string; readonly result: string }[]
  /** Null where the person is sent nowhere else. */
  readonly orientation: string | null
  readonly appealDays: number
  /** Null until the person was told: then the days are printed. */
  readonly appealUntil: PrintedDay | null
  readonly toldOn: PrintedDay | null
}

const template = `
#let d = json("/data.json")
#set document(title: d.words.title)
#set text(font: ("Amiri",), lang: d.lang, dir: if d.lang == "ar" { rtl } else { ltr }, size: 11pt, fallback: true, hyphenate: false)
#set par(leading: if d.lang == "ar" { 0.85em } else { 0.62em }, spacing: if d.lang == "ar" { 1.1em } else { 0.8em })
#set page(paper: "a4", margin: (x: 20mm, top: 16mm, bottom: 16mm))
#let ltr-box(body) = box(text(dir: ltr, body))
#let mono(body) = ltr-box(text(font: ((name: "DejaVu Sans Mono", covers: regex("[\\u{20}-\\u{24f}]")), "Amiri"), size: 10pt, body))
#let day(value) = [#mono(value.day) #h(2mm) #box(value.hijri)]
#align(center)[
  #text(size: 10pt, fill: luma(70), d.authority) \\
  #text(size: 11pt, d.programme)
  #v(1mm)
  #text(size: 21pt, weight: "bold", d.words.title)
]
#v(2mm)
#table(
  columns: (44mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 2mm, y: 2mm), align: start + horizon,
  text(fill: luma(70), d.words.reference), mono(d.reference),
  text(fill: luma(70), d.words.stage), d.stage,
  text(fill: luma(70), d.words.outcome), text(size: 14pt, weight: "bold", d.outcome),
  text(fill: luma(70), d.words.reason), d.reason,
  text(fill: luma(70), d.words.decidedOn), day(d.decidedOn),
  ..if d.toldOn == none { () } else { (text(fill: luma(70), d.words.told), day(d.toldOn)) },
)
#if d.criteria.len() > 0 [
  #v(2mm)
  #text(size: 13pt, weight: "bold", d.words.criteria)
  #table(
    columns: (1fr, 46mm), stroke: 0.4pt + luma(190), inset: (x: 2mm, y: if d.lang == "ar" { 2.4mm } else { 1.7mm }), align: start + horizon,
    table.header(text(weight: "bold", d.words.criterion), text(weight: "bold", d.words.result)),
    ..d.criteria.map(((words, result)) => (words, result)).flatten(),
  )
]
#if d.orientation != none [
  #v(2mm)
  #text(size: 13pt, weight: "bold", d.words.orientation)
  #parbreak()
  #d.orientation
]
#v(2mm)
#block(stroke: 0.8pt, inset: 4mm, width: 100%, breakable: false)[
  #text(size: 13pt, weight: "bold", d.words.appeal)
  #parbreak()
  #d.words.appealHow
  #parbreak()
  #if d.appealUntil == none [#text(weight: "bold", d.appealDays)] else [
    #text(weight: "bold")[#d.words.appealUntil:] #day(d.appealUntil)
  ]
  #parbreak()
  #d.words.others #d.words.free
]
#v(1fr)
#grid(columns: (1fr, 1fr), column-gutter: 12mm,
  ..(d.words.signPerson, d.words.signOfficer).map(words => [
    #v(12mm)
    #line(length: 100%, stroke: 0.5pt)
    #text(size: 9pt, fill: luma(70), words)
  ]),
)
#v(2mm)
#text(size: 9pt, fill: luma(70), d.words.keepSafe)
`

/**
 * The notice that a person is given of a decision on their eligibility: what was decided and why, condition by condition, in
 * their language, and how and until when to appeal. It names neither the person nor a group, and prints no evidence, which
 * may name others.
 */
export function renderDecisionNotice(notice: DecisionNotice): Promise<Uint8Array> {
  const words = noticeWords[notice.language]
  const day = (value: PrintedDay) => ({ day: plain(value.day, 20), hijri: plain(value.hijri, 60) })
  return renderPdf(template, {
    lang: notice.language,
    words: { ...words },
    authority: printable(notice.authorityTitle, 120),
    programme: printable(notice.programmeTitle, 120),
    reference: printable(notice.reference, 60),
    stage: printable(notice.stage, 120),
    outcome: printable(notice.outcome, 120),
    reason: printable(notice.reason, 300),
    decidedOn: day(notice.decidedOn),
    criteria: notice.criteria.map(({ text, result }) => [printable(text, 200), printable(result, 60)]),
    orientation: notice.orientation === null ? null : printable(notice.orientation, 200),
    appealDays: words.appealDays.replace('{days}', String(notice.appealDays)),
    appealUntil: notice.appealUntil && day(notice.appealUntil),
    toldOn: notice.toldOn && day(notice.toldOn),
  })
}
