import type { TraceRequest } from './trace-request.ts'

/** Which system a packet is written for: another State, in the Instrument's fields, or INTERPOL's iARMS. */
export type PacketKind = 'iti' | 'iarms'

/** What a packet says beside the request itself. No name of any person is among it. */
export interface PacketContext {
  readonly authority: string
  readonly office: string
  readonly country: string
  readonly place: string
}

/** One line of a packet: its field, and what stands in it; empty where it is not known. */
export interface PacketLine {
  readonly field: string
  readonly value: string
}

type Line = readonly [field: string, value: string | number | null | readonly string[]]

/**
 * A request in the fields of the International Tracing Instrument: who asks whom (§14–16), what makes the weapon illicit and
 * how it was found (§17a), its marks, type and calibre (§17b), what the answer is for (§17c), and how what was learned and told
 * is to be kept (§15). Which of these paragraphs were read and which remembered says ADR 0023. The giver is not among the facts: the Instrument asks for the weapon's way, not for who laid it down.
 */
export function itiPacket(request: TraceRequest, about: PacketContext): PacketLine[] {
  const { weapon, marks, found, illicit } = request
  return linesOf([
    ['requestNumber', request.number],
    ['requestingState', about.country],
    ['requestingAuthority', about.authority],
    ['nationalPointOfContact', about.office],
    ['requestedState', request.toCountry],
    ['urgency', request.urgency],
    ['releasedOn', request.signedAt?.slice(0, 10) ?? ''],
    ['answerRequestedBy', request.dueOn],
    ['answerLanguages', request.languages],
    ['illicitGrounds', illicit.grounds],
    ['legalJustification', illicit.legalBasis],
    ['foundOn', found.on],
    ['foundAt', about.place],
    ['circumstances', found.circumstances],
    ['type', weapon.class],
    ['make', weapon.make],
    ['model', weapon.model],
    ['calibre', weapon.calibre],
    ['serialNumber', weapon.serial],
    ['serialLegibility', weapon.legibility],
    ['markLocation', marks.location],
    ['countryOfManufacture', marks.country],
    ['yearOfManufacture', marks.year],
    ['countryOfImport', marks.importCountry],
    ['yearOfImport', marks.importYear],
    ['otherMarks', marks.other],
    ['physicalCharacteristics', marks.physical],
    ['photographs', request.photos],
    ['intendedUse', request.intendedUse],
    ['confidentiality', request.confidentiality],
    ['previousRequests', request.previous],
  ])
}

/**
 * The same for INTERPOL's iARMS: a firearm record (status, type, make, model, calibre, serial number, country of manufacture,
 * importer) and a trace request (recovery, reason, to whom). INTERPOL publishes no list of fields, so their names are ours and
 * their order is no form's: what was checked stands in ADR 0023. iARMS has no open interface: an officer of the National Central
 * Bureau enters it through I-24/7, and records the answer here.
 */
export function iarmsPacket(request: TraceRequest, about: PacketContext): PacketLine[] {
  const { weapon, marks, found } = request
  return linesOf([
    ['recordModule', 'Trace Request'],
    ['ownReference', request.number],
    ['nationalCentralBureau', about.office],
    ['ownerCountry', about.country],
    ['firearmStatus', request.firearmStatus],
    ['firearmType', weapon.class],
    ['make', weapon.make],
    ['model', weapon.model],
    ['calibre', weapon.calibre],
    ['serialNumber', weapon.serial],
    ['serialLegibility', weapon.legibility],
    ['countryOfManufacture', marks.country],
    ['yearOfManufacture', marks.year],
    ['importerCountry', marks.importCountry],
    ['importYear', marks.importYear],
    ['additionalMarkings', [marks.location, marks.other].filter((text) => text !== '')],
    ['recoveryDate', found.on],
    ['recoveryPlace', about.place],
    ['recoveryCountry', about.country],
    ['recoveryCircumstances', found.circumstances],
    ['reasonIllicit', request.illicit.grounds],
    ['traceSentTo', request.toCountry],
    ['traceUrgency', request.urgency],
    ['traceReason', request.intendedUse],
    ['handling', request.confidentiality],
    ['photographs', request.photos],
  ])
}

/** The lines of the packet of a kind. */
export function packetOf(kind: PacketKind, request: TraceRequest, about: PacketContext): PacketLine[] {
  return kind === 'iti' ? itiPacket(request, about) : iarmsPacket(request, about)
}

function linesOf(lines: readonly Line[]): PacketLine[] {
  return lines.map(([field, value]) => ({
    field,
    value: value === null ? '' : typeof value === 'object' ? value.join(' ') : String(value),
  }))
}

/** A packet as XML: an element for each field, in the packet's order; whatever was typed is text and nothing else. */
export function packetXml(kind: PacketKind, lines: readonly PacketLine[]): string {
  const root = kind === 'iti' ? 'tracingRequest' : 'iarmsTraceRequest'
  const elements = lines.map(({ field, value }) => `  <${field}>${escaped(value)}</${field}>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${elements.join('\n')}\n</${root}>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML carries it: its signs as entities, and without the characters that XML 1.0 knows in no form. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
