import { DischargeStatement } from '../journal/receipt-code.ts'
import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import type { Language } from '../kernel/texts.ts'
import { fullName, type Person } from '../people/person.ts'
import { openPhoto, sealedPhoto } from '../people/photo-store.ts'
import { peopleById } from '../people/store.ts'
import type { Tx } from '../server/database.ts'
import { provePaperOf } from '../server/document-proof.ts'
import { renderDischargeCertificate } from '../server/documents/discharge-certificate.ts'
import { type CardLine, renderIdentityCard } from '../server/documents/identity-card.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { type Card, cardNoun } from './card.ts'
import { type DischargeCertificate, dischargeCertificateNoun } from './certificate.ts'
import type { Identity } from './claim169/identity.ts'
import { signedCode } from './trust-store.ts'

/** Bump when what the codes state changes its meaning. */
const version = '1.0'

/** Names in both scripts, as Claim 169 carries them: the Latin first, where there is one. */
function namesIn(person: { name: string; nameLatin: string }): Identity {
  if (person.nameLatin === '') return { language: 'ara', fullName: person.name }
  const second = person.name === '' ? {} : { secondaryFullName: person.name, secondaryLanguage: 'ara' }
  return { language: 'eng', fullName: person.nameLatin, ...second }
}

/** What the code of a card states: of an opaque card the number alone. */
export function identityOf(card: Pick<Card, 'number' | 'kind'>, person: Person): Identity {
  const opaque = { id: card.number, version }
  if (card.kind === 'opaque') return opaque
  const { birth, sex, nationality } = person
  return {
    ...opaque,
    ...namesIn({ name: fullName(person.nameArabic), nameLatin: fullName(person.nameLatin) }),
    // A day that is not known is not made up.
    ...(birth.precision === 'day' ? { dateOfBirth: birth.from.replaceAll('-', '') } : {}),
    gender: sex === 'male' ? 1 : 2,
    ...(nationality === 'XX' ? {} : { nationality }),
  }
}

const sexWords = { male: 'ذكر · M', female: 'أنثى · F' }

function linesOf({ birth, sex, nationality }: Person): CardLine[] {
  const born =
    birth.precision === 'day'
      ? birth.from
      : birth.precision === 'month'
        ? birth.from.slice(0, 7)
        : birth.from.slice(0, 4)
  return [
    { label: { ar: 'الميلاد', en: 'Born' }, value: birth.precision === 'approximate' ? `± ${born}` : born },
    { label: { ar: 'الجنس', en: 'Sex' }, value: sexWords[sex] },
    ...(nationality === 'XX' ? [] : [{ label: { ar: 'الجنسية', en: 'Nationality' }, value: nationality }]),
  ]
}

/** A card with its person and sealed photo, as far as the reader sees them. */
export async function readCardParts(tx: Tx, id: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(cardNoun, 'c')}, f.sha256 from cards c join person_photos f on f.id = c.photo_id where c.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const card = recordOf(cardNoun, row)
  const person = (await peopleById(tx, [card.personId])).get(card.personId)
  const sealed = await sealedPhoto(tx, card.personId, row.sha256)
  return person && sealed
    ? { card, person, photo: { personId: card.personId, sha256: String(row.sha256), sealed } }
    : undefined
}

/** The card as PDF, front and back; undefined once its person was erased. */
export async function cardPaper(
  sulh: Sulh,
  { card, person, photo }: NonNullable<Awaited<ReturnType<typeof readCardParts>>>,
): Promise<Uint8Array | undefined> {
  const jpeg = await openPhoto(sulh, photo)
  if (!jpeg) return undefined
  const named = card.kind === 'identity'
  return renderIdentityCard({
    issuer: card.issuer,
    number: card.number,
    expiresOn: card.expiresOn,
    names: named ? { ar: fullName(person.nameArabic), en: fullName(person.nameLatin) } : null,
    lines: named ? linesOf(person) : [],
    photo: new Uint8Array(jpeg),
    code: codeOf(sulh, card, person),
  })
}

/** The text of a card's QR code. */
export function codeOf(sulh: Sulh, card: Card, person: Person): string {
  return signedCode(sulh.keys, {
    id: card.id,
    identity: identityOf(card, person),
    issuer: card.issuer.en,
    issuedAt: card.issuedAt,
    day: card.expiresOn,
  })
}

/** A certificate and its person's sealed photo, where there is one. */
export async function readCertificateParts(tx: Tx, id: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(dischargeCertificateNoun, 'd')}, f.sha256 from discharge_certificates d
       left join person_photos f on f.person_id = d.person_id and f.status = 'current' where d.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const certificate = recordOf(dischargeCertificateNoun, row)
  const { personId } = certificate
  const sealed = row.sha256 === null ? undefined : await sealedPhoto(tx, personId, row.sha256)
  return { certificate, photo: sealed ? { personId, sha256: String(row.sha256), sealed } : null }
}

/** What a certificate's short code states: who completed, and that they are a civilian. */
function certifiedOf(certificate: DischargeCertificate, statement: DischargeStatement): Identity {
  return { id: certificate.number, version, ...namesIn(statement.person), legalStatus: 'civilian' }
}

/** The certificate as PDF, in Arabic and a second language; undefined once its person was erased. */
export async function certificatePaper(
  sulh: Sulh,
  { certificate, photo }: NonNullable<Awaited<ReturnType<typeof readCertificateParts>>>,
  { language, verifyUrl }: { language: Language; verifyUrl: string },
): Promise<Uint8Array | undefined> {
  const proven = await provePaperOf(sulh, 'discharge.certify', certificate.id)
  if (!proven) return undefined
  const statement = DischargeStatement.parse(proven.statement)
  const jpeg = photo && (await openPhoto(sulh, photo))
  const { id, issuedAt } = certificate
  return renderDischargeCertificate({
    statement,
    hijriDate: hijri(statement.dischargedOn, 'ar'),
    code: proven.code,
    cardCode: signedCode(sulh.keys, {
      id,
      identity: certifiedOf(certificate, statement),
      issuer: statement.issuerLatin,
      issuedAt,
      day: null,
    }),
    verifyUrl,
    language: language === 'fr' ? 'fr' : 'en',
    photo: jpeg ? new Uint8Array(jpeg) : null,
  })
}
