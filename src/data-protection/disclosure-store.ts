import { z } from 'zod'
import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Language } from '../kernel/texts.ts'
import { findProgramme } from '../programme/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import type { Disclosure, Shown } from './disclosure.ts'
import { disclosures } from './disclosures.ts'
import { labelTexts, sectionTexts, withheldTexts } from './record-words.ts'
import { type SubjectRecord, WithheldGround } from './views.ts'

/** Opens what lies sealed in an entry of the journal: the words that were said, or nothing where the key is gone. */
export type OpenEntry = (entryId: Id) => Promise<string>

/**
 * Everything that is kept of one person, as they are shown it: read on the database role of who lets it out, so that the row
 * policies hold here too. What is withheld is named the same for everybody.
 */
export async function readSubjectRecord(
  tx: Tx,
  personId: Id,
  { language, openEntry }: { language: Language; openEntry: OpenEntry },
): Promise<SubjectRecord | undefined> {
  const { rows } = await tx.query<{ number: string }>('select number from people where id = $1', [personId])
  const [person] = rows
  const programme = await findProgramme(tx)
  if (!person || !programme) return undefined
  const how = { language, timeZone: programme.timeZone, openEntry }
  const sections: SubjectRecord['sections'] = []
  for (const disclosure of disclosures) {
    if (!('section' in disclosure)) continue
    const entries = await entriesOf(tx, personId, disclosure, how)
    const key = disclosure.section
    if (entries.length > 0) sections.push({ key, title: sectionTexts[key][language], entries })
  }
  return {
    number: person.number,
    language,
    sections,
    withheld: WithheldGround.options.map((ground) => ({ ground, words: withheldTexts[ground][language] })),
  }
}

interface How {
  readonly language: Language
  readonly timeZone: string
  readonly openEntry: OpenEntry
}

async function entriesOf(tx: Tx, personId: Id, disclosure: Extract<Disclosure, { section: unknown }>, how: How) {
  const columns = disclosure.shown.map(({ sql, as }, i) => `${sqlOf(sql, as)} as c${i}`)
  const { rows } = await tx.query<Record<string, string | null>>(
    `select ${columns.join(', ')} from ${disclosure.table} t
     where ${disclosure.person} and $2::text is not null and $3::text is not null order by ${disclosure.order}`,
    [personId, how.language, how.timeZone],
  )
  const entries: { label: string; value: string }[][] = []
  for (const row of rows) {
    const entry: { label: string; value: string }[] = []
    for (const [i, shown] of disclosure.shown.entries()) {
      const found = row[`c${i}`] ?? ''
      const value = shown.as === 'sealed' ? await how.openEntry(found) : shownValue(found, shown, how.language)
      if (value !== '') entry.push({ label: labelTexts[shown.label][how.language], value })
    }
    entries.push(entry)
  }
  return entries
}

const sealedAnswers = z.object({
  input: z.object({ answers: z.record(z.string(), z.union([z.string(), z.object({ value: z.string() })])) }),
})

/**
 * The answers in an entry of the journal, without the questions: those are asked of the next one too. Opened by the writer, who
 * alone reads the keys; that the reader sees the row which leads to the entry was decided before.
 */
export function answersIn(sulh: Sulh, entryId: Id): Promise<string> {
  return inTransaction(sulh.database.writer, async (tx) => {
    const { rows } = await tx.query<{ under: Id; box: string }>(
      `select body -> 'sealed' ->> 'under' as under, body -> 'sealed' ->> 'box' as box from journal where id = $1`,
      [entryId],
    )
    const plain = rows[0] && (await sulh.sealer.open(tx, rows[0].under, rows[0].box, entryId))
    if (!plain) return ''
    const { answers } = sealedAnswers.parse(JSON.parse(plain.toString())).input
    return Object.values(answers)
      .map((answer) => (typeof answer === 'string' ? answer : answer.value))
      .filter((said) => said !== '')
      .join(' · ')
  })
}

/** An instant as the day where the programme works. */
function sqlOf(sql: string, as: Shown['as']): string {
  if (as === 'instant') return `(((${sql})::timestamptz at time zone $3)::date)::text`
  return `(${sql})::text`
}

function shownValue(value: string, { as, codes }: Shown, language: Language): string {
  if (value !== '' && as !== undefined) return `${value} · ${hijri(value, language)}`
  return codes ? (own(codes, value)?.[language] ?? value) : value
}
