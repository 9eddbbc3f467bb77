import type { Id } from '../../kernel/ids.ts'
import type { AnyRecord, Noun } from '../../kernel/record.ts'
import type { Tx } from '../database.ts'

/** Whose stations copy a record: of these sites; or, where it names none, of every site of a side, or of the programme. */
export interface Scope {
  readonly sites: readonly Id[]
  readonly sideId: Id | null
}

/** Records that belong to no site and that work at every site asks for. */
const reference: ReadonlySet<string> = new Set([
  ...['programme', 'authority', 'place', 'office', 'site', 'list', 'consentText', 'armedGroup', 'groupCap'],
  ...['mixingTable', 'distanceFactors', 'questionSet', 'criteriaSet', 'questionnaire', 'cardSetting', 'ceasefireTerm'],
  ...['provider', 'opportunity', 'opportunityCycle', 'attendanceRule', 'benefitRule'],
  ...['codeChange', 'translationChange'],
])

/** Records that name no site either, and go where the other records of the same act go. */
const withTheAct: ReadonlySet<string> = new Set([
  ...['ammunitionTransfer', 'ammunitionPosting', 'moneyEntry', 'moneyLine'],
])

const namesSite = (key: string) => /^(site|.*Site)Id$|^sentFrom$/.test(key)

/** Whether stations copy records of this noun. Row policies decide beside which of them a station's own site may have. */
export function isCopied(noun: Noun): boolean {
  return reference.has(noun.name) || withTheAct.has(noun.name) || Object.keys(noun.schema.shape).some(namesSite)
}

/** Whose a record is; undefined for one that goes with the other records of its act. */
export function scopeOf(noun: Noun, record: AnyRecord): Scope | undefined {
  if (withTheAct.has(noun.name)) return undefined
  const values = Object.entries(record).flatMap(([key, value]) =>
    namesSite(key) && typeof value === 'string' ? value : [],
  )
  const sideId = typeof record.sideId === 'string' ? record.sideId : null
  const goesWide = reference.has(noun.name) || noun.name === 'user'
  return { sites: [...new Set(values)], sideId: goesWide ? sideId : nobody }
}

/** No side has it: such a change goes only where the record is in a feed already. */
export const nobody: Id = '00000000-0000-0000-0000-000000000000'

/** Those of the nouns that every officer of a site may select: what is in a compartment is in no feed. */
export async function readableNouns(tx: Tx, nouns: readonly Noun[]): Promise<Noun[]> {
  const copied = nouns.filter(isCopied)
  const { rows } = await tx.query<{ name: string }>(
    `select t as name from unnest($1::text[]) t where has_table_privilege('sulh_reader', t, 'select')`,
    [copied.map(({ table }) => table)],
  )
  const readable = new Set(rows.map(({ name }) => name))
  return copied.filter(({ table }) => readable.has(table))
}
