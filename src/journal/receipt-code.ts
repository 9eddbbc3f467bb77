import { decode, encode } from 'cborg'
import { z } from 'zod'
import { base45, fromBase45 } from './base45.ts'
import { fromHex, hex, sameBytes, utf8 } from './bytes.ts'
import { checkpointBody, parseCheckpoint } from './checkpoint.ts'
import { documentLeafBytes, documentSaltBytes } from './entry.ts'
import { type Ed25519, parseNote, portableEd25519, type VerifierKey } from './note.ts'
import { hashBytes, leafHash, rootFromInclusion } from './tree.ts'

/**
 * The code printed on a receipt. It proves, with no network and nothing but the journal's public key, that the receipt
 * was issued and entered in the journal: the statement leads to a leaf, the leaf and the proof to a root, and the
 * signature covers that root in a checkpoint. The root itself is not carried; it can only be the right one.
 *
 * `SULH1:` + base45 of the CBOR array [1, origin, key id, statement, salt, leaf index, tree size, [proof], signature].
 */

const text = z.string().max(500)

/** What a weapon receipt states. Empty text: not recorded. */
export const ReceiptStatement = z.strictObject({
  kind: z.literal('weaponReceipt'),
  number: text,
  programme: text,
  person: z.strictObject({ name: text, nameLatin: text, reference: text }),
  date: z.iso.date(),
  place: text,
  weapon: z.strictObject({
    tag: text,
    class: text,
    make: text,
    model: text,
    calibre: text,
    serial: text,
    legibility: text,
    condition: text,
  }),
  receivedBy: text,
})
export type ReceiptStatement = z.infer<typeof ReceiptStatement>

