import { TransferStatement } from '../journal/receipt-code.ts'
import { hijri } from '../kernel/dates.ts'
import { own } from '../kernel/own.ts'
import type { Language } from '../kernel/texts.ts'
import { provePaperOf } from '../server/document-proof.ts'
import { renderRecordPaper } from '../server/documents/record-paper.ts'
import type { Sulh } from '../server/sulh.ts'
import { classTexts } from '../weapons/code-lists.ts'
import { gateTexts } from './code-texts.ts'
import type { TransferGate } from './gate.ts'
import { protocolWords } from './paper-words.ts'
import type { readProtocolParts } from './store.ts'

/**
 * The protocol of a transfer to the state as PDF: who received what by which right, the four gates with their numbers, every
 * weapon with its mark, and the code that /verify proves without a network. Undefined where nothing was issued.
 */
export async function protocolPaper(
  sulh: Sulh,
  { transfer, names, states, gates }: NonNullable<Awaited<ReturnType<typeof readProtocolParts>>>,
  { language, verifyUrl }: { language: Language; verifyUrl: string },
): Promise<Uint8Array | undefined> {
  const proven = await provePaperOf(sulh, 'transfer.execute', transfer.id)
  if (!proven) return undefined
  const stated = TransferStatement.parse(proven.statement)
  const words = protocolWords[language]
  const day = stated.at.slice(0, 10)
  const standing = gates.filter(({ status }) => status === 'signed')
  const noteOf = notesOf(standing)
  return renderRecordPaper({
    language,
    title: words.title,
    authorityTitle: names.authority[language],
    programmeTitle: names.programme[language],
    mark: null,
    rows: [
      { label: words.number, value: stated.number, mono: true },
      { label: words.date, value: `${day} · ${hijri(day, language)}` },
      { label: words.place, value: `${names.place[language]} (${stated.place})` },
      { label: words.store, value: names.site[language] },
      { label: words.recipient, value: stated.recipient },
      { label: words.official, value: stated.official },
      { label: words.legalBasis, value: transfer.legalBasis },
      ...standing.map((gate) => ({
        label: gateTexts[gate.gate][language],
        value: [
          gate.basis,
          gate.reference,
          ...(gate.validUntil ? [`${words.validUntil} ${gate.validUntil}`] : []),
        ].join(' · '),
      })),
      { label: words.received, value: transfer.received ?? '' },
      { label: words.count, value: String(stated.count) },
      { label: words.itemsHash, value: stated.items, mono: true },
    ],
    table: {
      title: words.items,
      columns: [
        { header: words.tag, width: 'auto', mono: true },
        { header: words.class, width: '3' },
        { header: words.serial, width: '3', mono: true },
        { header: words.mark, width: '3' },
        { header: words.inspected, width: '3' },
      ],
      rows: states.map((state) => [
        state.tag,
        own(classTexts, state.class)?.[language] ?? state.class,
        state.serial ?? '',
        noteOf('marking', state.weaponId),
        noteOf('inspection', state.weaponId),
      ]),
    },
    notes: [words.final],
    pictures: [],
    signatures: [words.signHander, words.signOfficial],
    proof: { code: proven.code, words: words.check, verifyUrl },
    footer: [stated.number],
  })
}

/** What a gate says of each weapon: its note, or that it passed. */
function notesOf(gates: readonly TransferGate[]) {
  const notes = new Map(
    gates.flatMap(({ gate, items, reference }) =>
      items.map(({ weaponId, note }) => [`${gate} ${weaponId}`, note === '' ? reference : note] as const),
    ),
  )
  return (gate: TransferGate['gate'], weaponId: string) => notes.get(`${gate} ${weaponId}`) ?? ''
}
