import { incidentSourceLookups } from '../incident-sources/store.ts'
import type { Id } from '../kernel/ids.ts'
import { plainCode } from '../ordnance-reports/follow-code.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { openField, sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { citizenReference, Help, type StepWords, Told } from './citizen-report.ts'
import { sourceOf } from './log-actions.ts'
import type { PhotoTables } from './photo-store.ts'

/** Under what a code to follow a report is kept: its letters as they are read aloud, under the server's key. */
export function followMarkOf(sealer: Sealer, code: string): string {
  return sealer.fingerprint('code of a citizen report', plainCode(code))
}

const noWords: StepWords = { feedback: '', note: '', said: '', sent: null }
const stringOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** The words of a step, sealed under the key of its report. */
function sealedWords(tx: Tx, sealer: Sealer, id: unknown, words: Partial<StepWords>): Promise<string> {
  return sealField(tx, sealer, String(id), { ...noWords, ...words })
}

/** What an officer said at a step; of no report nothing is sealed. */
const byOfficer: Lookup = {
  facts: async (tx, { id, feedback, note }, _actor, report, sealer) => ({
    words: report ? await sealedWords(tx, sealer, id, { feedback: stringOf(feedback), note: stringOf(note) }) : '',
  }),
}

/** Help that the citizen asked for in the form, as it was sealed. */
async function askedHelp(tx: Tx, sealer: Sealer, id: Id, sealed: unknown): Promise<Told['help']> {
  const told = await openField(tx, sealer, id, stringOf(sealed), Told)
  return told?.help ?? []
}

/** Facts of citizens' reports that need SQL or a key. */
export const citizenReportLookups: Readonly<Record<string, Lookup>> = {
  'citizenReport.receive': {
    facts: async (tx, { id, placeCode, sideId, told }, _actor, report, sealer) => {
      const placeKnown = placeCode === null || (await exists(tx, 'select from places where code = $1', [placeCode]))
      const sideKnown =
        sideId === null || (await exists(tx, `select from authorities where id = $1 and kind = 'side'`, [sideId]))
      if (report || !placeKnown || !sideKnown) return { placeKnown, sideKnown, sealed: '', words: '' }
      const sealed = await sealField(tx, sealer, String(id), told)
      return { placeKnown, sideKnown, sealed, words: await sealedWords(tx, sealer, id, {}) }
    },
  },
  'citizenReport.add': {
    facts: async (tx, { id, said }, _actor, report, sealer) => {
      if (!report) return { additions: 0, words: '' }
      const { rows } = await tx.query<{ n: number }>(
        `select count(*) as n from citizen_report_steps where report_id = $1 and kind = 'added'`,
        [id],
      )
      return { additions: rows[0]?.n ?? 0, words: await sealedWords(tx, sealer, id, { said: stringOf(said) }) }
    },
  },
  'citizenReport.withdraw': byOfficer,
  'citizenReport.look': byOfficer,
  'citizenReport.ask': byOfficer,
  'citizenReport.take': {
    facts: async (tx, { id, feedback, note, incidentId }, _actor, report, sealer) => {
      const known = await exists(tx, 'select from incidents where id = $1', [incidentId])
      if (!report || !known) return { words: '', source: '', statement: '' }
      const [sourceId, reference] = [sourceOf(report.id), citizenReference(report.id)]
      // What was said stays in the compartment; the log knows under which reference.
      return {
        words: await sealedWords(tx, sealer, id, { feedback: stringOf(feedback), note: stringOf(note) }),
        source: await sealField(tx, sealer, sourceId, { name: '', contact: '', note: reference }),
        statement: await sealField(tx, sealer, sourceId, { text: reference }),
      }
    },
  },
  'citizenReport.refer': {
    facts: async (tx, { id, feedback, note, help, to }, _actor, report, sealer) => {
      if (!report) return { words: '', asked: [] }
      const sent = { help: Help.parse(help), to: stringOf(to) }
      return {
        words: await sealedWords(tx, sealer, id, { feedback: stringOf(feedback), note: stringOf(note), sent }),
        asked: await askedHelp(tx, sealer, String(id), report.sealed),
      }
    },
  },
  'citizenReport.setAside': byOfficer,
  'citizenReport.settle': byOfficer,
  'citizenReport.close': byOfficer,
  'citizenReport.reopen': byOfficer,
  'citizenReport.stopUse': {
    facts: async (tx, { id, note }, actor, report, sealer, received) => {
      const words = report ? await sealedWords(tx, sealer, id, { note: stringOf(note) }) : ''
      const ofStatement = incidentSourceLookups['incidentStatement.withdraw']?.facts
      const evidence = await ofStatement?.(tx, {}, actor, report, sealer, received)
      return { words, ...evidence }
    },
  },
}

/** The pictures of citizens' reports. */
export const citizenPhotos = { photos: 'citizen_photos', reports: 'citizen_reports' } as const satisfies PhotoTables