/** What a certificate of destruction states; `items` is the hash of all tags and serials, so that none can be added. */
export const DestructionStatement = z.strictObject({
  kind: z.literal('destructionCertificate'),
  number: text,
  at: z.iso.datetime({ precision: 3 }),
  method: text,
  place: text,
  witness: text,
  count: z.int().positive(),
  items: z.string().regex(/^[0-9a-f]{64}$/),
  /** The hash of the photos' hashes before and after; certificates of before they were asked for have none. */
  photos: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

/** What a protocol of transfer to the state states: who received how many arms; `items` as in a certificate of destruction. */
export const TransferStatement = z.strictObject({
  kind: z.literal('transferProtocol'),
  number: text,
  at: z.iso.datetime({ precision: 3 }),
  recipient: text,
  official: text,
  place: text,
  count: z.int().positive(),
  items: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What a receipt for ammunition states. Empty text: not recorded, or brought by no person. */
export const AmmunitionReceiptStatement = z.strictObject({
  kind: z.literal('ammunitionReceipt'),
  number: text,
  programme: text,
  person: z.strictObject({ name: text, nameLatin: text, reference: text }),
  date: z.iso.date(),
  place: text,
  ammunition: z.strictObject({
    tag: text,
    nomenclature: text,
    calibre: text,
    type: text,
    lotNumber: text,
    headstamp: text,
    quantity: z.int().positive(),
    unit: text,
    condition: text,
  }),
  receivedBy: text,
})

/** What a discharge certificate states: somebody completed the process, and is a civilian. It names no group. */
export const DischargeStatement = z.strictObject({
  kind: z.literal('dischargeCertificate'),
  number: text,
  issuer: text,
  issuerLatin: text,
  person: z.strictObject({ name: text, nameLatin: text, reference: text }),
  dischargedOn: z.iso.date(),
  place: text,
})
export type DischargeStatement = z.infer<typeof DischargeStatement>

/** What a receipt for cash states: of which instalment, to which number, how much. It names nobody, since it is carried home. */
export const CashReceiptStatement = z.strictObject({
  kind: z.literal('cashReceipt'),
  number: text,
  programme: text,
  reference: text,
  date: z.iso.date(),
  place: text,
  instalment: z.int().positive(),
  amount: text,
  currency: text,
  paidBy: text,
})
export type CashReceiptStatement = z.infer<typeof CashReceiptStatement>

/** What a certificate of handover states: which ground was handed over, how large, worked how deep. `points` is the hash of its turning points. */
export const LandHandoverStatement = z.strictObject({
  kind: z.literal('landHandover'),
  number: text,
  programme: text,
  area: text,
  place: text,
  date: z.iso.date(),
  squareMetres: z.int().positive(),
  /** Centimetres; null where no ground of it was worked. */
  depth: z.int().nonnegative().nullable(),
  recipient: text,
  corners: z.int().min(3),
  points: z.string().regex(/^[0-9a-f]{64}$/),
})

/**
 * What a release to the public states: `content` is SHA-256 of its content as canonical JSON, `corrects` the number of the release that it
 * corrects or empty.
 */
export const PublicReleaseStatement = z.strictObject({
  kind: z.literal('publicRelease'),
  number: text,
  programme: text,
  what: text,
  title: text,
  titleLatin: text,
  at: z.iso.datetime({ precision: 3 }),
  content: z.string().regex(/^[0-9a-f]{64}$/),
  corrects: text,
})
export type PublicReleaseStatement = z.infer<typeof PublicReleaseStatement>

/** What a report of the programme states: `content` is SHA-256 of its figures and words as canonical JSON, `corrects` the number of the one before. */
export const ProgrammeReportStatement = z.strictObject({
  kind: z.literal('programmeReport'),
  number: text,
  programme: text,
  title: text,
  titleLatin: text,
  from: z.iso.date(),
  to: z.iso.date(),
  at: z.iso.datetime({ precision: 3 }),
  content: z.string().regex(/^[0-9a-f]{64}$/),
  corrects: text,
})

/** What a release of a dossier states: that a content of this hash was released on a day. It says nothing of whom it is about, nor to whom it went. */
export const DossierReleaseStatement = z.strictObject({
  kind: z.literal('dossierRelease'),
  number: text,
  at: z.iso.datetime({ precision: 3 }),
  content: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What any paper states that the journal proves. */
export const DocumentStatement = z.discriminatedUnion('kind', [
  ReceiptStatement,
  DestructionStatement,
  TransferStatement,
  AmmunitionReceiptStatement,
  DischargeStatement,
  CashReceiptStatement,
  LandHandoverStatement,
  PublicReleaseStatement,
  ProgrammeReportStatement,
  DossierReleaseStatement,
])
export type DocumentStatement = z.infer<typeof DocumentStatement>

const version = 1
const prefix = `SULH${version}:`
const codeBytesMax = 4096
const proofHashesMax = 64
/** All of a code percent-encoded is three times as long as its base45; the rest is room for line breaks and a URL. */
const scannedCharactersMax = 32_768

const Bytes = z.instanceof(Uint8Array)
const bytesOf = (length: number) => Bytes.refine((bytes) => bytes.length === length)
const Payload = z.tuple([
  z.literal(version),
  z.string().min(1),
  bytesOf(4),
  Bytes,
  bytesOf(documentSaltBytes),
  z.int().nonnegative(),
  z.int().positive(),
  z.array(Bytes),
  bytesOf(64),
])

/**
 * The bytes of a statement that are hashed, stored and printed: CBOR with its keys in a fixed order. Refuses (ZodError)
 * what no paper states, because such a paper could never be verified.
 */
export function statementBytes(statement: Readonly<Record<string, unknown>>): Uint8Array {
  return encode(DocumentStatement.parse(statement))
}

/** The statement in such bytes. Throws where they are none: what the database keeps was made by statementBytes. */
export function statementFromBytes(bytes: Uint8Array): DocumentStatement {
  return DocumentStatement.parse(decodeStrictly(bytes))
}

/**
 * The code to print. `checkpoint` is the signed checkpoint whose tree the inclusion proof is for. Refuses (RangeError)
 * a proof that does not lead to that root, a checkpoint without a log signature, and more than 4 KB: a receipt that
 * would not verify must not be printed.
 */
export function encodeReceiptCode(receipt: {
  statement: Uint8Array
  /** 16 random bytes, as given to documentLeafBytes. */
  salt: Uint8Array
  leafIndex: number
  proof: readonly Uint8Array[]
  checkpoint: string
}): string {
  const { statement, salt, leafIndex, proof } = receipt
  const head = parseCheckpoint(receipt.checkpoint)
  const signed = parseNote(receipt.checkpoint)?.signatures.find(
    ({ name, signature }) => name === head?.origin && signature.length === 64,
  )
  const keyId = fromHex(signed?.id ?? '')
  if (head === undefined || signed === undefined || keyId === undefined || head.extensions.length > 0) {
    throw new RangeError('A receipt needs a checkpoint signed by the journal, without extension lines')
  }
  const root = rootFromInclusion(leafHash(documentLeafBytes(statement, salt)), leafIndex, head.size, proof)
  if (root === undefined || !sameBytes(root, head.root)) {
    throw new RangeError(`The proof does not show the receipt at leaf ${leafIndex} of ${head.size}`)
  }
  const { origin, size } = head
  const payload = encode([version, origin, keyId, statement, salt, leafIndex, size, [...proof], signed.signature])
  if (payload.length > codeBytesMax) throw new RangeError(`A receipt of ${payload.length} bytes does not fit a code`)
  return prefix + base45(payload)
}

/** The code as a link that opens a verifying page; the part after # never leaves the phone. */
export function receiptUrl(page: string, code: string): string {
  return `${page}#${encodeURIComponent(code)}`
}

export type VerifiedReceipt =
  | { genuine: true; statement: DocumentStatement; origin: string; leafIndex: number; treeSize: number }
  | { genuine: false; why: ReceiptFault }

export type ReceiptFault =
  /** Not a receipt code, or damaged beyond reading. */
  | 'unreadable'
  /** Made by a later Sulh. */
  | 'unsupportedVersion'
  /** Signed by a journal or key that is not trusted here. */
  | 'unknownKey'
  /** The signature does not cover this statement: something was altered, or never signed. */
  | 'badSignature'
  /** The proof cannot belong to this leaf and tree. */
  | 'badProof'
  | 'tooLarge'

/**
 * Checks a scanned or typed code against trusted journal keys. Never throws. Tolerates lower case, line breaks, spaces
 * around lines, and a link around the code, percent-encoded or not. Where spaces make several readings possible, each
 * is tried: only the true one can bear the signature.
 */
export function verifyReceiptCode(
  scanned: string,
  trustedKeys: readonly VerifierKey[],
  crypto: Ed25519 = portableEd25519,
): VerifiedReceipt {
  if (typeof scanned !== 'string') return { genuine: false, why: 'unreadable' }
  if (scanned.length > scannedCharactersMax) return { genuine: false, why: 'tooLarge' }
  const found = /SULH(\d{1,4})(?::|%3A)/i.exec(scanned.slice(scanned.lastIndexOf('#') + 1))
  if (found === null) return { genuine: false, why: 'unreadable' }
  if (found[1] !== `${version}`) return { genuine: false, why: 'unsupportedVersion' }
  const after = scanned.slice(scanned.lastIndexOf('#') + 1).slice(found.index + found[0].length)
  let why: ReceiptFault = 'unreadable'
  for (const reading of readingsOf(after)) {
    const bytes = fromBase45(reading)
    if (bytes === undefined) continue
    const verified = bytes.length > codeBytesMax ? fault('tooLarge') : verifyPayload(bytes, trustedKeys, crypto)
    if (verified.genuine) return verified
    if (why === 'unreadable') why = verified.why
  }
  return { genuine: false, why }
}

function verifyPayload(bytes: Uint8Array, trustedKeys: readonly VerifierKey[], crypto: Ed25519): VerifiedReceipt {
  const decoded = decodeStrictly(bytes)
  if (!Array.isArray(decoded)) return fault('unreadable')
  if (Number.isSafeInteger(decoded[0]) && decoded[0] !== version) return fault('unsupportedVersion')
  const payload = Payload.safeParse(decoded)
  if (!payload.success) return fault('unreadable')
  const [, origin, keyId, statement, salt, leafIndex, treeSize, proof, signature] = payload.data
  if (proof.length > proofHashesMax) return fault('tooLarge')
  const keys = trustedKeys.filter((key) => key.type === 'log' && key.name === origin && key.id === hex(keyId))
  if (keys.length === 0) return fault('unknownKey')
  if (proof.some((hashed) => hashed.length !== hashBytes)) return fault('badProof')
  const root = rootFromInclusion(leafHash(documentLeafBytes(statement, salt)), leafIndex, treeSize, proof)
  if (root === undefined) return fault('badProof')
  const body = utf8(checkpointBody({ origin, size: treeSize, root }))
  if (!keys.some((key) => crypto.verify(signature, body, key.publicKey))) return fault('badSignature')
  const stated = DocumentStatement.safeParse(decodeStrictly(statement))
  if (!stated.success) return fault('unreadable')
  return { genuine: true, statement: stated.data, origin, leafIndex, treeSize }
}

function fault(why: ReceiptFault): VerifiedReceipt {
  return { genuine: false, why }
}

/** The value of CBOR that is spelt the one way we spell it; undefined for anything else. */
function decodeStrictly(bytes: Uint8Array): unknown {
  try {
    const value: unknown = decode(bytes, {
      strict: true,
      allowIndefinite: false,
      allowUndefined: false,
      allowBigInt: false,
      allowInfinity: false,
      allowNaN: false,
      rejectDuplicateMapKeys: true,
    })
    return sameBytes(encode(value), bytes) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * The possible readings of what follows the prefix. Space and % are digits of base45, so white space and percent
 * signs may be part of the code or not: taken literally first, then with what people and software do to text undone.
 */
function readingsOf(after: string): Set<string> {
  const spellings = [after]
  if (after.includes('%')) {
    // Browsers encode the spaces of a bare link but leave its percent signs.
    spellings.push(after.replaceAll('%20', ' '))
    try {
      spellings.push(decodeURIComponent(after))
    } catch {
      // Not percent-encoded.
    }
  }
  const readings = new Set<string>()
  for (const spelling of spellings) {
    const upper = spelling.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase()).replaceAll('\u00a0', ' ')
    readings.add(upper.replaceAll(/[\r\n\t]/g, ''))
    // Trimming loses nothing: the last digit of base45 is at most W, and our first is that of the array's head.
    readings.add(
      upper
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .join(''),
    )
  }
  return readings
}
