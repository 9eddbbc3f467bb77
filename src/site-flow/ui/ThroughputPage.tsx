import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { stationTexts } from '../code-lists.ts'
import { stayDays } from '../site-setting.ts'
import type { StationKind } from '../station.ts'
import { daysNeeded, peopleADay } from '../throughput.ts'
import { ThroughputView } from '../views.ts'
import { texts } from './texts.ts'

/** How many days a number of people takes at each station, as planned and as this site has measured itself. */
export function ThroughputPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/sites/${id}/throughput`, ThroughputView)
  return (
    <Page
      title={t(texts.throughput)}
      lead={t(texts.throughputLead)}
      crumbs={[{ title: t(texts.board), href: `/site-board/${id}` }]}
    >
      <Loaded read={read}>{(view) => <Plan view={view} />}</Loaded>
    </Page>
  )
}

function Plan({ view }: { view: ThroughputView }) {
  const t = useText()
  const { number } = useFormat()
  const [typed, setTyped] = useState(String(Math.max(view.present, 100)))
  const [desks, setDesks] = useState<Partial<Record<StationKind, string>>>({})
  const people = counted(typed, 0)
  const rows = view.stations.map((plan) => {
    const at = counted(desks[plan.station] ?? String(plan.desks), plan.desks)
    const measured = plan.measured === null ? null : Math.max(plan.measured, 0.1)
    return {
      ...plan,
      days: daysNeeded(people, at, plan.minutes),
      aDay: peopleADay(at, measured ?? plan.minutes),
      daysMeasured: measured === null ? null : daysNeeded(people, at, measured),
    }
  })
  const worst = [...rows].sort((a, b) => (b.daysMeasured ?? b.days) - (a.daysMeasured ?? a.days))[0]
  const days = worst ? (worst.daysMeasured ?? worst.days) : 0
  return (
    <>
      <TextField name="people" label={t(texts.people)} value={typed} onChange={setTyped} inputMode="numeric" code />
      {worst && people > 0 && (
        <Notice
          kind={days > stayDays[view.stay] ? 'warning' : 'info'}
          title={t(texts.slowest, { station: t(stationTexts[worst.station]), days: number(days) })}
        >
          {days > stayDays[view.stay] ? t(texts.overLimit) : undefined}
        </Notice>
      )}
      <Table
        caption={t(texts.throughput)}
        rows={rows}
        rowKey={({ station }) => station}
        columns={[
          { key: 'station', header: t(texts.station), cell: ({ station }) => t(stationTexts[station]) },
          {
            key: 'desks',
            header: t(texts.desks),
            cell: ({ station, desks: usual }) => (
              <TextField
                name={`desks.${station}`}
                label={t(texts.desks)}
                value={desks[station] ?? String(usual)}
                onChange={(value) => setDesks({ ...desks, [station]: value })}
                inputMode="numeric"
                code
              />
            ),
          },
          { key: 'planned', header: t(texts.minutesEach), cell: ({ minutes }) => number(minutes), end: true },
          {
            key: 'measured',
            header: t(texts.measured),
            cell: ({ measured, sample }) =>
              measured === null
                ? '—'
                : t(texts.measuredOf, { minutes: number(Math.round(measured * 10) / 10), sample: number(sample) }),
            end: true,
          },
          { key: 'aDay', header: t(texts.aDay), cell: ({ aDay }) => number(aDay), end: true },
          { key: 'days', header: t(texts.days), cell: (row) => number(row.days), end: true },
          {
            key: 'daysMeasured',
            header: t(texts.daysMeasured),
            cell: (row) => (row.daysMeasured === null ? '—' : number(row.daysMeasured)),
            end: true,
          },
          { key: 'ahead', header: t(texts.aheadCount), cell: ({ ahead }) => number(ahead), end: true },
        ]}
      />
      <p className="hint">{t(texts.minutesHint)}</p>
    </>
  )
}

/** A number that was typed; the other while there is none. */
function counted(typed: string, otherwise: number): number {
  const count = wholeNumber(typed)
  return Number.isInteger(count) && count > 0 && count <= 1_000_000 ? count : otherwise
}
