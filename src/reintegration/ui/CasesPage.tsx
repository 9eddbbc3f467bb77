import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ManyRows } from '../../web/kit/ManyRows.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRowChoice } from '../../web/row-choice.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { openCase } from '../case-actions.ts'
import { caseTexts, needTexts } from '../code-lists.ts'
import { Need } from '../reintegration-case.ts'
import { CandidatesView, CasesView } from '../views.ts'
import { ManagerHandOver } from './ManagerHandOver.tsx'
import { texts } from './texts.ts'

const whose = ['mine', 'all'] as const
const statuses = ['open', 'all', 'closed'] as const
const shows = ['all', 'noPlan', 'followUpDue', 'handedOver', 'high'] as const

/** My cases, dense; and those who wait for one. The site manager sees numbers without names. */
export function CasesPage() {
  const t = useText()
  const { actor } = useSession()
  const knows = actor.roles.includes('caseworker')
  const list = useListQuery({ of: whose, status: statuses, show: shows }, '-opened')
  const read = useRead(list.path('/api/reintegration-cases'), CasesView)
  const choice = useRowChoice()
  return (
    <Page title={t(texts.cases)} lead={t(texts.lead)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('of')}
          label={t(texts.whose)}
          choices={whose.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'closed' ? caseTexts.closed : texts[key]) }))}
        />
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={shows.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.cases)}
              rows={data.cases}
              rowKey={(row) => row.case.id}
              order={list.order}
              onOrder={list.setOrder}
              choice={choice}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'number',
                  header: t(texts.number),
                  ordered: true,
                  cell: (row) =>
                    knows ? (
                      <Link href={`/reintegration/${row.case.id}`}>
                        <Code>{row.case.number}</Code>
                      </Link>
                    ) : (
                      <Code>{row.case.number}</Code>
                    ),
                },
                {
                  key: 'person',
                  header: t(texts.person),
                  cell: ({ person }) =>
                    person ? <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi> : '—',
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: (row) => <Badge>{t(caseTexts[row.case.status])}</Badge>,
                },
                { key: 'need', header: t(texts.need), cell: (row) => t(needTexts[row.case.need]) },
                { key: 'caseworker', header: t(texts.caseworker), cell: (row) => <Bidi>{row.caseworkerName}</Bidi> },
                {
                  key: 'opened',
                  header: t(texts.opened),
                  ordered: true,
                  cell: (row) => <DateText value={row.case.openedAt} plain />,
                },
                {
                  key: 'next',
                  header: t(texts.next),
                  cell: ({ followUpOn }) => (followUpOn === null ? '—' : <DateText value={followUpOn} plain />),
                },
                {
                  key: 'meet',
                  header: t(texts.meet),
                  cell: ({ meetAt }) => (meetAt === null ? '—' : <Moment value={meetAt} />),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
            <ManyRows address={list.path('/api/reintegration-cases')} choice={choice} />
            {actor.roles.includes('siteManager') && <ManagerHandOver rows={data.cases} />}
          </>
        )}
      </Loaded>
      {knows && <Candidates />}
    </Page>
  )
}

function Candidates() {
  const t = useText()
  const { actor } = useSession()
  const [page, setPage] = useState(1)
  const read = useRead(`/api/reintegration-candidates?page=${page}`, CandidatesView)
  const [id, setId] = useState(() => newId())
  return (
    <Section title={t(texts.waiting)}>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.waiting)}
              rows={data.people}
              rowKey={({ person }) => person.id}
              empty={<Empty>{t(texts.nobodyWaits)}</Empty>}
              columns={[
                { key: 'number', header: t(texts.number), cell: ({ person }) => <Code>{person.number}</Code> },
                {
                  key: 'person',
                  header: t(texts.person),
                  cell: ({ person }) => <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>,
                },
                {
                  key: 'discharged',
                  header: t(texts.discharged),
                  cell: ({ dischargedAt }) => <DateText value={dischargedAt} plain />,
                },
                {
                  key: 'open',
                  header: t(texts.openCase),
                  cell: ({ person }) => (
                    <StepForm
                      title={t(texts.openCase)}
                      action={openCase}
                      onDone={() => setId(newId())}
                      fields={[
                        {
                          key: 'need',
                          label: t(texts.need),
                          choices: Need.options.map((key) => ({ key, label: t(needTexts[key]) })),
                        },
                        {
                          key: 'womanWished',
                          label: t(texts.womanWished),
                          choices: (['no', 'yes'] as const).map((key) => ({ key, label: t(texts[key]) })),
                        },
                        {
                          key: 'caseworkerId',
                          label: t(texts.caseworker),
                          choices: data.caseworkers.map((one) => ({ key: one.id, label: one.name })),
                        },
                        { key: 'note', label: t(texts.note), optional: true },
                      ]}
                      input={(said) => ({
                        ...{
                          id,
                          personId: person.id,
                          caseworkerId: said('caseworkerId') || actor.id,
                          note: said('note'),
                        },
                        ...{
                          need: Need.safeParse(said('need')).data ?? '',
                          womanWished: said('womanWished') === 'yes',
                        },
                      })}
                    />
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
