import type { Actor, Role } from '../kernel/roles.ts'
import { theProgram } from '../kernel/roles.ts'
import { Language, type Texts } from '../kernel/texts.ts'
import { findProgramme, momentOf, todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { type ReportAbout, reconciliationCsv, reconciliationPaper } from './papers.ts'
import { publicArms, reconcile } from './reconciliation-store.ts'
import { PublicArmsView, ReconciliationQuery, ReconciliationView } from './views.ts'

const readers: readonly Role[] = ['armourer', 'director', 'auditor']
const firstDayAnew = 5 * 60_000

/** Reading the reconciliation: as a page, as a report on paper or in a spreadsheet, and the public's figure. */
export function reconciliationRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/reconciliation',
    { schema: { querystring: ReconciliationQuery, response: { 200: ReconciliationView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => reconcile(tx, request.query, sulh.now()))
    },
  )

  const querystring = ReconciliationQuery.extend({ language: Language.default('ar') })
  http.get('/api/reconciliation/report', { schema: { querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, readers)
    if (!actor) return reply
    const { view, about } = await sulh.database.read(actor, (tx) => reportFor(tx, request.query, actor, sulh.now()))
    const pdf = await reconciliationPaper(view, about)
    return sendPdf(reply, `reconciliation-${about.moment.slice(0, 10)}`, pdf)
  })

  http.get('/api/reconciliation/lines', { schema: { querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, readers)
    if (!actor) return reply
    const { view, about } = await sulh.database.read(actor, (tx) => reportFor(tx, request.query, actor, sulh.now()))
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="reconciliation-${about.moment.slice(0, 10)}.csv"`)
      .send(reconciliationCsv(view, about))
  })

  // Everybody gets the figure of a day once it is over, made once: nobody can ask so often that the stores must wait. Before
  // the first such day it is made anew now and then.
  let made: { day: string; until: number; view: Promise<PublicArmsView> } | undefined
  http.get('/api/public/arms', { schema: { response: { 200: PublicArmsView } } }, async () => {
    const now = sulh.now()
    const day = await sulh.database.read(theProgram, (tx) => todayHere(tx, now))
    if (made?.day !== day || made.until < now.getTime()) {
      const view = sulh.database.read(theProgram, (tx) => publicArms(tx, now))
      const making = { day, until: Number.POSITIVE_INFINITY, view }
      made = making
      view.then(
        ({ first }) => {
          if (first) making.until = now.getTime() + firstDayAnew
        },
        // What failed once is asked again.
        () => {
          making.until = 0
        },
      )
    }
    return made.view
  })
}

/** The figures with what a report says around them. */
async function reportFor(
  tx: Tx,
  { by, on, language }: ReconciliationQuery & { language: Language },
  actor: Actor,
  now: Date,
): Promise<{ view: ReconciliationView; about: ReportAbout }> {
  const view = await reconcile(tx, { by, on }, now)
  const programme = await findProgramme(tx)
  const moment = await momentOf(tx, on, now)
  const { rows } = await tx.query<{ name: Texts }>('select name from authorities where id = $1', [actor.sideId])
  const told = new Intl.DateTimeFormat('sv-SE', {
    timeZone: programme?.timeZone ?? 'UTC',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const nobody = { ar: '', en: '', fr: '' }
  const names = { programme: programme?.title ?? nobody, authority: rows[0]?.name ?? nobody }
  return { view, about: { by, on, language, moment: told.format(moment), ...names } }
}
