import { nameIn } from '../facilities/code-lists.ts'
import { writtenPoint } from '../kernel/coordinates/coordinates.ts'
import { pointAt } from '../kernel/coordinates/geodesic.ts'
import type { Instant } from '../kernel/dates.ts'
import { scaleBar } from '../kernel/geo.ts'
import { fill, type Language } from '../kernel/texts.ts'
import { classTexts } from '../ordnance-reports/code-lists.ts'
import { acousticRadius } from '../ordnance-reports/danger-area.ts'
import { printable } from '../server/documents/display.ts'
import { paperCell, paperFooter, paperHead } from '../server/documents/paper-head.ts'
import { renderPdf } from '../server/documents/typst.ts'
import { affectedKindTexts, situationTexts } from './code-lists.ts'
import { type Affected, groundOf, peoplePerKm2, sumsOf } from './consequences.ts'
import type { Cordon } from './cordon.ts'
import { middleOf, type Spot } from './ground.ts'
import { type CordonWords, cordonWords } from './paper-words.ts'
import type { CordonPaperNames, CordonView } from './views.ts'

const template = `${paperHead('17mm')}
#block(stroke: 1pt, inset: 3mm, width: 100%)[#text(weight: "bold", d.noApproach) #parbreak() #text(size: 9pt, d.aid)]
#table(
  columns: (56mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 1.2mm), align: start + horizon,
  ..d.rows.map(row => (text(fill: luma(70), size: 9.5pt, row.label), shown(10pt, row.value))).flatten(),
)
#let side = 92mm
#let spot(p) = (p.at(0) * side, p.at(1) * side)
#block(breakable: false)[
  #text(size: 12pt, weight: "bold", d.sketch.title)
  #grid(columns: (side, 1fr), column-gutter: 6mm,
    text(dir: ltr, box(width: side, height: side, stroke: 0.4pt + luma(160), clip: true, {
      place(top + left, polygon(stroke: 1.2pt, fill: luma(235), ..d.sketch.ring.map(spot)))
      place(top + left, polygon(stroke: 0.8pt, fill: luma(120), ..d.sketch.around.map(spot)))
      for p in d.sketch.marks {
        place(top + left, dx: p.at * side - 2.2mm, dy: p.down * side - 2.2mm,
          box(width: 4.4mm, height: 4.4mm, radius: 2.2mm, stroke: 0.5pt, fill: white, align(center + horizon, text(size: 6pt, p.number))))
      }
      place(top + left, dx: 3mm, dy: 3mm, text(size: 9pt, weight: "bold", "N ↑"))
      place(bottom + left, dx: 3mm, dy: -3mm, box[#line(length: d.sketch.bar * side, stroke: 1.4pt) #text(size: 7.5pt, d.sketch.scale)])
    })),
    {
      text(size: 9.5pt, weight: "bold", d.corners.title)
      table(columns: (auto, 1fr), stroke: 0.4pt + luma(190), inset: (x: 1.2mm, y: 1mm), align: start + horizon,
        ..d.corners.rows.map(row => row.map(v => shown(8.5pt, v))).flatten())
    },
  )
]
#for part in d.tables {
  v(1mm)
  text(size: 12pt, weight: "bold", part.title)
  if part.note != none { parbreak(); text(size: 9pt, part.note) }
  if part.rows.len() == 0 { parbreak(); text(size: 9.5pt, part.empty) } else {
    table(
      columns: part.widths.map(w => if w == 0 { auto } else { w * 1fr }),
      stroke: 0.4pt + luma(190), inset: (x: 1.3mm, y: 1.1mm), align: start + horizon,
      table.header(..part.headers.map(words => text(size: 8.5pt, weight: "bold", words))),
      ..part.rows.flatten().map(v => shown(8.5pt, v)),
    )
  }
}
#v(3mm)
#block(breakable: false, grid(columns: d.signatures.map(_ => 1fr), column-gutter: 8mm, ..d.signatures.map(words => [
  #v(12mm)
  #line(length: 100%, stroke: 0.5pt)
  #text(size: 8.5pt, fill: luma(70), words)
])))
`

const cell = (text: string, mono = false) => paperCell(text, 400, mono)

/**
 * The order of a cordon as PDF: what it is around and how large, a sketch, its eight directions, what lay inside when it was ordered
 * (or lies inside now, for a plan), the roads to close, whom to warn, and times and signatures. It says that it is an aid.
 */
