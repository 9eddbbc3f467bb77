import { stringify } from 'csv-stringify/sync'
import { countryName } from '../kernel/country.ts'
import { standsFor } from '../kernel/origins.ts'
import { fill, type Language, type Texts } from '../kernel/texts.ts'
import { type PaperRow, renderRecordPaper } from '../server/documents/record-paper.ts'
import * as words from './code-lists.ts'
import { type CarriedBy, type Delivery, deliveryReference, isBreach, PartyRole } from './delivery.ts'
import { paperTexts as texts } from './paper-texts.ts'
import { citation, isExemption, isObligation, paragraphs } from './paragraphs.ts'
import type { DeliveryRow, DeliveryView } from './views.ts'

/** What carried it, in one line: its kind and the numbers that find it again. */
export function carrierLine(carrier: CarriedBy, language: Language): string {
  const kind = words.carrierTexts[carrier.kind][language]
  const state = (code: string) => countryName(code, language)
  const said = (label: string, value: string) => (value === '' ? '' : `${label} ${value}`)
  const parts =
    carrier.kind === 'vessel'
      ? [
          ...[carrier.name, said('IMO', carrier.imo), said('MMSI', carrier.mmsi), state(carrier.flag)],
          carrier.formerNames.length > 0 ? `(ex ${carrier.formerNames.join(', ')})` : '',
        ]
      : carrier.kind === 'aircraft'
        ? [carrier.type, carrier.registration, said('ICAO24', carrier.icao24), carrier.callSign]
        : [carrier.description, carrier.plate, carrier.count === null ? '' : `× ${carrier.count}`]
  return `${kind}: ${parts.filter((part) => part !== '').join(' · ')}`
}

const periodOf = ({ startedOn, endedOn }: Delivery) => (endedOn === null ? startedOn : `${startedOn} – ${endedOn}`)

/** A day as it stands in a line of either direction: between Arabic words a hyphen would turn it around, a stroke does not (UAX #9, W4). */
const dayOn = (day: string) => day.replaceAll('-', '/')

/** Paragraphs as they are cited, with what they say in a few words. */
function cited(codes: readonly string[], language: Language): string {
  return codes
    .map((code) =>
      isObligation(code) || isExemption(code) ? `${paragraphs[code].words[language]}: ${citation(code)}` : code,
    )
    .join('; ')
}

/** How a delivery reads in the rows of the report. Nothing of a protected source is among them: the view was read without opening any. */
function rowsOf(view: DeliveryView, language: Language): PaperRow[] {
  const { delivery, standard } = view
  const t = (text: Texts, facts = {}) => fill(text[language], facts)
  const rows: PaperRow[] = [
    { label: t(texts.reference), value: deliveryReference(delivery.id), mono: true },
    { label: t(texts.version), value: String(delivery.version) },
    { label: t(texts.direction), value: t(words.directionTexts[delivery.direction]) },
    { label: t(texts.period), value: periodOf(delivery), mono: true },
    ...delivery.carriedBy.map((carrier, i) => ({
      label: t(texts.carrier, { n: i + 1 }),
      value: carrierLine(carrier, language),
    })),
    ...delivery.legs.flatMap(({ kind, event, name, state, on, time, placeTyped }, i) => [
      {
        label: t(texts.route, { n: i + 1 }),
        value: [
          `${t(words.legEventTexts[event])}: ${t(words.legKindTexts[kind])} ${name}`,
          ...[countryName(state, language), [dayOn(on ?? ''), time].filter(Boolean).join(' ')],
        ]
          .filter((part) => part !== '')
          .join(' · '),
      },
      { label: t(texts.coordinates, { n: i + 1 }), value: placeTyped, mono: true },
    ]),
    ...PartyRole.options.map((role) => ({ label: t(words.partyTexts[role]), value: delivery[role] })),
    {
      label: t(texts.seenAt),
      value: view.placeName?.[language] ?? '',
    },
    { label: t(texts.seenCoordinates), value: delivery.placeTyped, mono: true },
    { label: t(texts.paragraphs), value: cited(delivery.paragraphs, language) },
  ]
  const { exemption } = delivery
  if (exemption) {
    const notified = t(texts.notified, { answer: t(words.notifiedTexts[exemption.notified]) })
    const value = [cited([exemption.paragraph], language), exemption.claimedBy, notified, exemption.reference]
    rows.push({ label: t(texts.exemption), value: value.filter((part) => part !== '').join(' · ') })
  }
  rows.push({ label: t(texts.description), value: delivery.description })
  const standing = view.evidence.filter(({ replacedBy }) => replacedBy === null)
  const all = view.evidence.map(({ evidence }) => evidence)
  standing.forEach(({ evidence, words: said }, i) => {
    const basis = evidence.basedOn && standsFor(evidence.basedOn, all)
    const root = standing.findIndex((one) => one.evidence.id === basis)
    const from =
      said === null ? t(texts.withheld) : [said.source.from, said.source.reference].filter(Boolean).join(', ')
    const parts = [
      `${t(words.evidenceKindTexts[evidence.kind])} (${evidence.reliability}${evidence.credibility})`,
      t(words.bearsTexts[evidence.bears]),
      ...(said === null ? [] : [said.text]),
      from,
      ...(root >= 0 ? [t(texts.basedOn, { n: root + 1 })] : []),
    ]
    rows.push({ label: t(texts.evidence, { n: i + 1 }), value: parts.join(' · ') })
  })
  rows.push({
    label: t(texts.standard),
    value: [
      t(standard.met ? texts.met : texts.notMet),
      t(texts.independent, { n: standard.independent }),
      ...(standard.contradicted ? [t(texts.contradicted)] : []),
    ].join(' · '),
  })
  for (const { request, replies } of view.requests)
    rows.push({
      label: t(texts.reply, { party: t(words.partyTexts[request.role]) }),
      value: [
        request.party,
        t(texts.asked, { day: dayOn(request.askedOn), due: dayOn(request.dueOn) }),
        replies.map(({ repliedOn, text }) => `${dayOn(repliedOn)}: ${text}`).join(' / ') || t(texts.noReply),
      ].join(' · '),
    })
  const signed = view.findings.find(
    ({ status, version, finding }) =>
      status === 'signed' && version === delivery.version && finding === delivery.finding,
  )
  rows.push({ label: t(texts.finding), value: t(words.findingTexts[delivery.finding]) })
  if (signed)
    rows.push({ label: t(texts.grounds), value: signed.grounds }, { label: t(texts.weighed), value: signed.weighed })
  rows.push({
    label: t(texts.committee),
    value: [dayOn(delivery.committeeOn ?? ''), delivery.committeeReference].filter((part) => part !== '').join(' · '),
  })
  return rows.filter(({ value }) => value !== '')
}

