import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language, type Texts } from '../kernel/texts.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import { sendPhoto } from '../server/photo-to-come.ts'
import { keepPhoto, preparePhoto } from '../server/photos.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { proveReceipt, receiptPaper } from './papers.ts'
import { type Receipt, receiptNoun, receiptReaders } from './receipt.ts'
import { readExceptions, readTagged, readWeapon, readWeapons } from './store.ts'
import { tagRoutes } from './tag-routes.ts'
import { ExceptionsQuery, ExceptionsView, WeaponRow, WeaponsQuery, WeaponsView, WeaponView } from './views.ts'
import { weaponReaders } from './weapon-list.ts'

/** Who takes photos: of weapons, of papers that people signed, and of explosive ordnance. */
const photographers = [
  ...(['armourer', 'director', 'registrationOfficer', 'caseworker', 'ordnanceOfficer', 'siteManager'] as const),
  'cvrOfficer',
] as const
const photoLimit = 15 * 1024 * 1024

/** Reading weapons, exceptions and receipts; taking photos in. */
export function weaponRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/weapons',
    { schema: { querystring: WeaponsQuery, response: { 200: WeaponsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, weaponReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readWeapons(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/weapons/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: WeaponView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, weaponReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readWeapon(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/tags/:tag',
    { schema: { params: z.object({ tag: z.string().max(40) }), response: { 200: WeaponRow } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, weaponReaders)
      if (!actor) return reply
      const row = await sulh.database.read(actor, (tx) => readTagged(tx, request.params.tag, languageOf(request)))
      return row ?? sendProblem(sulh, request, reply, 404, 'weapon.unknown')
    },
  )

  http.get(
    '/api/exceptions',
    { schema: { querystring: ExceptionsQuery, response: { 200: ExceptionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, weaponReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readExceptions(tx, request.query, languageOf(request)))
    },
  )

  receiptRoutes(http, sulh)
  photoRoutes(http, sulh)
  tagRoutes(http, sulh)
}

function receiptRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.get(
    '/api/receipts/:id/code',
    { schema: { params, response: { 200: z.object({ code: z.string() }) } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, receiptReaders)
      if (!actor) return reply
      const receipt = await sulh.database.read(actor, (tx) => findReceipt(tx, request.params.id))
      const proven = receipt && (await proveReceipt(sulh, receipt.receipt.id))
      return proven ? { code: proven.code } : sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/receipts/:id/paper',
    { schema: { params, querystring: z.object({ language: Language.default('ar') }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, receiptReaders)
      if (!actor) return reply
      const found = await sulh.database.read(actor, (tx) => findReceipt(tx, request.params.id))
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      if (found.receipt.prints === 0) return sendProblem(sulh, request, reply, 409, 'receipt.notPrinted')
      const verifyUrl = `${request.protocol}://${request.host}/verify`
      const pdf = await receiptPaper(sulh, found.receipt, { language: request.query.language, ...found, verifyUrl })
      if (!pdf) return sendProblem(sulh, request, reply, 404, 'notFound')
      return sendPdf(reply, found.receipt.number, pdf)
    },
  )
}

async function findReceipt(
  tx: Tx,
  id: Id,
): Promise<{ receipt: Receipt; programmeTitle: Texts; authorityTitle: Texts } | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(receiptNoun, 'r')}, a.name as authority_title from receipts r join authorities a on a.id = r.side_id
     where r.id = $1`,
    [id],
  )
  const programme = await findProgramme(tx)
  const [row] = rows
  return row && programme
    ? { receipt: recordOf(receiptNoun, row), programmeTitle: programme.title, authorityTitle: row.authority_title }
    : undefined
}

function photoRoutes(http: Http, sulh: Sulh): void {
  http.register(async (scope) => {
    scope.addContentTypeParser(/^image\//, { parseAs: 'buffer', bodyLimit: photoLimit }, (_request, body, done) =>
      done(null, body),
    )
    scope.put('/api/photos', { bodyLimit: photoLimit }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, photographers)
      if (!actor) return reply
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'photo.notAnImage')
      const photo = await preparePhoto(request.body)
      if ('refused' in photo) return sendProblem(sulh, request, reply, 400, `photo.${photo.refused}`)
      await keepPhoto(sulh.database.writer, photo, actor, sulh.now())
      return { sha256: photo.sha256, width: photo.width, height: photo.height }
    })
  })

  const params = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })
  http.get('/api/photos/:sha256', { schema: { params } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, [...weaponReaders, 'checkOfficer', ...photographers])
    if (!actor) return reply
    const { rows } = await sulh.database.read(actor, (tx) =>
      tx.query<{ bytes: Buffer | null }>('select bytes from photos where sha256 = $1', [request.params.sha256]),
    )
    const [photo] = rows
    if (!photo) return sendProblem(sulh, request, reply, 404, 'notFound')
    return sendPhoto(reply, photo.bytes)
  })
}
