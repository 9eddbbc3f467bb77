import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Language } from '../kernel/texts.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { type Disclosure, disclosures, type Shown } from './disclosures.ts'
import { labelTexts, sectionTexts, withheldTexts } from './record-words.ts'
import { type SubjectRecord, WithheldGround } from './views.ts'

/**
 * Everything that is kept of one person, as they are shown it: read on the database role of who lets it out, so that the row
 * policies hold here too. What is withheld is named the same for everybody.
 */
export async function readSubjectRecord(tx: Tx, personId: Id, language: Language): Promise<SubjectRecord | undefined> {
  const { rows } = await tx.query<{ number: string }>('select number from people where id = $1', [personId])
  const [person] = rows
  const programme = await findProgramme(tx)
  if (!person || !programme) return undefined
  const how = { language, timeZone: programme.timeZone }
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
}

async function entriesOf(tx: Tx, personId: Id, disclosure: Extract<Disclosure, { section: unknown }>, how: How) {
  const columns = disclosure.shown.map(({ sql, as }, i) => `${sqlOf(sql, as)} as c${i}`)
  const { rows } = await tx.query<Record<string, string | null>>(
    `select ${columns.join(', ')} from ${disclosure.table} t
     where ${disclosure.person} and $2::text is not null and $3::text is not null order by ${disclosure.order}`,
    [personId, how.language, how.timeZone],
  )
  return rows.map((row) =>
    disclosure.shown.flatMap((shown, i) => {
      const value = shownValue(row[`c${i}`] ?? '', shown, how.language)
      return value === '' ? [] : [{ label: labelTexts[shown.label][how.language], value }]
    }),
  )
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
