import type { ReactNode } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { leaveTexts, stationTexts, statusTexts, transportTexts } from '../code-lists.ts'
import type { StationPass } from '../pass.ts'
import { SiteVisitView } from '../views.ts'
import { BedPanel, DoubtPanel } from './BedPanel.tsx'
import { LeavingPanel } from './LeavingPanel.tsx'
import { NowPanel } from './NowPanel.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { ProfilePanel } from './ProfilePanel.tsx'
import { ReviewSkip } from './ReviewSkip.tsx'
import { TermsPanel } from './TermsPanel.tsx'
import { eventTexts, outcomeTexts, passTexts, texts } from './texts.ts'
import { VisitLink, VisitorName } from './VisitParts.tsx'
import { visitTexts } from './visit-texts.ts'

/** One visit: where they are, what is to be done, its papers, how they leave, and what happened. */
export function VisitPage({ more }: { more?: (view: SiteVisitView) => ReactNode }) {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/site-visits/${id}`, SiteVisitView)
  return (
    <Page
      title={`${t(texts.visit)} ${read.data?.visit.number ?? ''}`}
      crumbs={[{ title: t(texts.visits), href: '/site-visits' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            {view.visit.status === 'open' && (
              <>
                <NowPanel view={view} />
                <div className="columns">
                  <BedPanel view={view} />
                  {view.visit.ageGroup === 'adult' && <DoubtPanel view={view} />}
                </div>
              </>
            )}
            {view.visit.ageGroup === 'adult' && view.visit.personId !== null && (
              <>
                <TermsPanel view={view} />
                <ProfilePanel view={view} />
                <PlanPanel view={view} />
              </>
            )}
            {more?.(view)}
            {view.visit.status === 'open' && <LeavingPanel view={view} />}
            <Stations view={view} />
            <History view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { visit, person, siteName, sector, late, others } }: { view: SiteVisitView }) {
  const t = useText()
  const { actor } = useSession()
  const clock = new Date(Date.parse(visit.arrivedAt) + 48 * 3_600_000).toISOString()
  const mother = others.find(({ id }) => id === visit.accompanies)
  const readsPeople = actor.roles.some((role) =>
    ['registrationOfficer', 'screener', 'armourer', 'director', 'auditor'].includes(role),
  )
  return (
    <>
      {visit.ageGroup === 'under18' && visit.status === 'open' && visit.accompanies === null && (
        <Notice kind="warning" title={t(texts.underEighteen)}>
          {t(visitTexts.childNotice)} <Moment value={clock} />
        </Notice>
      )}
      {late && <Notice kind="warning">{t(texts.late)}</Notice>}
      <DescriptionList
        items={[
          { term: t(texts.number), value: <Code>{visit.number}</Code> },
          {
            term: t(texts.who),
            value:
              person && readsPeople ? (
                <Link href={`/people/${person.id}`}>
                  <VisitorName person={person} {...visit} />
                </Link>
              ) : (
                <VisitorName person={person} {...visit} />
              ),
          },
          { term: t(texts.site), value: t(siteName) },
          {
            term: t(texts.status),
            value: (
              <Badge tone={visit.status === 'open' ? 'moving' : visit.status === 'discharged' ? 'good' : 'neutral'}>
                {t(statusTexts[visit.status])}
              </Badge>
            ),
          },
          ...(mother ? [{ term: t(visitTexts.accompanies), value: <VisitLink {...mother} /> }] : []),
          { term: t(texts.arrived), value: <Moment value={visit.arrivedAt} /> },
          ...(visit.leftAt === null
            ? [{ term: t(texts.leaveBy), value: <DateText value={visit.leaveBy} /> }]
            : [{ term: t(texts.left), value: <Moment value={visit.leftAt} /> }]),
          { term: t(texts.bed), value: sector ? <Code>{`${sector.code}-${visit.bed}`}</Code> : '—' },
          ...(visit.leaveReason === null
            ? []
            : [{ term: t(visitTexts.leaveReason), value: t(leaveTexts[visit.leaveReason]) }]),
          ...(visit.leaveNote === '' ? [] : [{ term: t(texts.note), value: <Bidi>{visit.leaveNote}</Bidi> }]),
          ...(visit.transport === null
            ? []
            : [{ term: t(visitTexts.transport), value: t(transportTexts[visit.transport]) }]),
        ]}
      />
    </>
  )
}

const tones = { done: 'good', skipped: 'bad', called: 'moving', waiting: 'waiting' } as const

function Stations({ view }: { view: SiteVisitView }) {
  const t = useText()
  const { passes, names } = view
  const tone = (status: StationPass['status']) =>
    status === 'ahead' || status === 'notDue' ? 'neutral' : tones[status]
  return (
    <Section title={t(texts.stations)}>
      <Table
        caption={t(texts.stations)}
        rows={passes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'station', header: t(texts.station), cell: ({ station }) => t(stationTexts[station]) },
          {
            key: 'status',
            header: t(texts.status),
            cell: ({ status, outcome }) => (
              <Badge tone={tone(status)}>{t(outcome === 'referred' ? outcomeTexts.referred : passTexts[status])}</Badge>
            ),
          },
          {
            key: 'by',
            header: t(visitTexts.by),
            cell: ({ finishedBy, finishedAt }) =>
              finishedAt === null ? '—' : <ByWhom name={names[finishedBy ?? '']} at={finishedAt} />,
          },
          {
            key: 'reason',
            header: t(texts.reason),
            cell: (pass) => (pass.status === 'skipped' ? <ReviewSkip pass={pass} visitId={view.visit.id} /> : '—'),
          },
        ]}
      />
    </Section>
  )
}

/** Every step that was taken, folded: the table above says how it stands. */
function History({ view: { events, names } }: { view: SiteVisitView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Disclosure title={`${t(visitTexts.history)} (${number(events.length)})`}>
      {() => (
        <Timeline
          label={t(visitTexts.history)}
          steps={events.map((event) => ({
            key: event.id,
            title: `${t(stationTexts[event.station])}: ${t(eventTexts[event.kind])}`,
            when: <ByWhom name={names[event.by]} at={event.at} />,
            detail: event.note === '' ? undefined : <Bidi>{event.note}</Bidi>,
            state: event.kind === 'skipped' ? 'trouble' : 'done',
          }))}
        />
      )}
    </Disclosure>
  )
}