export function cordonPaper(view: CordonView, names: CordonPaperNames, language: Language): Promise<Uint8Array> {
  const words = cordonWords[language]
  const { cordon } = view
  const moment = (at: Instant) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: names.timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(at),
    )
  const affected = cordon.affected ?? view.now
  const numbered = affected.map((one, i) => ({ one, number: String(i + 1) }))
  const isRoad = ({ what, kind }: Affected) => what === 'facility' && kind === 'road'
  const sums = sumsOf(affected)
  const tables = [
    {
      title: `${words.inside}${cordon.affected ? ` – ${words.asOf}` : ''}`,
      note: [
        `${words.residents}: ${sums.residents}.`,
        fill(words.estimate, { density: peoplePerKm2 }),
        ...(sums.unknown > 0 ? [`${fill(words.unknown, { count: sums.unknown })}.`] : []),
      ].join(' '),
      headers: [words.number, words.what, words.called, words.metres, words.bearing, words.people],
      widths: [0, 3, 4, 0, 0, 2],
      rows: numbered
        .filter(({ one }) => !isRoad(one))
        .map(({ one, number }) => [
          ...[cell(number, true), cell(affectedKindTexts(one)[language]), cell(nameIn(language, one))],
          ...[cell(metresOf(one), true), cell(`${Math.round(one.bearing)}°`, true), cell(peopleOf(one), true)],
        ]),
    },
    {
      title: words.roads,
      note: null,
      headers: [words.number, words.called, words.metres, words.bearing],
      widths: [0, 1, 0, 0],
      rows: numbered
        .filter(({ one }) => isRoad(one))
        .map(({ one, number }) => [
          ...[cell(number, true), cell(nameIn(language, one))],
          ...[cell(metresOf(one), true), cell(`${Math.round(one.bearing)}°`, true)],
        ]),
    },
    {
      title: words.notify,
      note: null,
      headers: [words.number, words.called, words.contact, words.warned],
      widths: [0, 4, 4, 3],
      rows: numbered
        .filter(({ one }) => one.what === 'facility' && !isRoad(one))
        .map(({ one, number }) => {
          const contact = view.contacts.find(({ facilityId }) => facilityId === one.id)
          const warned = view.warnings.find(({ warning }) => warning.facilityId === one.id)
          return [
            ...[cell(number, true), cell(nameIn(language, one))],
            cell(contact ? `${contact.office} · ${contact.phone}` : ''),
            cell(warned ? moment(warned.warning.warnedAt) : '', true),
          ]
        }),
    },
    {
      title: words.assembly,
      note: words.suggested,
      headers: [words.called, words.metres, words.degrees],
      widths: [1, 0, 0],
      rows: view.assemblies.map((one) => [
        ...[
          cell(nameIn(language, one)),
          cell(metresOf(one), true),
          cell(writtenPoint(one.point, 'degrees') ?? '', true),
        ],
      ]),
    },
  ].map((table) => ({ ...table, empty: words.nothing }))
  return renderPdf(template, {
    lang: language,
    title: words.title,
    authority: printable(names.authority[language], 120),
    programme: printable(names.programme[language], 120),
    mark: markOf(cordon, words),
    ...{ noApproach: words.noApproach, aid: words.aid },
    rows: rowsOf(view, language, moment),
    sketch: { ...sketchOf(cordon, numbered), title: words.sketch },
    corners: { title: words.corners, rows: cornersOf(cordon) },
    tables,
    signatures: [words.signPlanner, words.signOrderer, words.signLeader],
    footer: paperFooter([cordon.name, cordon.id.slice(-8).toUpperCase()]),
  })
}

const metresOf = ({ metres }: { metres: number }) => String(Math.round(metres))

/** What a paper of a cordon says that is not in force; nothing where it is. */
function markOf({ status }: Cordon, words: CordonWords): string | null {
  const marks = { planned: words.draft, ordered: null, lifted: words.lifted, withdrawn: words.withdrawn }
  return marks[status]
}

function peopleOf({ peopleDay, peopleNight, peopleInside }: Affected): string {
  if (peopleInside !== null) return `~${peopleInside}`
  if (peopleDay === null && peopleNight === null) return ''
  return `${peopleDay ?? '?'} / ${peopleNight ?? '?'}`
}

