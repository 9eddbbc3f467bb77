import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { LeasedNumbersView, NumberSeries, printedOf } from '../../stations/leased-numbers.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { leaseSizes, type StationLease } from '../lease.ts'
import { endLease, giveOnLease, leaseToStation } from '../lease-actions.ts'
import type { LeaseRow, StationRow } from '../views.ts'
import { GiveOnNumbers } from './GiveOnNumbers.tsx'
import { leaseTexts } from './lease-texts.ts'
import { texts } from './texts.ts'

interface Leased extends LeaseRow {
  readonly row: StationRow
}

/** Which numbers each of these devices alone may give, and how many it has left. */
export function StationLeases({ rows }: { rows: readonly StationRow[] }) {
  const t = useText()
  const { number } = useFormat()
  const leases: readonly Leased[] = rows.flatMap((row) => row.leases.map((lease) => ({ ...lease, row })))
  const columns: Column<Leased>[] = [
    { key: 'name', header: t(texts.name), cell: ({ row }) => <Bidi>{row.station.name}</Bidi> },
    { key: 'series', header: t(leaseTexts.series), cell: ({ lease }) => t(leaseTexts[lease.series]) },
    { key: 'from', header: t(leaseTexts.from), cell: (one) => <Ends {...one} /> },
    { key: 'left', header: t(leaseTexts.left), cell: (one) => <Left {...one} />, end: true },
    { key: 'used', header: t(leaseTexts.used), cell: ({ used }) => number(used), end: true },
    { key: 'state', header: t(texts.state), cell: (one) => <State {...one} /> },
    {
      key: 'leased',
      header: t(leaseTexts.leased),
      cell: ({ lease, leasedByName }) => (
        <>
          <Moment value={lease.leasedAt} /> <Bidi>{leasedByName}</Bidi>
          {lease.renewsId !== null && <> · {t(leaseTexts.renewed)}</>}
          {lease.parentId !== null && <> · {t(leaseTexts.givenOn)}</>}
        </>
      ),
    },
  ]
  return (
    <Section title={t(leaseTexts.title)}>
      <p className="hint">{t(leaseTexts.lead)}</p>
      <Table
        caption={t(leaseTexts.title)}
        columns={columns}
        rows={leases}
        rowKey={({ lease }) => lease.id}
        empty={<Empty>{t(leaseTexts.none)}</Empty>}
      />
    </Section>
  )
}

function Ends({ lease, row }: Leased) {
  return <Range lease={lease} siteCode={row.siteCode} />
}

function Range({
  lease: { series, first, last },
  siteCode,
}: {
  lease: Pick<StationLease, 'series' | 'first' | 'last'>
  siteCode: string
}) {
  const prefix = series === 'card' ? 'C' : siteCode
  return (
    <>
      <Code>{printedOf({ prefix }, first)}</Code> – <Code>{printedOf({ prefix }, Math.max(first, last))}</Code>
    </>
  )
}

function Left({ isInForce, unused, lease }: Leased) {
  const { number } = useFormat()
  if (!isInForce) return '—'
  return unused * 2 < lease.size ? <Badge tone="waiting">{number(unused)}</Badge> : number(unused)
}

function State({ isInForce, unused, lease, retired, row }: Leased) {
  const t = useText()
  const { number } = useFormat()
  if (isInForce) return <Badge tone="good">{t(texts.inForce)}</Badge>
  const why = lease.endedFor === null ? leaseTexts.ofBefore : leaseTexts[lease.endedFor]
  return (
    <>
      <Badge tone="neutral">{t(why)}</Badge> {t(leaseTexts.retired, { count: number(unused) })}{' '}
      {lease.reason !== '' && <Bidi>{lease.reason}</Bidi>}
      {retired.length > 0 && (
        <Disclosure title={t(leaseTexts.retiredNumbers)}>
          {() => (
            <ul>
              {retired.map(({ from, to }) => (
                <li key={from}>
                  <Range lease={{ series: lease.series, first: from, last: to }} siteCode={row.siteCode} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  )
}

/** Leases a device a block of numbers, and ends one. */
export function ManageLeases({ row }: { row: StationRow }) {
  const t = useText()
  const { actor } = useSession()
  const { data: here } = useRead('/api/leased-numbers', LeasedNumbersView)
  const isHub = here?.tier === 'hub'
  const may = actor.roles.some((role) => (isHub ? giveOnLease : leaseToStation).roles.includes(role))
  const inForce = row.leases.filter(({ isInForce }) => isInForce)
  // What a site's own server has, it gives its tablets, and it takes it back; leasing is the centre's.
  if (!may || !here || (isHub && row.station.kind !== 'tablet')) return null
  return (
    <Disclosure title={t(leaseTexts.manage, { name: row.station.name })}>
      {() => (
        <>
          {isHub ? <GiveOnNumbers row={row} /> : <LeaseForm row={row} />}
          {inForce.map((one) => (
            <EndForm key={one.lease.id} lease={one.lease} siteCode={row.siteCode} />
          ))}
        </>
      )}
    </Disclosure>
  )
}

function LeaseForm({ row: { station } }: { row: StationRow }) {
  const t = useText()
  const { number } = useFormat()
  const [id, setId] = useState(() => newId())
  const [series, setSeries] = useState<NumberSeries>('card')
  const { sizes } = leaseSizes[series]
  const [size, setSize] = useState(sizes[0] ?? 0)
  const choose = (key: NumberSeries) => {
    setSeries(key)
    setSize(leaseSizes[key].sizes[0] ?? 0)
  }
  return (
    <Form
      state={useAction(leaseToStation)}
      input={() => ({ id, stationId: station.id, siteId: station.siteId, series, size })}
      onDone={() => setId(newId())}
      submit={t(leaseTexts.lease)}
      disabledReason={station.state === 'inForce' ? undefined : t(leaseTexts.notInForce)}
    >
      <RadioGroup
        name="series"
        label={t(leaseTexts.series)}
        value={series}
        onChange={choose}
        choices={NumberSeries.options.map((key) => ({ key, label: t(leaseTexts[key]) }))}
      />
      <Select
        name="size"
        label={t(leaseTexts.size)}
        value={String(size)}
        onChange={(key) => setSize(Number(key))}
        choices={sizes.map((one) => ({ key: String(one), label: number(one) }))}
      />
    </Form>
  )
}

function EndForm({ lease, siteCode }: { lease: StationLease; siteCode: string }) {
  const t = useText()
  const [endedFor, setEndedFor] = useState<'returned' | 'lost' | ''>('')
  const [reason, setReason] = useState('')
  const roleBar = useRoleBar(endLease)
  return (
    <Form
      state={useAction(endLease)}
      input={() => ({ id: lease.id, endedFor, reason })}
      onDone={() => setReason('')}
      submit={t(leaseTexts.end)}
      look="danger"
      disabledReason={roleBar}
    >
      <p className="hint">
        <Range lease={lease} siteCode={siteCode} /> {t(leaseTexts.endLead)}
      </p>
      <RadioGroup
        name="endedFor"
        label={t(leaseTexts.endedFor)}
        value={endedFor}
        onChange={setEndedFor}
        choices={(['returned', 'lost'] as const).map((key) => ({ key, label: t(leaseTexts[key]) }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} />
    </Form>
  )
}
