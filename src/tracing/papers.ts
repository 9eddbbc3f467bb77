import { stringify } from 'csv-stringify/sync'
import { own } from '../kernel/own.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { renderRecordPaper } from '../server/documents/record-paper.ts'
import { classTexts, legibilityTexts } from '../weapons/code-lists.ts'
import { firearmStatusTexts, illicitGroundTexts, urgencyTexts } from './code-lists.ts'
import { type PacketContext, type PacketKind, type PacketLine, packetOf, packetXml } from './packet.ts'
import { packetFieldTexts, packetTexts } from './packet-texts.ts'
import type { readPacketParts } from './store.ts'

type Parts = NonNullable<Awaited<ReturnType<typeof readPacketParts>>>

function contextOf({ about }: Parts, language: Language): PacketContext {
  const { authority, office, country, place } = about
  return { authority: authority[language], office: office?.[language] ?? '', country, place: place[language] }
}

/** A packet as a file for another program; its fields and codes are named in English, whoever reads it. */
export function packetFile(kind: PacketKind, format: 'json' | 'xml' | 'csv', parts: Parts): string {
  const lines = packetOf(kind, parts.request, contextOf(parts, 'en'))
  if (format === 'xml') return packetXml(kind, lines)
  if (format === 'json') return JSON.stringify(Object.fromEntries(lines.map(({ field, value }) => [field, value])))
  // A cell that begins like a formula is written so that no spreadsheet runs it.
  return stringify(
    lines.map(({ field, value }) => [field, value]),
    { bom: true, escape_formulas: true },
  )
}

const codeTexts: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  type: classTexts,
  firearmType: classTexts,
  serialLegibility: legibilityTexts,
  urgency: urgencyTexts,
  traceUrgency: urgencyTexts,
  firearmStatus: firearmStatusTexts,
  illicitGrounds: illicitGroundTexts,
  reasonIllicit: illicitGroundTexts,
}
const monoFields = new Set(['requestNumber', 'ownReference', 'serialNumber', 'photographs', 'releasedOn', 'foundOn'])

/** A packet as paper, in one of the three languages, with the photos. A draft says that it is one. */
export function packetPaper(kind: PacketKind, parts: Parts, language: Language): Promise<Uint8Array> {
  const { request, about, photos } = parts
  const lines = packetOf(kind, request, contextOf(parts, language)).filter(({ value }) => value !== '')
  return renderRecordPaper({
    language,
    title: packetTexts[kind][language],
    authorityTitle: about.authority[language],
    programmeTitle: about.title[language],
    mark: request.signedAt === null ? packetTexts.draft[language] : null,
    rows: lines.map((line) => ({
      label: own(packetFieldTexts, line.field)?.[language] ?? line.field,
      value: inWords(line, language),
      mono: monoFields.has(line.field),
    })),
    table: null,
    notes: [(kind === 'iti' ? packetTexts.itiNote : packetTexts.iarmsNote)[language]],
    pictures: photos.map(({ sha256, bytes }, i) => ({
      caption: `${packetTexts.photo[language]} ${i + 1}`,
      sha256,
      bytes: new Uint8Array(bytes),
    })),
    signatures: [packetTexts.signed[language]],
    proof: null,
    footer: [request.number],
  })
}

/** A code in words; several stand beside each other. */
function inWords({ field, value }: PacketLine, language: Language): string {
  const words = own(codeTexts, field)
  if (!words) return value
  return value
    .split(' ')
    .map((code) => own(words, code)?.[language] ?? code)
    .join('; ')
}
