import { contaminationTexts } from '../hazards/code-lists.ts'
import { hazardNoun, perimeterNoun } from '../hazards/hazard.ts'
import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { proveDocument } from '../server/document-proof.ts'
import { renderHandoverCertificate } from '../server/documents/handover-certificate.ts'
import { recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { methodTexts } from './code-lists.ts'
import { groundSketch } from './ground-sketch.ts'
import { handoverNoun } from './land-product.ts'
import { handoverNumber } from './release-actions.ts'

/** A certificate within reach with everything that stands on its paper; undefined where there is none. */
export async function readHandover(tx: Tx, id: Id) {
  const { rows } = await tx.query<Record<string, Record<string, unknown>> & { titles: Record<string, Texts> }>(
    `select to_jsonb(c) as handover, to_jsonb(h) as hazard, to_jsonb(d) as perimeter,
       jsonb_build_object('place', p.name, 'authority', a.name, 'programme', (select title from programmes)) as titles
     from land_handovers c join hazards h on h.id = c.hazard_id join hazard_perimeters d on d.id = c.perimeter_id
     join places p on p.code = h.place_code join authorities a on a.id = c.side_id where c.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row?.handover || !row.hazard || !row.perimeter) return undefined
  const handover = recordOf(handoverNoun, row.handover)
  const { place, authority, programme } = row.titles
  if (!place || !authority || !programme) throw new Error('there is no programme')
  const hazard = recordOf(hazardNoun, row.hazard)
  return { handover, hazard, perimeter: recordOf(perimeterNoun, row.perimeter), place, authority, programme }
}
type Found = NonNullable<Awaited<ReturnType<typeof readHandover>>>

/** The certificate as PDF in Arabic and a second language, with its code once it is signed; a draft says that it is one. */
export async function handoverPaper(
  sulh: Sulh,
  { handover, hazard, perimeter, ...titles }: Found,
  { language, verifyUrl }: { language: Exclude<Language, 'ar'>; verifyUrl: string },
): Promise<Uint8Array | undefined> {
  const proven = handover.paperId === null ? null : await proveDocument(sulh, handover.paperId)
  if (proven === undefined) return undefined
  const corners = perimeter.points.map(({ point }) => point)
  const labels = perimeter.points.map(({ label }) => label)
  return renderHandoverCertificate({
    ...titles,
    ...{ number: handoverNumber(handover.id), area: hazard.name, language },
    contamination: contaminationTexts[hazard.contamination],
    date: handover.handedOverOn,
    hijriDate: hijri(handover.handedOverOn, 'ar'),
    squareMetres: handover.areaM2,
    sums: { cancelled: handover.cancelledM2, reduced: handover.reducedM2, cleared: handover.clearedM2 },
    methods: handover.methods.map((method) => methodTexts[method]),
    depthCm: handover.depthCm,
    ...{ recipient: handover.recipient, landUse: handover.landUse, residualRisk: handover.residualRisk },
    ...{ community: handover.community, checkOn: handover.checkOn },
    points: perimeter.points.map(({ label, point }) => ({ label, point })),
    sketch: groundSketch(corners, labels),
    proof: proven && { code: proven.code, verifyUrl },
  })
}
