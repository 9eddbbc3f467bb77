import { DestructionStatement } from '../journal/receipt-code.ts'
import { hijri } from '../kernel/dates.ts'
import { own } from '../kernel/own.ts'
import type { Language } from '../kernel/texts.ts'
import { provePaperOf } from '../server/document-proof.ts'
import { renderRecordPaper } from '../server/documents/record-paper.ts'
import type { Sulh } from '../server/sulh.ts'
import { classTexts } from '../weapons/code-lists.ts'
import { methodTexts } from './code-texts.ts'
import { certificateWords } from './paper-words.ts'
import type { readCertificateParts } from './store.ts'

/** Pictures that are printed; of more, the hashes alone stand on the paper. */
const picturesShown = 9

/**
 * The certificate of destruction as PDF: every weapon with tag, type and serial, method, place, day and witness, the photos
 * before and after by their hashes, and the code that /verify proves without a network. Undefined where nothing was issued.
 */
export async function certificatePaper(
  sulh: Sulh,
  { plan, names, states, pictures }: NonNullable<Awaited<ReturnType<typeof readCertificateParts>>>,
  { language, verifyUrl }: { language: Language; verifyUrl: string },
): Promise<Uint8Array | undefined> {
  const proven = await provePaperOf(sulh, 'disposal.execute', plan.id)
  if (!proven) return undefined
  const stated = DestructionStatement.parse(proven.statement)
  const words = certificateWords[language]
  const day = stated.at.slice(0, 10)
  const shown = pictures.slice(0, picturesShown)
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
      { label: words.method, value: methodTexts[plan.method][language] },
      { label: words.procedure, value: plan.procedure },
      { label: words.scrap, value: plan.scrap },
      { label: words.witness, value: stated.witness },
      { label: words.witnessed, value: plan.witnessed ?? '' },
      { label: words.count, value: String(stated.count) },
      { label: words.itemsHash, value: stated.items, mono: true },
      ...(stated.photos === undefined ? [] : [{ label: words.photosHash, value: stated.photos, mono: true }]),
    ],
    table: {
      title: words.items,
      columns: [
        { header: words.tag, width: 'auto', mono: true },
        { header: words.class, width: '3' },
        { header: words.serial, width: '3', mono: true },
        { header: words.trace, width: '4' },
        { header: words.before, width: '3', mono: true },
      ],
      rows: states.map((state) => {
        const item = plan.items.find(({ weaponId }) => weaponId === state.weaponId)
        return [
          state.tag,
          own(classTexts, state.class)?.[language] ?? state.class,
          state.serial ?? '',
          item ? `${words[item.trace]}: ${item.traceNote}` : '',
          state.photo?.slice(0, 16) ?? '',
        ]
      }),
    },
    notes: pictures.length > shown.length ? [`${words.after}: ${plan.photos.join(' ')}`] : [],
    pictures: shown.map(({ sha256, bytes }, i) => ({
      caption: `${words.after} ${i + 1}`,
      sha256,
      bytes: new Uint8Array(bytes),
    })),
    signatures: [words.signCommander, words.signWitness],
    proof: { code: proven.code, words: words.check, verifyUrl },
    footer: [stated.number],
  })
}
