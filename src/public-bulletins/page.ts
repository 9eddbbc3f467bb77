import { ageTexts, sexTexts } from '../groups/people-texts.ts'
import { type Html, html } from '../kernel/html.ts'
import { own } from '../kernel/own.ts'
import { type Language, languageNames, languages, type Texts } from '../kernel/texts.ts'
import { safetyTexts } from '../ordnance-reports/safety-texts.ts'
import { counts, countTexts } from '../stock/count-texts.ts'
import { bulletinNumber, type PublicBulletin } from './bulletin.ts'
import { hazardMap } from './page-map.ts'
import { moneySection } from './page-money.ts'
import { pageStyle } from './page-style.ts'
import { measureTexts, pageTexts, partTexts } from './page-words.ts'
import { PageWriter } from './page-writer.ts'
import type { PublicHazards } from './public-hazards.ts'
import { type MeasureSums, type Sum, standing, sumsOf } from './sums.ts'
import { Measure, type MeasureTable, type Part, parts } from './tables.ts'

/** What the page is made of. */
export interface PageContent {
  readonly programme: Texts
  readonly authorities: readonly { readonly id: string; readonly name: Texts; readonly joint: boolean }[]
  /** The names of regions, by code. */
  readonly regions: Readonly<Record<string, Texts>>
  /** Everything that was published, in that order. */
  readonly bulletins: readonly PublicBulletin[]
  readonly hazards: PublicHazards
}

/** The bulletin that a page proves: its paper's code. */
export interface Proof {
  readonly bulletin: PublicBulletin
  readonly code: string
}

/** The page of the newest figures. */
export function newestPage(language: Language, content: PageContent, proof: Proof | undefined): Html {
  const writer = new PageWriter(language)
  const { bulletins } = content
  const figures = proof
    ? html`${measures(writer, content)}${arms(writer, proof.bulletin)}${moneySection(writer, content.authorities, bulletins)}${whatIsHidden(writer)}${check(writer, proof)}${history(writer, bulletins)}`
    : html`<p class="note">${writer.t(pageTexts.nothing)}</p>`
  return shell(
    writer,
    content,
    '',
    html`
<h1>${writer.t(pageTexts.title)}</h1>
<p class="lead">${writer.t(pageTexts.lead)}</p>
${figures}${hazards(writer, content)}${safety(writer)}`,
  )
}

/** The page of one bulletin as it was published, whether it was corrected since or not. */
export function bulletinPage(language: Language, content: PageContent, proof: Proof): Html {
  const writer = new PageWriter(language)
  const { bulletin } = proof
  return shell(
    writer,
    content,
    `/${bulletin.id}`,
    html`
<h1>${writer.t(pageTexts.bulletin)} <bdi>${bulletinNumber(bulletin.id)}</bdi></h1>
<p class="lead">${writer.period(bulletin)}</p>
${correction(writer, content.bulletins, bulletin)}
<p><a href="/public/${language}">${writer.t(pageTexts.newest)}</a></p>
${bulletin.tables.map((table) => {
  const sums = sumsOf([table])
  return html`<section><h2>${writer.t(measureTexts[table.code])}</h2>
${sideTable(writer, content, [{ title: writer.period(bulletin), sums }])}${sideParts(writer, content, sums)}</section>`
})}
${arms(writer, bulletin)}${moneySection(writer, content.authorities, [bulletin])}${whatIsHidden(writer)}${check(writer, proof)}`,
  )
}

