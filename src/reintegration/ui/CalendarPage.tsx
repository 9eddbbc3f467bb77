import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { appointmentKindTexts } from '../code-lists.ts'
import { CalendarView, type CasePerson } from '../views.ts'
import { texts } from './texts.ts'

/** A caseworker's week: appointments in order, and the follow-ups that are due. */
export function CalendarPage() {
  const t = useText()
  const read = useRead('/api/reintegration-calendar', CalendarView)
  const number = (row: { caseId: string; number: string }) => (
    <Link href={`/reintegration/${row.caseId}`}>
      <Code>{row.number}</Code>
    </Link>
  )
  const who = ({ person }: { person: CasePerson }) => (
    <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>
  )
  return (
    <Page title={t(texts.calendar)} crumbs={[{ title: t(texts.cases), href: '/reintegration' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Section title={t(texts.appointments)}>
              <Table
                caption={t(texts.appointments)}
                rows={view.appointments}
                rowKey={({ id }) => id}
                empty={<Empty>{t(texts.noAppointments)}</Empty>}
                columns={[
                  { key: 'when', header: t(texts.when), cell: ({ startsAt }) => <Moment value={startsAt} /> },
                  { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(appointmentKindTexts[kind]) },
                  { key: 'number', header: t(texts.number), cell: number },
                  { key: 'person', header: t(texts.person), cell: who },
                ]}
              />
            </Section>
            <Section title={t(texts.followUps)}>
              <Table
                caption={t(texts.followUps)}
                rows={view.followUps}
                rowKey={({ id }) => id}
                empty={<Empty>{t(texts.nobodyWaits)}</Empty>}
                columns={[
                  { key: 'when', header: t(texts.when), cell: ({ dueOn }) => <DateText value={dueOn} plain /> },
                  { key: 'kind', header: t(texts.kind), cell: ({ months }) => t(texts.months, { n: months }) },
                  { key: 'number', header: t(texts.number), cell: number },
                  { key: 'person', header: t(texts.person), cell: who },
                ]}
              />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}