/** How many serials are printed of one item; the rest is in the file of the delivery. */
const printedNumbers = 6

/**
 * The report on a delivery for the Committee (§2.2, Implementation Assistance Notice #3), as PDF. It carries the mark of a draft until two
 * people let out what it says, and says itself that it is an aid and no finding of law.
 */
export function deliveryReport(
  view: DeliveryView,
  names: { authority: Texts; title: Texts },
  language: Language,
): Promise<Uint8Array> {
  const t = (text: Texts, facts = {}) => fill(text[language], facts)
  const { delivery } = view
  return renderRecordPaper({
    language,
    title: t(texts.title),
    authorityTitle: names.authority[language],
    programmeTitle: names.title[language],
    mark: view.released ? null : t(texts.draft),
    rows: rowsOf(view, language),
    table: {
      title: t(texts.items),
      columns: [
        { header: t(texts.class), width: '2' },
        { header: t(texts.what), width: '3' },
        { header: t(texts.quantity), width: '1' },
        { header: t(texts.numbers), width: '3', mono: true },
        { header: t(texts.register), width: '2' },
      ],
      rows: delivery.items.map((item) => {
        const numbers = [...item.serials, ...item.lots]
        const confirmed = view.matches.filter(
          ({ itemId, link }) => itemId === item.id && link?.verdict === 'same',
        ).length
        const more = numbers.length > printedNumbers ? ` +${numbers.length - printedNumbers}` : ''
        return [
          t(words.itemClassTexts[item.class]),
          [item.make, item.model, item.marks].filter((part) => part !== '').join(' · '),
          item.quantity === null ? '–' : String(item.quantity),
          `${numbers.slice(0, printedNumbers).join(', ')}${more}`,
          confirmed > 0 ? t(texts.confirmed, { n: confirmed }) : '–',
        ]
      }),
    },
    notes: [t(texts.aid), t(texts.sources)],
    pictures: [],
    signatures: [t(texts.signed), t(texts.signed)],
    proof: null,
    footer: [`${deliveryReference(delivery.id)} v${delivery.version}`],
  })
}

const columns = [
  ...['reference', 'version', 'direction', 'started_on', 'ended_on', 'day_precision', 'status', 'finding', 'breach'],
  ...[
    'carriers',
    'imo',
    'icao24',
    'route',
    'consignor',
    'consignee',
    'broker',
    'end_user',
    'place_code',
    'coordinates',
  ],
  ...['items', 'serials', 'lots', 'paragraphs', 'exemption', 'committee_on', 'committee_reference', 'recorded_at'],
]

/** Deliveries as a file for a spreadsheet; a cell that begins like a formula is written so that none runs. */
export function deliveriesCsv(rows: readonly DeliveryRow[]): string {
  const lines = rows.map(({ delivery: d }) => [
    ...[
      deliveryReference(d.id),
      d.version,
      d.direction,
      d.startedOn,
      d.endedOn ?? '',
      d.dayPrecision,
      d.status,
      d.finding,
    ],
    isBreach(d) ? 'yes' : 'no',
    d.carriedBy.map((carrier) => carrierLine(carrier, 'en')).join('; '),
    d.carriedBy.flatMap((carrier) => (carrier.kind === 'vessel' && carrier.imo !== '' ? [carrier.imo] : [])).join(' '),
    d.carriedBy
      .flatMap((carrier) => (carrier.kind === 'aircraft' && carrier.icao24 !== '' ? [carrier.icao24] : []))
      .join(' '),
    d.legs.map(({ event, name, on }) => [event, name, on ?? ''].filter(Boolean).join(' ')).join(' > '),
    ...[d.consignor, d.consignee, d.broker, d.endUser, d.placeCode, d.placeTyped],
    d.items
      .map((item) => [item.quantity ?? '?', item.class, item.make, item.model].filter(Boolean).join(' '))
      .join('; '),
    d.items.flatMap(({ serials }) => serials).join(' '),
    d.items.flatMap(({ lots }) => lots).join(' '),
    ...[d.paragraphs.join(' '), d.exemption?.paragraph ?? '', d.committeeOn ?? '', d.committeeReference, d.recordedAt],
  ])
  return stringify([columns, ...lines], { bom: true, escape_formulas: true })
}
