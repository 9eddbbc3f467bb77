import { fill, type Language, type Texts } from '../kernel/texts.ts'
import { directionOf, plain, printable } from '../server/documents/display.ts'
import { paperCell, paperFooter, paperHead } from '../server/documents/paper-head.ts'
import { qrSvg } from '../server/documents/qr.ts'
import { renderPdf } from '../server/documents/typst.ts'
import { ReleaseContent, shownIn } from './content.ts'
import { paperWords } from './paper-words.ts'
import type { PublicReleaseView } from './views.ts'

const template = `${paperHead('19mm')}
#v(2mm)
#for p in d.paragraphs { block(width: 100%, toward(p.dir, text(size: 11pt, p.text))) }
#if d.figures.len() > 0 {
  v(1mm)
  block(sticky: true, text(size: 12pt, weight: "bold", d.words.figures))
  table(
    columns: (3fr, 1.4fr, 4fr), stroke: 0.4pt + luma(190), inset: (x: 1.5mm, y: 1.2mm), align: start + horizon,
    table.header(..(d.words.line, d.words.value, d.words.explanation).map(words => text(size: 8.5pt, weight: "bold", words))),
    ..d.figures.flatten().map(v => shown(9pt, v)),
  )
}
#v(2mm)
#table(
  columns: (46mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 1.4mm), align: start + horizon,
  ..d.rows.map(row => (text(fill: luma(70), size: 9.5pt, row.label), shown(10pt, row.value))).flatten(),
)
#v(3mm)
#block(breakable: false, grid(columns: (58mm, 1fr), column-gutter: 6mm, align: start + horizon,
  image("/qr.svg", width: 58mm, alt: d.title),
  [#text(size: 9.5pt, d.words.check) \\ #toward("ltr", mono(8pt, d.verify))],
))
`

/**
 * A release as PDF: its words in one language, its figures, the number, hash and stable address, and the code that /verify proves without a
 * network. French words that nobody wrote are shown in English. Of what was withdrawn the reason stands in the place of the words.
 */
export function releasePaper(
  view: PublicReleaseView,
  about: { language: Language; origin: string; authority: Texts; programme: Texts },
): Promise<Uint8Array> {
  const { language, origin } = about
  const words = paperWords[language]
  const content = view.content === null ? null : ReleaseContent.parse(JSON.parse(view.content))
  const cell = (text: string) => paperCell(text, 1200)
  const row = (label: string, value: string, mono = false) => ({ label, value: paperCell(value, 1200, mono) })
  const said = content === null ? [] : content.body[shownIn(content.body.fr, language)]
  return renderPdf(
    template,
    {
      lang: language,
      title: printable(view.title[shownIn(view.title.fr, language)], 200),
      authority: printable(`${words[view.kind]} · ${about.authority[language]}`, 160),
      programme: printable(about.programme[language], 120),
      mark: markOf(view, language),
      paragraphs: said.map((text) => ({ text: printable(text, 4000), dir: directionOf(text) })),
      figures: (content?.figures ?? []).map(({ label, value, explanation }) => [
        cell(label[shownIn(label.fr, language)]),
        value === null ? cell(words.hidden) : paperCell(value, 100, true),
        paperCell(explanation[shownIn(explanation.fr, language)], 500),
      ]),
      rows: [
        row(words.number, view.number, true),
        row(words.released, `${view.releasedAt.slice(0, 16).replace('T', ' ')} UTC`, true),
        ...(content?.asOf ? [row(words.asOf, content.asOf, true)] : []),
        ...(view.corrects ? [row(words.corrects, view.corrects.number, true)] : []),
        ...(content && content.change !== '' ? [row(words.change, content.change)] : []),
        ...(view.withdrawn
          ? [row(words.reason, view.withdrawn.reason[shownIn(view.withdrawn.reason.fr, language)])]
          : []),
        { label: words.hash, value: { text: view.sha256, dir: 'ltr', mono: true } },
        { label: words.address, value: { text: `${origin}/public/releases/${view.id}`, dir: 'ltr', mono: true } },
      ],
      words: {
        ...{ figures: words.figures, line: words.line, value: words.value, explanation: words.explanation },
        check: words.check,
      },
      verify: plain(`${origin}/verify`, 200),
      footer: paperFooter([view.number]),
    },
    [{ path: '/qr.svg', bytes: qrSvg(view.code) }],
  )
}

function markOf({ state, supersededBy }: PublicReleaseView, language: Language): string | null {
  const words = paperWords[language]
  if (state === 'withdrawn') return words.withdrawn
  return supersededBy ? fill(words.superseded, { number: supersededBy.number }) : null
}
