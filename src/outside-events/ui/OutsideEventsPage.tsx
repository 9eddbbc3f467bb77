import { typeTexts } from '../../incidents/code-lists.ts'
import { incidentTypes, isIncidentType } from '../../incidents/incident-types.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useQueryText } from '../../web/navigation.ts'
import { type OutsideEventRow, OutsideEventsView, OutsideSummaryView } from '../views.ts'
import { CellMap } from './CellMap.tsx'
import { eventColumns } from './event-columns.tsx'
import { texts } from './texts.ts'
import { WeekBars } from './WeekBars.tsx'

const types = Object.keys(incidentTypes).filter(isIncidentType)
const radii = ['all', '1000', '5000', '25000', '100000'] as const

/** Events that others recorded on a map, over time, by district and as a list, with our own log beside them. */
export function OutsideEventsPage() {
  const t = useText()
  const { number } = useFormat()
  const [from, to, provider] = [useQueryText('from') ?? '', useQueryText('to') ?? '', useQueryText('provider') ?? 'all']
  const list = useListQuery(
    {
      ...{ type: ['all', ...types], within: [...radii], from: ['', from], to: ['', to] },
      provider: ['all', provider],
    },
    '-started',
  )
  const read = useRead(list.path('/api/outside-events'), OutsideEventsView)
  const summary = useRead(list.path('/api/outside-events/summary'), OutsideSummaryView)
  const providers = [...new Set([...(summary.data?.providers ?? []), ...(provider === 'all' ? [] : [provider])])]
  const every = { key: 'all', label: t(texts.all) }
  return (
    <Page title={t(texts.events)} lead={t(texts.eventsLead)}>
      <div className="filters filters-many">
        <DayField
          name="from"
          label={t(texts.from)}
          value={from}
          onChange={(day) => list.setFilter('from', day)}
          optional
        />
        <DayField name="to" label={t(texts.to)} value={to} onChange={(day) => list.setFilter('to', day)} optional />
        <Select
          {...list.select('type')}
          label={t(texts.type)}
          choices={[every, ...types.map((key) => ({ key, label: t(typeTexts[key]) }))]}
        />
        <Select
          {...list.select('within')}
          label={t(texts.within)}
          choices={radii.map((key) =>
            key === 'all' ? every : { key, label: t(texts.kilometres, { km: number(Number(key) / 1000) }) },
          )}
        />
        <Select
          {...list.select('provider')}
          label={t(texts.provider)}
          choices={[every, ...providers.map((key) => ({ key, label: key }))]}
        />
      </div>
      <Loaded read={summary}>{(data) => <Summary data={data} />}</Loaded>
      <Section title={t(texts.list)}>
        <Loaded read={read}>
          {(data) => (
            <>
              <Table
                caption={t(texts.list)}
                columns={columnsIn(t)}
                rows={data.events}
                rowKey={({ importId, event }) => `${importId} ${event.row}`}
                order={list.order}
                onOrder={list.setOrder}
                empty={<Empty>{t(texts.noEvents)}</Empty>}
              />
              <Pagination {...data} onPage={list.setPage} />
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<OutsideEventRow>[] {
  return [
    ...eventColumns(t).map(
      ({ sort: _, cell, ...column }): Column<OutsideEventRow> => ({ ...column, cell: ({ event }) => cell(event) }),
    ),
    {
      ...{ key: 'provider', header: t(texts.provider) },
      cell: ({ importId, provider, event }) => (
        <Link href={`/outside-events/${importId}/${event.row}`}>
          <Bidi>
            {provider} {event.providerId}
          </Bidi>
        </Link>
      ),
    },
  ]
}

function Summary({ data }: { data: OutsideSummaryView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.accepted), value: `${number(data.events)} · ${t(texts.unplaced, { count: data.unplaced })}` },
          { term: t(texts.dead), value: number(data.killed) },
          { term: t(texts.own), value: number(data.own) },
          { term: t(texts.ownDead), value: number(data.ownKilled) },
        ]}
      />
      <Section title={t(texts.map)}>
        <CellMap cells={data.cells} degrees={data.degrees} />
      </Section>
      <Section title={t(texts.weeks)}>
        <WeekBars weeks={data.weeks} />
      </Section>
      <Section title={t(texts.districts)}>
        <Table
          caption={t(texts.districts)}
          columns={[
            { key: 'name', header: t(texts.district), sort: ({ name }) => t(name), cell: ({ name }) => t(name) },
            {
              key: 'events',
              header: t(texts.accepted),
              end: true,
              sort: ({ events }) => events,
              cell: ({ events }) => number(events),
            },
            {
              key: 'killed',
              header: t(texts.dead),
              end: true,
              sort: ({ killed }) => killed,
              cell: ({ killed }) => number(killed),
            },
            { key: 'own', header: t(texts.own), end: true, sort: ({ own }) => own, cell: ({ own }) => number(own) },
            {
              key: 'ownKilled',
              header: t(texts.ownDead),
              end: true,
              sort: ({ ownKilled }) => ownKilled,
              cell: ({ ownKilled }) => number(ownKilled),
            },
          ]}
          rows={data.districts}
          rowKey={({ code }) => code}
          empty={<Empty>{t(texts.noEvents)}</Empty>}
        />
      </Section>
    </>
  )
}