function shell(writer: PageWriter, content: PageContent, path: string, main: Html): Html {
  const { language } = writer
  const links = languages.map((one) =>
    one === language
      ? html`<strong lang="${one}">${languageNames[one]}</strong>`
      : html`<a href="/public/${one}${path}" lang="${one}" hreflang="${one}">${languageNames[one]}</a>`,
  )
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${writer.t(pageTexts.title)} · ${writer.t(content.programme)}</title><link rel="icon" href="data:,"><style>${pageStyle}</style></head>
<body><a class="skip" href="#main">${writer.t(pageTexts.skip)}</a>
<header><a class="home" href="/">${writer.t(content.programme)}</a><nav aria-label="${writer.t(pageTexts.languages)}">${links}</nav></header>
<main id="main">${main}</main></body></html>
`
}

/** The versions of each period, the oldest period first. */
function periodsOf(bulletins: readonly PublicBulletin[]): PublicBulletin[][] {
  const ends = [...new Set(bulletins.map(({ toDay }) => toDay))].toSorted()
  return ends.map((end) => bulletins.filter(({ toDay }) => toDay === end))
}

const tableIn = (bulletin: PublicBulletin, code: Measure): MeasureTable[] =>
  bulletin.tables.filter((table) => table.code === code)

function measures(writer: PageWriter, content: PageContent): Html[] {
  const periods = periodsOf(content.bulletins)
  return Measure.options.map((code) => {
    const stands = periods.flatMap((versions) => {
      const table = standing(versions.flatMap((bulletin) => tableIn(bulletin, code)))
      const [first] = versions
      return table && first ? [{ table, period: writer.period(first) }] : []
    })
    const last = stands.at(-1)
    const all = sumsOf(stands.map(({ table }) => table))
    const columns = [
      { title: writer.t(pageTexts.sinceBeginning), sums: all },
      ...(last && stands.length > 1 ? [{ title: last.period, sums: sumsOf([last.table]) }] : []),
    ]
    return html`<section><h2>${writer.t(measureTexts[code])}</h2>
${sideTable(writer, content, columns)}${sideParts(writer, content, all)}${stands.length > 1 ? byPeriod(writer, content, stands) : ''}</section>
`
  })
}

interface Column {
  readonly title: string
  readonly sums: MeasureSums
}

function sideTable(writer: PageWriter, { authorities }: PageContent, columns: readonly Column[]): Html {
  // A joint body has a line where it has something of its own.
  const lines = authorities.filter(
    ({ id, joint }) =>
      !joint || columns.some(({ sums }) => sums.sides.some((side) => side.sideId === id && side.n > 0)),
  )
  const row = (name: string, of: (sums: MeasureSums) => Sum | undefined) =>
    html`<tr><th scope="row">${name}</th>${columns.map(({ sums }) => writer.sum(of(sums) ?? { n: 0, whole: true }))}</tr>`
  return html`<div class="scroll"><table><thead><tr><th scope="col">${writer.t(pageTexts.authority)}</th>${columns.map(
    ({ title }) => html`<th scope="col" class="n">${title}</th>`,
  )}</tr></thead><tbody>${row(writer.t(pageTexts.all), (sums) => sums)}${lines.map(({ id, name }) =>
    row(writer.t(name), (sums) => sums.sides.find(({ sideId }) => sideId === id)),
  )}</tbody></table></div>`
}

function sideParts(writer: PageWriter, { authorities, regions }: PageContent, sums: MeasureSums): Html[] {
  return authorities.flatMap(({ id, name }) => {
    const side = sums.sides.find(({ sideId }) => sideId === id)
    // Of whom nobody is told, no part is told either.
    if (!side || side.n === 0) return []
    const tables = parts.map((part) => {
      // A line of those of whom it is not recorded says nothing where there is nobody.
      const cells = side.by[part].filter(({ key, n, whole }) => key !== '' || n > 0 || !whole)
      return html`<table><thead><tr><th scope="col">${writer.t(partTexts[part])}</th><th scope="col" class="n">${writer.t(pageTexts.number)}</th></tr></thead><tbody>${cells.map(
        (cell) =>
          html`<tr><th scope="row">${writer.t(nameOfKey(part, cell.key, regions))}</th>${writer.sum(cell)}</tr>`,
      )}</tbody></table>`
    })
    return [
      html`<details><summary>${writer.t(pageTexts.partsOf, { who: writer.t(name) })}</summary><div class="parts">${tables}</div></details>`,
    ]
  })
}

function nameOfKey(part: Part, key: string, regions: PageContent['regions']): Texts {
  const known: Readonly<Record<string, Texts>> = part === 'sex' ? sexTexts : part === 'age' ? ageTexts : regions
  return own(known, key) ?? pageTexts.notRecorded
}

function byPeriod(
  writer: PageWriter,
  { authorities }: PageContent,
  stands: readonly { readonly table: MeasureTable; readonly period: string }[],
): Html {
  const lines = authorities.filter(
    ({ id, joint }) => !joint || stands.some(({ table }) => table.sides.some((side) => side.sideId === id && side.n)),
  )
  const heads = lines.map(({ name }) => html`<th scope="col" class="n">${writer.t(name)}</th>`)
  const rows = stands.map(({ table, period }) => {
    const sides = lines.map(({ id }) => writer.figure(table.sides.find(({ sideId }) => sideId === id)?.n ?? null))
    return html`<tr><th scope="row">${period}</th>${writer.figure(table.n)}${sides}</tr>`
  })
  return html`<details><summary>${writer.t(pageTexts.byPeriod)}</summary><div class="scroll"><table><thead><tr><th scope="col">${writer.t(
    pageTexts.period,
  )}</th><th scope="col" class="n">${writer.t(pageTexts.all)}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></details>`
}

function arms(writer: PageWriter, bulletin: PublicBulletin): Html {
  const rows = counts.map(
    (count) => html`<tr><th scope="row">${writer.t(countTexts[count])}</th>${writer.figure(bulletin.arms[count])}</tr>`,
  )
  return html`<section><h2>${writer.t(pageTexts.arms)}</h2>
<p>${writer.t(pageTexts.armsLead, { day: writer.day(bulletin.toDay) })}</p>
<table><tbody>${rows}</tbody></table></section>
`
}

function whatIsHidden(writer: PageWriter): Html {
  return html`<section><h2>${writer.t(pageTexts.hiddenTitle)}</h2><p>${writer.t(pageTexts.hidden)}</p></section>
`
}

function check(writer: PageWriter, { bulletin, code }: Proof): Html {
  const { id, decidedAt, sha256 } = bulletin
  return html`<section><h2>${writer.t(pageTexts.checkTitle)}</h2><p>${writer.t(pageTexts.check)}</p>
<dl><dt>${writer.t(pageTexts.bulletin)}</dt><dd><bdi>${bulletinNumber(id)}</bdi></dd>
<dt>${writer.t(pageTexts.published)}</dt><dd>${decidedAt === null ? '' : writer.day(decidedAt)}</dd>
<dt>${writer.t(pageTexts.hash)}</dt><dd><code dir="ltr">${sha256}</code></dd>
<dt>${writer.t(pageTexts.file)}</dt><dd><a href="/api/public/bulletins/${id}"><bdi>${bulletinNumber(id)}.json</bdi></a> · <a href="/api/journal/keys">${writer.t(pageTexts.keys)}</a></dd>
<dt>${writer.t(pageTexts.code)}</dt><dd><a href="/verify#${encodeURIComponent(code)}">${writer.t(pageTexts.openCode)}</a></dd></dl></section>
`
}

const correctionOf = (bulletins: readonly PublicBulletin[], { id }: PublicBulletin) =>
  bulletins.find(({ corrects }) => corrects === id)

function correction(writer: PageWriter, bulletins: readonly PublicBulletin[], bulletin: PublicBulletin): Html {
  const { language } = writer
  const later = correctionOf(bulletins, bulletin)
  const { corrects, change } = bulletin
  const words = change && (change[language] === '' ? change.en : change[language])
  return html`${later ? html`<p class="note"><a href="/public/${language}/${later.id}">${writer.t(pageTexts.correctedBy, { number: bulletinNumber(later.id) })}</a></p>` : ''}${
    corrects === null
      ? ''
      : html`<p class="note"><a href="/public/${language}/${corrects}">${writer.t(pageTexts.corrects, { number: bulletinNumber(corrects) })}</a>: ${words ?? ''}</p>`
  }`
}

function history(writer: PageWriter, bulletins: readonly PublicBulletin[]): Html {
  const items = bulletins
    .toReversed()
    .map(
      (bulletin) =>
        html`<li><a href="/public/${writer.language}/${bulletin.id}"><bdi>${bulletinNumber(bulletin.id)}</bdi></a> · ${writer.period(
          bulletin,
        )} · ${bulletin.decidedAt === null ? '' : writer.day(bulletin.decidedAt)}${correction(writer, bulletins, bulletin)}</li>`,
    )
  return html`<section><h2>${writer.t(pageTexts.historyTitle)}</h2><p>${writer.t(pageTexts.history)}</p><ul>${items}</ul></section>
`
}

function hazards(writer: PageWriter, { hazards: { districts, squares, landmarks } }: PageContent): Html {
  const heads = [pageTexts.district, pageTexts.confirmed, pageTexts.suspected, pageTexts.squareKilometres]
  const rows = districts.map(
    ({ name, confirmed, suspected, squareKilometres }) =>
      html`<tr><th scope="row">${writer.t(name ?? pageTexts.elsewhere)}</th>${[confirmed, suspected, squareKilometres].map((n) => writer.figure(n))}</tr>`,
  )
  const known =
    districts.length === 0
      ? html`<p class="note">${writer.t(pageTexts.noHazards)}</p>`
      : html`${hazardMap(writer.language, writer.t(pageTexts.map), squares, landmarks)}
<div class="scroll"><table><thead><tr>${heads.map((head, i) => html`<th scope="col"${i > 0 ? html` class="n"` : ''}>${writer.t(head)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
  return html`<section><h2>${writer.t(pageTexts.hazards)}</h2><p>${writer.t(pageTexts.hazardsLead)}</p>${known}</section>
`
}

function safety(writer: PageWriter): Html {
  const { stop, back, noPhone, warn, never } = safetyTexts
  return html`<section class="safety"><h2>${writer.t(pageTexts.safety)}</h2><ol>${[stop, back, noPhone, warn].map(
    (one) => html`<li>${writer.t(one)}</li>`,
  )}</ol><p>${writer.t(never)}</p><p><a class="button" href="/report-ordnance">${writer.t(pageTexts.report)}</a></p></section>
<p><a href="/public/releases">${writer.t(pageTexts.releases)}</a></p>`
}
