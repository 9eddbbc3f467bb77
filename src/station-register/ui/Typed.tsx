import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { PartialDate } from '../../kernel/dates.ts'
import { Id } from '../../kernel/ids.ts'
import { type FieldWords, fieldWordsOf } from '../../web/field-words.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Loading } from '../../web/kit/States.tsx'
import { texts } from './texts.ts'

type Said = Readonly<Record<string, unknown>>

/** What was typed, in the words of its form. What was left empty is left out, and so are ids, which tell a reader nothing. */
export function Typed({ of, action }: { of: Said; action: string }) {
  const words = useQuery({
    queryKey: ['fieldWords', action],
    queryFn: () => fieldWordsOf(action),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return words.data ? <Fields of={of} words={words.data} /> : <Loading />
}

function Fields({ of, words }: { of: Said; words: FieldWords }) {
  const t = useText()
  const told = Object.entries(of).flatMap(([name, value]) => {
    if (isEmpty(value)) return []
    // A form or a device that we do not know: its own name is all there is.
    const called = words.field(name)
    return [{ term: called ? t(called) : name, value: <Value key={name} field={name} value={value} words={words} /> }]
  })
  const { data: personId } = Id.safeParse(of.personId)
  const person = personId === undefined ? [] : [{ term: t(texts.person), value: <PersonLink id={personId} /> }]
  return <DescriptionList items={[...person, ...told]} />
}

function PersonLink({ id }: { id: Id }) {
  const t = useText()
  return <Link href={`/people/${id}`}>{t(texts.toPerson)}</Link>
}

/** Whether a value says nothing to a reader: nothing at all, or an id. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (typeof value === 'string') return Id.safeParse(value).success
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

function Value({ field, value, words }: { field: string; value: unknown; words: FieldWords }): ReactNode {
  const t = useText()
  if (typeof value === 'boolean') return t(value ? texts.yes : texts.no)
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return <DateText value={value} />
    const called = words.code(field, value)
    return called ? t(called) : <Bidi>{value}</Bidi>
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const date = PartialDate.safeParse(value).data
  if (date) return <PartialDateText value={date} />
  if (!Array.isArray(value)) return <Fields of={{ ...value }} words={words} />
  return (
    <ul>
      {value
        .filter((one) => !isEmpty(one))
        .map((one) => (
          <li key={JSON.stringify(one)}>
            <Value field={field} value={one} words={words} />
          </li>
        ))}
    </ul>
  )
}
