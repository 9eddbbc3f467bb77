import { z } from 'zod'
import { countryName } from '../kernel/country.ts'
import { hijri } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { OpenList } from '../kernel/open-list.ts'
import { own } from '../kernel/own.ts'
import type { Language } from '../kernel/texts.ts'
import { findProgramme } from '../programme/store.ts'
import { Answers, FilledForm } from '../questionnaires/answers.ts'
import { Content } from '../questionnaires/content.ts'
import { answerIn, askedPlaces, questionIn } from '../questionnaires/said.ts'
import { writtenIn } from '../reintegration/words-store.ts'
import type { Tx } from '../server/database.ts'
import { openEntries } from '../server/sealed-entry.ts'
import type { Sulh } from '../server/sulh.ts'
import { questionTexts } from '../site-flow/code-lists.ts'
import { ProfileAnswers, ProfileQuestion } from '../site-flow/profile.ts'
import type { Disclosure, Shown } from './disclosure.ts'
import { disclosures } from './disclosures.ts'
import { labelTexts, sectionTexts, withheldTexts } from './record-words.ts'
import { type SubjectRecord, WithheldGround } from './views.ts'

/**
 * Everything that is kept of one person, as they are shown it: read on the database role of who lets it out, so that the row
 * policies hold here too. What is withheld is named the same for everybody.
 */
export async function readSubjectRecord(
  { sulh, tx }: { sulh: Sulh; tx: Tx },
  personId: Id,
  language: Language,
): Promise<SubjectRecord | undefined> {
  const { rows } = await tx.query<{ number: string }>('select number from people where id = $1', [personId])
  const [person] = rows
  const programme = await findProgramme(tx)
  if (!person || !programme) return undefined
  const how = { language, timeZone: programme.timeZone }
  const sections: SubjectRecord['sections'] = []
  for (const disclosure of disclosures) {
    if (!('section' in disclosure)) continue
    const entries = await entriesOf({ sulh, tx }, personId, disclosure, how)
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

type Row = Record<string, string | null>
type Line = { label: string; value: string }

async function entriesOf(
  { sulh, tx }: { sulh: Sulh; tx: Tx },
  personId: Id,
  disclosure: Extract<Disclosure, { section: unknown }>,
  how: How,
): Promise<Line[][]> {
  const { shown, answersTo } = disclosure
  const columns = shown.map(({ sql, as }, i) => `${sqlOf(sql, as)} as c${i}`)
  if (answersTo) columns.push('t.entry_id::text as entry')
  if (answersTo === 'questionnaire') columns.push(...formColumns)
  const { rows } = await tx.query<Row>(
    `select ${columns.join(', ')} from ${disclosure.table} t
     where ${disclosure.person} and $2::text is not null and $3::text is not null order by ${disclosure.order}`,
    [personId, how.language, how.timeZone],
  )
  const opened = await openEntries(
    sulh,
    rows.flatMap(({ entry }) => entry ?? []),
    SealedAnswers,
  )
  return rows.map((row) => {
    const input = opened.get(row.entry ?? '')?.input
    const said = answersTo === 'case' ? input : input?.answers
    const lines = answersTo && said !== undefined ? linesTo[answersTo](said, row, how.language) : []
    return [...shownOf(row, shown, how.language), ...lines.filter(({ value }) => value !== '')]
  })
}

/** The form that answers belong to, and the day of which it was asked. */
const formColumns = [
  '(select q.content::text from questionnaires q where q.id = t.questionnaire_id) as form',
  't.answered_on::text as on_day',
]

/** Their own answers, each under what was asked; and what a caseworker wrote. */
const linesTo = {
  case: (said: unknown, _row: Row, language: Language): Line[] =>
    Object.values(writtenIn(z.record(z.string(), z.unknown()).parse(said))).map((value) => ({
      label: labelTexts.note[language],
      value,
    })),
  profile: (said: unknown, _row: Row, language: Language): Line[] => {
    const answers = ProfileAnswers.parse(said)
    return ProfileQuestion.options.map((key) => ({ label: questionTexts[key][language], value: answers[key].value }))
  },
  questionnaire: (said: unknown, { form, on_day: day }: Row, language: Language): Line[] => {
    const content = Content.parse(JSON.parse(form ?? ''))
    const filled = new FilledForm(content, Answers.parse(said), day ?? '')
    return askedPlaces(filled).map((place) => ({
      label: questionIn(filled, place, language),
      value: answerIn(filled, content, place, language),
    }))
  },
}

function shownOf(row: Row, shown: readonly Shown[], language: Language): Line[] {
  return shown.flatMap((one, i) => {
    const value = shownValue(row[`c${i}`] ?? '', one, language)
    return value === '' ? [] : [{ label: labelTexts[one.label][language], value }]
  })
}

const SealedAnswers = z.object({ input: z.record(z.string(), z.unknown()) })

/** An instant as the day where the programme works. */
function sqlOf(sql: string, as: Shown['as']): string {
  if (as === 'instant') return `(((${sql})::timestamptz at time zone $3)::date)::text`
  return `(${sql})::text`
}

function shownValue(value: string, { as, codes }: Shown, language: Language): string {
  const words = codes instanceof OpenList ? codes.words(value) : codes && own(codes, value)
  const word = words?.[language]
  if (word !== undefined || value === '' || as === undefined) return word ?? value
  return as === 'country' ? countryName(value, language) : `${value} · ${hijri(value, language)}`
}
