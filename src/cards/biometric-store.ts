import { createHash } from 'node:crypto'
import type { Id } from '../kernel/ids.ts'
import type { Person } from '../people/person.ts'
import { userNames } from '../programme/store.ts'
import { exists, inTransaction, type Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { type BiometricTemplate, biometricNoun } from './biometric.ts'
import type { TemplateView } from './views.ts'

/** Takes in a template, sealed under the person's key, and gives its hash; nothing is kept of the person before the act names it. */
export async function receiveTemplate(
  sulh: Sulh,
  person: Pick<Person, 'id' | 'sideId' | 'siteId'>,
  template: BiometricTemplate['template'],
): Promise<{ sha256: string }> {
  const bytes = Buffer.from(template, 'base64')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await inTransaction(sulh.database.writer, async (tx) => {
    const sealed = await sulh.sealer.seal(tx, person.id, bytes, sha256)
    // What was received and never named by an act is no record of anybody: it goes when the next comes.
    await tx.query(
      `delete from biometric_files f where f.person_id = $1 and not exists (
         select from biometric_templates b where b.person_id = f.person_id and b.sha256 = f.sha256 and b.status = 'kept')`,
      [person.id],
    )
    await tx.query('insert into biometric_files values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [
      ...[person.id, sha256, Buffer.from(sealed, 'base64'), person.sideId, person.siteId, sulh.now()],
    ])
  })
  return { sha256 }
}

/** Whether a template was received for the person, and whether it is kept already. */
export async function biometricFacts(tx: Tx, { personId, sha256 }: Readonly<Record<string, unknown>>) {
  return {
    received: await exists(tx, 'select from biometric_files where person_id = $1 and sha256 = $2', [personId, sha256]),
    keptAlready: await exists(
      tx,
      `select from biometric_templates where person_id = $1 and sha256 = $2 and status = 'kept'`,
      [personId, sha256],
    ),
  }
}

/** That templates were taken, the newest first; never what is in them. */
export async function readTemplates(tx: Tx, registrations: readonly Id[], language: string): Promise<TemplateView[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(biometricNoun)} from biometric_templates where person_id = any($1) order by taken_at desc, id limit 50`,
    [registrations],
  )
  const templates = rows.map((row) => recordOf(biometricNoun, row))
  const users = templates.flatMap(({ takenBy, withdrawnBy }) => [
    takenBy,
    ...(withdrawnBy === null ? [] : [withdrawnBy]),
  ])
  const names = await userNames(tx, users, language)
  return templates.map(({ sha256: _, ...template }) => ({
    template,
    takenByName: names.get(template.takenBy) ?? '',
    withdrawnByName: template.withdrawnBy === null ? null : (names.get(template.withdrawnBy) ?? ''),
  }))
}
