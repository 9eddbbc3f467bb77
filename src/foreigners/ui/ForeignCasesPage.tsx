import { useState } from 'react'
import { countryName } from '../../kernel/country.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useQueryText } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { openForeignCase } from '../actions.ts'
import { usualDays } from '../deadline.ts'
import { proposeTerm, signTerm } from '../departure-actions.ts'
import { DeadlineView, type ForeignCaseRow, ForeignCasesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['here', 'reported', 'verified', 'otherwise', 'unverified', 'all'] as const
const statusTexts = { ...texts, verified: texts.verifiedS }

/** Foreign fighters: the clock of the agreement, the cases, and opening another. */
export function ForeignCasesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-opened')
  const read = useRead(list.path('/api/foreign-cases'), ForeignCasesView)
  return (
    <Page title={t(texts.cases)} lead={t(texts.notForeign)}>
      <Clock />
      <OpenCase />
      <div className="filters">
        <SearchField label={t(texts.searchF)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <CasesTable rows={data.cases} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Clock() {
  const t = useText()
  const read = useRead('/api/foreign-deadline', DeadlineView)
  return (
    <Section title={t(texts.clock)}>
      <Loaded read={read}>
        {(view) => (
          <>
            {view.daysLeft === null || view.lastDay === null ? (
              <Empty>{t(texts.noTerm)}</Empty>
            ) : (
              <Notice kind={view.daysLeft < 0 ? 'danger' : 'info'}>
                {t(view.daysLeft < 0 ? texts.daysPast : texts.daysLeft, { count: Math.abs(view.daysLeft) })} ·{' '}
                {t(texts.lastDay)} <DateText value={view.lastDay} />
              </Notice>
            )}
            <DescriptionList
              items={(['here', 'reported', 'verified', 'otherwise'] as const).map((key) => ({
                term: t(statusTexts[key]),
                value: view.counts[key],
              }))}
            />
            <Term view={view} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Term({ view: { proposed } }: { view: DeadlineView }) {
  const t = useText()
  const { actor } = useSession()
  const sign = useAction(signTerm)
  const [id, setId] = useState(() => newId())
  if (!actor.roles.includes('director')) return null
  if (proposed) {
    const why = proposed.sideId === actor.sideId ? t(texts.sameSide) : undefined
    return (
      <Notice kind="warning" title={t(texts.termProposed)}>
        <DateText value={proposed.agreedOn} /> + {proposed.days} · <Bidi>{proposed.basis}</Bidi>{' '}
        <Button onPress={() => void sign.send({ id: proposed.id })} isPending={sign.sending} disabledReason={why}>
          {t(texts.signTerm)}
        </Button>
      </Notice>
    )
  }
  return (
    <StepForm
      title={t(texts.propose)}
      action={proposeTerm}
      onDone={() => setId(newId())}
      fields={[
        { key: 'agreedOn', label: t(texts.agreedOn), lines: 1 },
        { key: 'days', label: t(texts.days), hint: String(usualDays), lines: 1 },
        { key: 'basis', label: t(texts.basis) },
      ]}
      input={(said) => ({
        ...{ id, agreedOn: said('agreedOn'), basis: said('basis') },
        days: /^\d{1,4}$/.test(said('days')) ? Number(said('days')) : null,
      })}
    />
  )
}

function OpenCase() {
  const t = useText()
  const { actor } = useSession()
  const personId = useQueryText('person') ?? null
  const [id, setId] = useState(() => newId())
  if (!actor.roles.some((role) => role === 'repatriationOfficer' || role === 'screener')) return null
  return (
    <StepForm
      title={t(texts.new)}
      action={openForeignCase}
      onDone={() => setId(newId())}
      fields={[
        ...(personId === null ? [{ key: 'name' as const, label: t(texts.name), lines: 1 }] : []),
        { key: 'claimedNationality', label: t(texts.nationality), lines: 1 },
        { key: 'unit', label: t(texts.unit), lines: 1, optional: true },
        { key: 'entryRoute', label: t(texts.entryRoute), optional: true },
        { key: 'recruiterAndPay', label: t(texts.recruiterAndPay), optional: true },
        { key: 'family', label: t(texts.family), optional: true },
      ]}
      input={(said) => ({
        ...{ id, personId, name: said('name'), claimedNationality: said('claimedNationality').trim().toUpperCase() },
        ...{ unit: said('unit'), entryRoute: said('entryRoute') },
        ...{ recruiterAndPay: said('recruiterAndPay'), family: said('family') },
      })}
    />
  )
}

function CasesTable({ rows, order, onOrder }: OrderedRows<ForeignCaseRow>) {
  const t = useText()
  const { language } = useLanguage()
  const columns: Column<ForeignCaseRow>[] = [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ one }) => (
        <Link href={`/foreign-cases/${one.id}`}>
          <Code>{one.code}</Code>
        </Link>
      ),
      ordered: true,
    },
    { key: 'name', header: t(texts.name), cell: ({ name }) => <Bidi>{name}</Bidi> },
    { key: 'status', header: t(texts.status), cell: ({ one }) => <Badge>{t(texts[one.status])}</Badge> },
    { key: 'claimed', header: t(texts.claimed), cell: ({ one }) => countryName(one.claimedNationality, language) },
    {
      key: 'established',
      header: t(texts.established),
      cell: ({ one }) => (one.establishedNationality ? countryName(one.establishedNationality, language) : '—'),
    },
    {
      key: 'review',
      header: t(texts.review),
      cell: ({ one }) => (one.reviewDueOn ? <DateText value={one.reviewDueOn} plain /> : '—'),
    },
    {
      key: 'opened',
      header: t(texts.opened),
      cell: ({ one }) => <DateText value={one.openedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.cases)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ one }) => one.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
