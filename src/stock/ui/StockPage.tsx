import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { useServerBar } from '../../web/stations/needs-server.ts'
import { useToday } from '../../web/time-zone.ts'
import { openCheck } from '../actions.ts'
import type { StockCheck } from '../stock-check.ts'
import { type SiteStock, StockChecksView, StockView } from '../views.ts'
import { statusTexts, texts } from './texts.ts'

export const statusTones: Readonly<Record<StockCheck['status'], Tone>> = {
  open: 'waiting',
  agreed: 'good',
  difference: 'bad',
  settled: 'neutral',
}

/** The stores within reach, which check is due where, and what was counted. */
export function StockPage() {
  const t = useText()
  const read = useRead('/api/stock', StockView)
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Loaded read={read}>
        {({ sites }) => (
          <>
            <SitesTable sites={sites} />
            <Section title={t(texts.open)}>
              <OpenForm sites={sites} />
            </Section>
            <Section title={t(texts.checks)}>
              <Checks />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function SitesTable({ sites }: { sites: readonly SiteStock[] }) {
  const t = useText()
  return (
    <Table
      caption={t(texts.title)}
      rows={sites}
      rowKey={({ siteId }) => siteId}
      empty={<Empty>{t(texts.noSites)}</Empty>}
      columns={[
        {
          key: 'site',
          header: t(texts.site),
          cell: ({ code, siteName }) => (
            <>
              <Code>{code}</Code> {t(siteName)}
            </>
          ),
          sort: ({ code }) => code,
        },
        { key: 'held', header: t(texts.held), cell: ({ held }) => held, sort: ({ held }) => held, end: true },
        { key: 'lastWeekly', header: t(texts.lastWeekly), cell: ({ lastWeekly }) => <Day day={lastWeekly} /> },
        { key: 'lastFull', header: t(texts.lastFull), cell: ({ lastFull }) => <Day day={lastFull} /> },
        { key: 'dueWeekly', header: t(texts.dueWeekly), cell: ({ dueWeekly }) => <DueDay day={dueWeekly} /> },
        { key: 'dueFull', header: t(texts.dueFull), cell: ({ dueFull }) => <DueDay day={dueFull} /> },
        { key: 'state', header: t(texts.state), cell: (site) => <SiteState site={site} /> },
      ]}
    />
  )
}

function Day({ day }: { day: string | null }) {
  const t = useText()
  return day === null ? <span className="muted">{t(texts.never)}</span> : <DateText value={day} plain />
}

function DueDay({ day }: { day: string | null }) {
  const t = useText()
  const today = useToday()
  if (day === null) return <span className="muted">—</span>
  const late = day < today
  return (
    <>
      <DateText value={day} plain /> {late && <Badge tone="bad">{t(texts.overdue)}</Badge>}
    </>
  )
}

function SiteState({ site }: { site: SiteStock }) {
  const t = useText()
  const id = site.open ?? site.locked
  if (id === null) return <span className="muted">—</span>
  const status = site.open ? 'open' : 'difference'
  return (
    <Link href={`/stock-checks/${id}`}>
      <Badge tone={statusTones[status]}>{t(statusTexts[status])}</Badge>
    </Link>
  )
}

function OpenForm({ sites }: { sites: readonly SiteStock[] }) {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [siteId, setSiteId] = useState<string>(sites.length === 1 ? (sites[0]?.siteId ?? '') : '')
  const [kind, setKind] = useState<'weekly' | 'full' | ''>('weekly')
  const may = actor.roles.some((role) => openCheck.roles.includes(role))
  const serverBar = useServerBar(openCheck)
  return (
    <Form
      state={useAction(openCheck)}
      input={() => ({ id, siteId, kind })}
      onDone={({ subject }) => go(`/stock-checks/${subject}`)}
      submit={t(texts.open)}
      disabledReason={may ? serverBar : t(texts.notYours)}
    >
      <p className="hint">{t(texts.openHint)}</p>
      <Select
        name="siteId"
        label={t(texts.site)}
        value={siteId}
        onChange={setSiteId}
        choices={sites.map((site) => ({ key: site.siteId, label: `${site.code} · ${t(site.siteName)}` }))}
      />
      <RadioGroup
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={(['weekly', 'full'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
    </Form>
  )
}

function Checks() {
  const list = useListQuery({}, '-opened')
  const read = useRead(list.path('/api/stock-checks'), StockChecksView)
  return (
    <Loaded read={read}>
      {(data) => (
        <>
          <ChecksTable rows={data.checks} order={list.order} onOrder={list.setOrder} />
          <Pagination {...data} onPage={list.setPage} address={list.path('/api/stock-checks')} />
        </>
      )}
    </Loaded>
  )
}

function ChecksTable({ rows, order, onOrder }: OrderedRows<StockChecksView['checks'][number]>) {
  const t = useText()
  return (
    <Table
      caption={t(texts.checks)}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.noChecks)}</Empty>}
      columns={[
        {
          key: 'opened',
          header: t(texts.openedAt),
          cell: ({ id, openedAt }) => (
            <Link href={`/stock-checks/${id}`}>
              <Moment value={openedAt} />
            </Link>
          ),
          ordered: true,
        },
        { key: 'site', header: t(texts.site), cell: ({ code }) => <Code>{code}</Code> },
        { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(texts[kind]) },
        {
          key: 'state',
          header: t(texts.state),
          cell: ({ status }) => <Badge tone={statusTones[status]}>{t(statusTexts[status])}</Badge>,
        },
        { key: 'differences', header: t(texts.differences), cell: ({ differences }) => differences, end: true },
      ]}
    />
  )
}
