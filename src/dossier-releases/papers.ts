import { regimeTexts } from '../designation-criteria/code-lists.ts'
import { confidenceTexts, linkTexts, natureTexts, recordTexts, streamTexts } from '../dossiers/code-lists.ts'
import { RecordKind } from '../dossiers/evidence.ts'
import type { Day, PartialDate } from '../kernel/dates.ts'
import type { Language } from '../kernel/texts.ts'
import { plain } from '../server/documents/display.ts'
import { type PaperCell, paperCell, paperFooter, paperHead } from '../server/documents/paper-head.ts'
import { renderPdf } from '../server/documents/typst.ts'
import { authorityTexts, identityPartTexts, statementWords } from './paper-words.ts'
import { IdentityPart } from './release.ts'
import { type ReleasedEvidence, type ReleasedIdentity, type StatementOfCase, subjectRef } from './statement-of-case.ts'

const template = `${paperHead('17mm')}
#set document(date: none)
#block(stroke: 1pt, inset: 2.5mm, width: 100%)[#text(size: 9.5pt, d.standing)]
#let sheet(rows) = table(
  columns: (44mm, 1fr), stroke: (x: none, y: 0.4pt + luma(190)), inset: (x: 1.5mm, y: 1.2mm), align: start + horizon,
  ..rows.map(row => (text(fill: luma(70), size: 9.5pt, row.label), shown(10pt, row.value))).flatten(),
)
#sheet(d.rows)
#for part in d.parts {
  v(1.5mm)
  block(sticky: true, text(size: 12.5pt, weight: "bold", part.title))
  if part.items.len() == 0 { text(size: 9.5pt, d.none) }
  for item in part.items {
    if item.head != none { block(sticky: true, shown(10.5pt, item.head)) }
    sheet(item.rows)
  }
}
`

type Line = {
  readonly label: string
  readonly value: PaperCell
}
type Item = {
  readonly head: PaperCell | null
  readonly rows: readonly Line[]
}

const longest = 6000
const line = (label: string, text: string, mono = false): Line[] =>
  text === '' ? [] : [{ label, value: paperCell(text, longest, mono) }]
const dateText = ({ from, to, precision }: PartialDate) =>
  precision === 'day'
    ? from
    : precision === 'approximate'
      ? `${from} – ${to}`
      : from.slice(0, precision === 'month' ? 7 : 4)
/** From one day to another as far as they are known; empty where neither is. */
const periodOf = (from: Day | null, to: Day | null) =>
  from === null && to === null ? '' : [from, to].map((day) => day ?? '…').join(' – ')
/** Words in the language of the paper, and where nobody wrote them in it, in the one in which somebody did. */
const inWords = (said: Readonly<Record<Language, string>>, language: Language) =>
  [said[language], said.ar, said.en, said.fr].find((text) => text !== '') ?? ''

/**
 * A statement of case and its identity block as PDF, names in both scripts in every language (ddr.md §3.4). It is set of the released
 * statement alone, so that what is withheld has no way onto it, and names its subject in no metadata.
 */
export function statementPaper(
  statement: StatementOfCase,
  { language, sha256, mark = null }: { language: Language; sha256: string; mark?: string | null },
): Promise<Uint8Array> {
  const words = statementWords[language]
  return renderPdf(template, {
    lang: language,
    title: `${words.title} ${statement.number}`,
    authority: plain(authorityTexts[statement.authority][language], 120),
    programme: plain(statement.dossier, 60),
    mark,
    standing: statement.standing[language],
    none: words.none,
    rows: [
      ...line(words.number, statement.number, true),
      ...line(words.prepared, statement.preparedOn, true),
      ...line(words.authority, authorityTexts[statement.authority][language]),
      ...line(words.recipient, statement.recipient),
      ...line(words.purpose, statement.purpose),
      ...line(words.legalBasis, statement.legalBasis),
      ...line(words.expires, statement.expiresOn, true),
      ...line(words.withheld, String(statement.withheld), true),
      { label: words.hash, value: { text: sha256, dir: 'ltr', mono: true } },
    ],
    parts: partsOf(statement, language).map(({ title, items }) => ({
      title,
      items: items.map(({ head, rows }) => ({ head, rows: [...rows] })),
    })),
    footer: paperFooter([statement.number, statement.expiresOn]),
  })
}

function partsOf(statement: StatementOfCase, language: Language): { title: string; items: readonly Item[] }[] {
  const words = statementWords[language]
  const { subject, exculpatory, natures } = statement
  const natureRows = natures.flatMap(({ nature, count }) => line(natureTexts[nature][language], String(count), true))
  return [
    {
      title: words.identity,
      items: [
        {
          head: null,
          rows: [
            ...identityRows(subject.identity, language),
            ...line(words.listedAs, subject.listed ? `${subject.listed.list}: ${subject.listed.entry}` : ''),
          ],
        },
      ],
    },
    { title: words.findings, items: statement.findings.map((one) => findingItem(one, language)) },
    { title: words.natures, items: natureRows.length === 0 ? [] : [{ head: null, rows: natureRows }] },
    { title: words.evidence, items: statement.evidence.map((one) => evidenceItem(one, language)) },
    {
      title: words.exculpatory,
      items: [
        {
          head: null,
          rows: [
            ...line(words.searched, `${words[exculpatory.outcome]} · ${exculpatory.on}`),
            ...line(words.evidence, exculpatory.evidence.join(', '), true),
          ],
        },
      ],
    },
    { title: words.links, items: statement.links.map((one) => linkItem(one, statement, language)) },
  ]
}