function rowsOf(view: CordonView, language: Language, moment: (at: Instant) => string) {
  const words = cordonWords[language]
  const { cordon } = view
  const around = [view.hazardName, view.reportReference].filter((one) => one !== null).join(' · ')
  const upper = cordon.kgKnown ? '' : ` (${fill(words.upper, { version: cordon.weightsVersion })})`
  return [
    { label: words.name, value: cell(cordon.name) },
    { label: words.of, value: cell(around) },
    { label: words.item, value: cell(classTexts[cordon.itemClass][language]) },
    { label: words.weight, value: cell(`${cordon.kg}${upper}`) },
    { label: words.situation, value: cell(situationTexts[cordon.situation][language]) },
    { label: words.radius, value: cell(String(cordon.orderedM), true) },
    { label: words.computed, value: cell(String(cordon.computedM), true) },
    { label: words.accuracy, value: cell(String(cordon.accuracyM), true) },
    ...(cordon.tntKg === null
      ? []
      : [{ label: words.acoustic, value: cell(String(Math.ceil(acousticRadius(cordon.tntKg))), true) }]),
    ...(cordon.askSomebody ? [{ label: words.asked, value: cell(cordon.asked) }] : []),
    ...(cordon.orderedM < cordon.computedM
      ? [
          {
            label: words.operator,
            value: cell(`${cordon.operatorName} · ${cordon.operatorLevel ?? ''} · ${cordon.smallerReason}`),
          },
        ]
      : []),
    { label: words.from, value: cell(moment(cordon.validFrom), true) },
    { label: words.until, value: cell(moment(cordon.until), true) },
    { label: words.plannedBy, value: cell(view.plannedByName) },
    ...(view.orderedByName === null ? [] : [{ label: words.orderedBy, value: cell(view.orderedByName) }]),
  ]
}

const directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const

/** Where the cordon runs in eight directions: of an area, at its radius from the area's far corner that way. */
function cornersOf({ around, orderedM, ring }: Cordon) {
  const middle = middleOf(around)
  const ground = groundOf(around, orderedM)
  const far = ring.map(ground.plane.spotOf)
  return directions.map((direction, i) => {
    const angle = (i * Math.PI) / 4
    const metres = Math.min(...far.map((a, at) => reachAt(a, far[(at + 1) % far.length] ?? a, angle)))
    const point = pointAt(middle, { bearing: i * 45, metres })
    return [cell(direction, true), cell(writtenPoint(point, 'degrees') ?? '', true)]
  })
}

/** How far a ray from the middle goes until it meets a side; infinite where it does not. */
function reachAt([ax, ay]: Spot, [bx, by]: Spot, angle: number): number {
  const [rx, ry] = [Math.sin(angle), Math.cos(angle)]
  const [dx, dy] = [bx - ax, by - ay]
  const turn = rx * dy - ry * dx
  if (turn === 0) return Number.POSITIVE_INFINITY
  const out = (ax * dy - ay * dx) / turn
  const along = (ax * ry - ay * rx) / turn
  return out >= 0 && along >= 0 && along <= 1 ? out : Number.POSITIVE_INFINITY
}

const mostMarks = 60

/** The cordon on a square, north up: places as parts of its side, from the top left. */
function sketchOf({ around, orderedM, ring }: Cordon, numbered: readonly { one: Affected; number: string }[]) {
  const { plane } = groundOf(around, orderedM)
  const spots = ring.map(plane.spotOf)
  const half = Math.max(...spots.flat().map(Math.abs)) * 1.12
  const place = ([x, y]: Spot): [number, number] => [(x + half) / (2 * half), (half - y) / (2 * half)]
  const dot = half / 60
  const [only] = around
  const item =
    around.length === 1 && only
      ? [
          [0, dot],
          [dot, 0],
          [0, -dot],
          [-dot, 0],
        ].map(([x = 0, y = 0]) => place([x, y]))
      : around.map((point) => place(plane.spotOf(point)))
  const bar = scaleBar(half / 2)
  return {
    ring: spots.map(place),
    around: item,
    marks: numbered.slice(0, mostMarks).flatMap(({ one, number }) => {
      const [at, down] = place(plane.spotOf(one.point))
      return at >= 0 && at <= 1 && down >= 0 && down <= 1 ? [{ at, down, number }] : []
    }),
    bar: bar / (2 * half),
    scale: `${bar} m`,
  }
}
