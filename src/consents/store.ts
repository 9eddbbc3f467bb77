import type { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { versionLookups } from '../server/version-lookups.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { type Consent, consentNoun, type Standing, standingOf } from './consent.ts'
import { consentTextNoun } from './consent-text.ts'
import { Purpose } from './purposes.ts'
import type { ConsentTextsView, PersonConsents } from './views.ts'

async function newestOf(tx: Tx, personId: Id, purpose: string): Promise<Pick<Consent, 'n' | 'answer'> | null> {
  const { rows } = await tx.query<Pick<Consent, 'n' | 'answer'>>(
    'select n, answer from consents where person_id = $1 and purpose = $2 order by n desc limit 1',
    [personId, purpose],
  )
  return rows[0] ?? null
}

/**
 * How a person stands to a purpose, for the facts of any action that needs their consent: it may be done only where this
 * says `given` (`mayUse`). Every linked registration is asked by itself: a consent is what one paper says.
 */
export async function consentFor(tx: Tx, personId: Id, purpose: Purpose): Promise<Standing> {
  return standingOf(await newestOf(tx, personId, purpose))
}

async function paperKnown(tx: Tx, paper: unknown): Promise<boolean> {
  return paper === null || exists(tx, 'select from photos where sha256 = $1', [paper])
}

const textVersions = versionLookups(consentTextNoun, 'purpose')

/** Facts of the consents' actions. */
export const consentLookups: Readonly<Record<string, Lookup>> = {
  'consentText.draft': textVersions.draft,
  'consentText.sign': textVersions.sign,
  'consent.record': {
    facts: async (tx, input) => {
      const { rows } = await tx.query<{ purpose: string }>('select purpose from consent_texts where id = $1', [
        input.textId,
      ])
      const newest = await newestOf(tx, String(input.personId), rows[0]?.purpose ?? '')
      return { newest, paperKnown: await paperKnown(tx, input.paper) }
    },
  },
  'consent.withdraw': {
    facts: async (tx, input) => ({
      newest: await newestOf(tx, String(input.personId), String(input.purpose)),
      paperKnown: await paperKnown(tx, input.paper),
    }),
  },
}

/** How a person stands to every purpose, with every answer so far. */
export async function readPersonConsents(tx: Tx, personId: Id, language: string): Promise<PersonConsents | undefined> {
  const { rows: people } = await tx.query<{ number: string; side: Id; site: Id; erased: boolean }>(
    'select number, side_id as side, site_id as site, erased_at is not null as erased from people where id = $1',
    [personId],
  )
  const [person] = people
  if (!person) return undefined
  const { rows } = await tx.query(
    `select ${columnsOf(consentNoun, 'c')}, t.version from consents c left join consent_texts t on t.id = c.text_id
     where c.person_id = $1 order by c.n desc`,
    [personId],
  )
  const answers = rows.map(({ version, ...row }) => ({ consent: recordOf(consentNoun, row), version }))
  const { rows: inForce } = await tx.query(
    `select ${columnsOf(consentTextNoun)} from consent_texts where side_id = $1 and status = 'inForce'`,
    [person.side],
  )
  const texts = inForce.map((row) => recordOf(consentTextNoun, row))
  const names = await userNames(
    tx,
    answers.flatMap(({ consent }) => [consent.recordedBy, ...(consent.readBy ? [consent.readBy] : [])]),
    language,
  )
  return {
    number: person.number,
    erased: person.erased,
    purposes: Purpose.options.map((purpose) => {
      const of = answers.filter(({ consent }) => consent.purpose === purpose)
      const text = texts.find((one) => one.purpose === purpose)
      return {
        purpose,
        standing: standingOf(of[0]?.consent),
        text: text ? { id: text.id, version: text.version, words: text.words } : null,
        answers: of.map(({ consent, version }) => ({
          ...consent,
          version,
          readByName: consent.readBy === null ? '' : (names.get(consent.readBy) ?? ''),
          recordedByName: names.get(consent.recordedBy) ?? '',
        })),
      }
    }),
    readers: await readersOf(tx, person, language),
  }
}

/** More people than this work at no site; who is not among them is looked for by nobody. */
const readersShown = 200

async function readersOf(tx: Tx, { side, site }: { side: Id; site: Id }, language: string) {
  const { rows } = await tx.query<{ id: Id; name: string }>(
    `select id, name ->> $3 as name from users where side_id = $1 and status = 'appointed' and (site_id = $2 or site_id is null)
     order by site_id is null, 2 limit ${readersShown}`,
    [side, site, Language.catch('ar').parse(language)],
  )
  return rows
}

/** Every version of what is read to people, of the sides that the reader sees. */
export async function readConsentTexts(tx: Tx): Promise<ConsentTextsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(consentTextNoun, 't')}, a.name as side_name from consent_texts t join authorities a on a.id = t.side_id
     order by t.purpose, a.position, t.version desc`,
  )
  return { texts: rows.map(({ side_name, ...row }) => ({ text: recordOf(consentTextNoun, row), sideName: side_name })) }
}

/** Drafts that wait for their second signature. */
export const consentWork: readonly WorkSource[] = [
  {
    kind: 'consentText.sign',
    roles: ['dataProtectionOfficer', 'director'],
    sql: `select t.id, t.purpose as label, t.proposed_at as since, ${undated} from me, consent_texts t
      where t.status = 'draft' and t.proposed_by is distinct from me.id`,
  },
]
