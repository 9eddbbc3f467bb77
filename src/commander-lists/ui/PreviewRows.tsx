import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { PartialDateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import type { ListedPerson } from '../read-row.ts'
import type { PreviewRow } from '../views.ts'
import { stateTexts, texts } from './texts.ts'

/** The first rows as they will be read: each with what it says, or why it will be refused. */
export function PreviewRows({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useText()
  const columns: Column<PreviewRow>[] = [
    { key: 'row', header: t(texts.row), cell: ({ row }) => row, end: true },
    {
      key: 'name',
      header: t(texts.name),
      cell: ({ kind, reason, person }) =>
        person ? (
          <Names person={person} />
        ) : kind === 'minor' ? (
          <>
            <Badge tone="moving" icon="stop">
              {t(stateTexts.minor)}
            </Badge>{' '}
            {t(texts.minorRow)}
          </>
        ) : (
          <Badge tone="bad">{reason}</Badge>
        ),
    },
    {
      key: 'birth',
      header: t(texts.birth),
      cell: ({ person }) => person && <ReadDay date={person.birth} calendar={person.birthCalendar} />,
    },
    { key: 'rank', header: t(texts.rank), cell: ({ person }) => <Bidi>{person?.rank ?? ''}</Bidi> },
    { key: 'role', header: t(texts.role), cell: ({ person }) => <Bidi>{person?.role ?? ''}</Bidi> },
    {
      key: 'joined',
      header: t(texts.joined),
      cell: ({ person }) => person && <ReadDay date={person.joined} calendar={person.joinedCalendar} />,
    },
    { key: 'weapon', header: t(texts.weapon), cell: ({ person }) => person?.weapon && <Code>{person.weapon}</Code> },
  ]
  return (
    <Section title={t(texts.preview)}>
      <Table
        caption={t(texts.preview)}
        columns={columns}
        rows={rows}
        rowKey={({ row }) => String(row)}
        empty={<Empty>{t(texts.chooseName)}</Empty>}
      />
    </Section>
  )
}

/** A name in the scripts in which it is known. */
export function Names({ person }: { person: Pick<ListedPerson, 'nameArabic' | 'nameLatin'> }) {
  return (
    <>
      <Bidi lang="ar">{person.nameArabic}</Bidi> <Bidi lang="en">{person.nameLatin}</Bidi>
    </>
  )
}

/** A date with the calendar in which it was taken to be written, where that is not the Gregorian one. */
export function ReadDay({ date, calendar }: { date: ListedPerson['birth']; calendar: ListedPerson['birthCalendar'] }) {
  const t = useText()
  if (!date) return null
  return (
    <>
      <PartialDateText value={date} /> {calendar === 'hijri' && <Badge>{t(texts.hijriAssumed)}</Badge>}
    </>
  )
}