function identityRows(identity: ReleasedIdentity, language: Language): Line[] {
  const words = statementWords[language]
  const papers = (of: readonly { number: string; country: string; note: string }[] = []) =>
    of.map(({ number, country, note }) => [number, country, note].filter((part) => part !== '').join(' · ')).join('; ')
  const values: Readonly<Record<IdentityPart, string>> = {
    title: identity.title ?? '',
    aliases: (identity.aliases ?? []).map(({ name, quality }) => `${name} (${words[quality]})`).join('; '),
    births: (identity.births ?? []).map(dateText).join('; '),
    birthPlaces: (identity.birthPlaces ?? []).join('; '),
    nationalities: (identity.nationalities ?? []).join('; '),
    sex: identity.sex === undefined ? '' : words[identity.sex],
    occupation: identity.occupation ?? '',
    residences: (identity.residences ?? []).join('; '),
    passports: papers(identity.passports),
    nationalIds: papers(identity.nationalIds),
    addresses: (identity.addresses ?? []).join('; '),
    websites: (identity.websites ?? []).join('; '),
    location: identity.location ?? '',
    bankAccounts: (identity.bankAccounts ?? [])
      .map(({ bank, number, holder }) => [bank, number, holder].filter((part) => part !== '').join(' · '))
      .join('; '),
    other: identity.other ?? '',
    acronyms: (identity.acronyms ?? []).join('; '),
    headquarters: identity.headquarters ?? '',
    subsidiaries: (identity.subsidiaries ?? []).join('; '),
    registrations: papers(identity.registrations),
  }
  return [
    ...line(words.nameOriginal, identity.nameOriginal.join(' ')),
    ...line(words.nameLatin, identity.nameLatin.join(' ')),
    ...IdentityPart.options.flatMap((part) => line(identityPartTexts[part][language], values[part])),
  ]
}

function findingItem(
  { ref, criterion, text, supportedBy, contradictedBy }: StatementOfCase['findings'][number],
  language: Language,
): Item {
  const words = statementWords[language]
  const { regime, instrument, paragraph, code, version } = criterion
  const cited = [regimeTexts[regime][language], instrument, paragraph, `${code} v${version}`]
  return {
    head: paperCell(`${ref}. ${criterion.title[language]}`, 300),
    rows: [
      ...line(words.criterion, cited.filter((part) => part !== '').join(' · ')),
      ...line('', criterion.checked === 'unchecked' ? words.unchecked : ''),
      ...line('', criterion.text[language]),
      ...line(words.source, criterion.reference),
      ...line(words.finding, inWords(text, language)),
      ...line(words.supportedBy, supportedBy.join(', '), true),
      ...line(words.contradictedBy, contradictedBy.join(', '), true),
    ],
  }
}

function evidenceItem(one: ReleasedEvidence, language: Language): Item {
  const words = statementWords[language]
  const { source, finance, record } = one
  const kind = record && RecordKind.safeParse(record.kind).data
  const from =
    source && [source.from, dateText(source.asOf), source.reference].filter((part) => part !== '').join(' · ')
  return {
    head: paperCell(`${one.ref} · ${natureTexts[one.nature][language]}`, 200),
    rows: [
      ...line('', inWords(one.text, language)),
      ...line(words.grade, `${one.grade.reliability}${one.grade.credibility}`, true),
      ...line(words.source, from ?? words.protectedSource),
      ...line(words.basedOn, one.basedOn ?? '', true),
      ...(finance
        ? [
            ...line(words.finance, `${finance.amount} ${finance.currency}`, true),
            ...line(words.stream, streamTexts[finance.stream][language]),
            ...line(words.period, periodOf(finance.from, finance.to), true),
          ]
        : []),
      ...line(words.record, record && kind ? `${recordTexts[kind][language]} ${record.number}` : ''),
      ...one.files.flatMap(({ name, sha256, custody }) =>
        line(words.files, [name, sha256, ...custody.map(({ holder, since }) => `${holder} (${since})`)].join(' · ')),
      ),
    ],
  }
}

function linkItem(link: StatementOfCase['links'][number], statement: StatementOfCase, language: Language): Item {
  const words = statementWords[language]
  const named = (ref: string) => {
    const actor = statement.actors.find((one) => one.ref === ref)
    if (ref === subjectRef || !actor) return words.subject
    const listed = actor.listed ? ` (${words.listedAs} ${actor.listed.list}: ${actor.listed.entry})` : ''
    return `${[actor.name, actor.nameLatin].filter((part) => part !== '').join(' / ')}${listed}`
  }
  return {
    head: paperCell(`${link.ref} · ${linkTexts[link.kind][language]}`, 200),
    rows: [
      ...line(words.between, `${named(link.from)} ← → ${named(link.to)}`),
      ...line(words.period, periodOf(link.since, link.until), true),
      ...line(words.grade, confidenceTexts[link.confidence][language]),
      ...line(words.evidence, link.evidence.join(', '), true),
    ],
  }
}
