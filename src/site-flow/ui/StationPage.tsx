import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { ScanField } from '../../web/kit/ScanField.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { useWaiting } from '../../web/stations/use-waiting.ts'
import { stationTexts } from '../code-lists.ts'
import { StationKind, stationRoles } from '../station.ts'
import { callVisit } from '../station-actions.ts'
import { QueueView, type VisitRow } from '../views.ts'
import { queueAsRecorded, stateHere } from './as-recorded.ts'
import { CalledCard } from './CalledCard.tsx'
import { useFindVisit } from './find-visit.ts'
import { texts } from './texts.ts'
import { Since, VisitLink, VisitorName } from './VisitParts.tsx'

const refreshMs = 10_000

/** A station on its tablet: who is at the desks, who waits and how long, calling the next, finishing and skipping. */
export function StationPage() {
  const t = useText()
  const siteId = useParam('id')
  const station = StationKind.catch('reception').parse(useParam('station'))
  const [page, setPage] = useState(1)
  const waiting = useWaiting()
  const read = useRead(`/api/sites/${siteId}/queues/${station}?page=${page}`, QueueView, {
    refetchInterval: () => refreshMs,
  })
  return (
    <Page
      title={t(stationTexts[station])}
      lead={read.data && t(read.data.site.name)}
      crumbs={[{ title: t(texts.stations), href: '/site-stations' }]}
      actions={
        station === 'reception' ? (
          <ButtonLink href="/site-visits/new" look="main" size="large">
            {t(texts.receive)}
          </ButtonLink>
        ) : (
          <ButtonLink href="/site-stations">{t(texts.otherStation)}</ButtonLink>
        )
      }
    >
      <ScanVisit />
      <Loaded read={read}>{(view) => <Columns view={queueAsRecorded(view, waiting)} onPage={setPage} />}</Loaded>
    </Page>
  )
}

function Columns({ view, onPage }: { view: QueueView; onPage: (page: number) => void }) {
  return (
    <div className="columns">
      <Desks view={view} />
      <Queue view={view} onPage={onPage} />
    </div>
  )
}

/** The number of a slip, scanned, leads to the visit. */
function ScanVisit() {
  const t = useText()
  const go = useGo()
  const find = useFindVisit()
  const [problem, setProblem] = useState<string>()
  async function onScan(number: string): Promise<boolean> {
    const row = await find(number).catch(() => undefined)
    setProblem(row ? undefined : t(texts.notFound))
    if (row) go(`/site-visits/${row.visit.id}`)
    return row !== undefined
  }
  return <ScanField name="visit" label={t(texts.scan)} onScan={onScan} problem={problem} action={t(texts.find)} />
}

/** Calling the next, who is at the officer's own desk, and below them, in short, who is at the others'. */
function Desks({ view }: { view: QueueView }) {
  const t = useText()
  const { actor } = useSession()
  const waiting = useWaiting()
  // Whom this tablet called, its officer called: nobody else's call is known here before it was read.
  const isOwn = ({ visit, calledBy }: VisitRow) =>
    calledBy === actor.id || stateHere(waiting.get(visit.id)) === 'called'
  const own = view.called.filter(isOwn)
  const others = view.called.filter((row) => !isOwn(row))
  return (
    <Section title={t(texts.atDesks)}>
      <CallNext view={view} />
      {view.called.length === 0 ? (
        <Empty>{t(texts.nobodyHere)}</Empty>
      ) : (
        own.map((row) => <CalledCard key={row.visit.id} row={row} station={view.station} />)
      )}
      {others.length > 0 && (
        <>
          <h3>{t(texts.otherDesks)}</h3>
          {others.map(({ visit, person, since }) => (
            <div key={visit.id} className="row">
              <VisitLink {...visit} />
              <VisitorName person={person} {...visit} />
              <span className="muted">
                <Since value={since} />
              </span>
            </div>
          ))}
        </>
      )}
    </Section>
  )
}

function CallNext({ view: { station, waiting, page } }: { view: QueueView }) {
  const t = useText()
  const { actor } = useSession()
  const { send, sending, answer, problem } = useAction(callVisit)
  const [next] = waiting
  const mine = stationRoles[station].some((role) => actor.roles.includes(role))
  const why = !mine ? t(texts.notYours) : next === undefined || page > 1 ? t(texts.nobodyWaits) : undefined
  return (
    <div className="form-actions">
      <Button
        look="main"
        size="large"
        disabledReason={why}
        isPending={sending}
        onPress={() => next && void send({ id: next.visit.id, station })}
      >
        {t(texts.callNext)}
      </Button>
      {answer?.outcome === 'refused' && <Notice kind="warning">{answer.text}</Notice>}
      {problem && <Notice kind="warning">{problem.message}</Notice>}
    </div>
  )
}

function Queue({ view, onPage }: { view: QueueView; onPage: (page: number) => void }) {
  const t = useText()
  const { actor } = useSession()
  const mine = stationRoles[view.station].some((role) => actor.roles.includes(role))
  return (
    <Section title={t(texts.waiting)}>
      <Table
        caption={t(texts.waiting)}
        rows={view.waiting}
        rowKey={({ visit }) => visit.id}
        empty={<Empty>{t(texts.nobodyWaits)}</Empty>}
        columns={[
          { key: 'number', header: t(texts.number), cell: ({ visit }) => <VisitLink {...visit} /> },
          { key: 'who', header: t(texts.who), cell: ({ person, visit }) => <VisitorName person={person} {...visit} /> },
          { key: 'since', header: t(texts.since), cell: ({ since }) => <Since value={since} /> },
          {
            key: 'call',
            header: t(texts.call),
            cell: (row) => <CallOne row={row} station={view.station} mine={mine} />,
          },
        ]}
      />
      <Pagination {...view} onPage={onPage} />
    </Section>
  )
}

function CallOne({ row: { visit }, station, mine }: { row: VisitRow; station: StationKind; mine: boolean }) {
  const t = useText()
  const { send, sending, answer } = useAction(callVisit)
  return (
    <>
      <Button
        isPending={sending}
        disabledReason={mine ? undefined : t(texts.notYours)}
        onPress={() => void send({ id: visit.id, station })}
      >
        {t(texts.call)}
      </Button>
      {answer?.outcome === 'refused' && <span className="fault">{answer.text}</span>}
    </>
  )
}
