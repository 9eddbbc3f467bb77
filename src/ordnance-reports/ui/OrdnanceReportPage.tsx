import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { circleAround } from '../../kernel/geo.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import {
  channelTexts,
  classTexts,
  dangerTexts,
  outcomeTexts,
  reportPartTexts,
  statusTexts,
  stepTexts,
} from '../code-lists.ts'
import { desk } from '../ordnance-report.ts'
import { priorityParts, weightsVersion } from '../priority.ts'
import { OrdnanceReportView } from '../views.ts'
import { ReportSteps } from './ReportSteps.tsx'
import { texts } from './texts.ts'
import { reportTones } from './tones.ts'

/** One report: what was told, how urgent and why, what may be of the same item, and what the desk does with it. */
export function OrdnanceReportPage() {
  const t = useText()
  const read = useRead(`/api/ordnance-reports/${useParam('id')}`, OrdnanceReportView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.report)} ${view.reference}`}
          heading={
            <>
              {t(texts.report)} <Code>{view.reference}</Code>
            </>
          }
          crumbs={[{ title: t(texts.reports), href: '/ordnance-reports' }]}
          actions={
            <>
              <Badge tone={reportTones[view.report.status]}>{t(statusTexts[view.report.status])}</Badge>
              <NewHazard report={view.report} />
            </>
          }
        >
          <Told view={view} />
          <Place view={view} />
          <Urgency view={view} />
          <Similar view={view} />
          <ReportSteps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

/** A true report leads to the register where more than one item may lie. */
function NewHazard({ report }: { report: OrdnanceReportView['report'] }) {
  const t = useText()
  const { actor } = useSession()
  if (report.status !== 'verified' || !desk.some((role) => actor.roles.includes(role))) return null
  return (
    <>
      <ButtonLink href={`/hazards/new?report=${report.id}`}>{t(texts.newHazard)}</ButtonLink>
      <ButtonLink href={`/task-orders/new?report=${report.id}`}>{t(texts.newTask)}</ButtonLink>
    </>
  )
}

function Told({ view }: { view: OrdnanceReportView }) {
  const t = useText()
  const { list, number } = useFormat()
  const { report } = view
  const { duplicateOf, outcome } = report
  return (
    <Section title={t(classTexts[report.itemClass])}>
      <DescriptionList
        items={[
          { term: t(texts.channel), value: t(channelTexts[report.channel]) },
          { term: t(texts.received), value: <Moment value={report.receivedAt} /> },
          ...(view.receivedByName === null ? [] : [{ term: t(texts.receivedBy), value: view.receivedByName }]),
          ...(report.quantity === null ? [] : [{ term: t(texts.quantity), value: number(report.quantity) }]),
          ...(report.seenOn === null ? [] : [{ term: t(texts.seenOn), value: <DateText value={report.seenOn} /> }]),
          { term: t(texts.dangers), value: list(report.dangers.map((danger) => t(dangerTexts[danger]))) || '—' },
          { term: t(texts.description), value: <Bidi>{report.description || '—'}</Bidi> },
          { term: t(texts.contact), value: view.contact ? <Bidi>{view.contact}</Bidi> : t(texts.noContact) },
          ...(outcome === null ? [] : [{ term: t(texts.outcome), value: t(outcomeTexts[outcome]) }]),
          ...(duplicateOf === null
            ? []
            : [
                {
                  term: t(texts.duplicateOf),
                  value: <Link href={`/ordnance-reports/${duplicateOf}`}>{view.duplicateOfReference ?? ''}</Link>,
                },
              ]),
        ]}
      />
      {report.photos.map((sha256) => (
        <img
          key={sha256}
          className="photo"
          src={`/api/ordnance-reports/${report.id}/photos/${sha256}`}
          alt={t(texts.photos)}
        />
      ))}
    </Section>
  )
}

/** Where it lies: in words, in two grids, and on the map within its accuracy. */
function Place({ view: { report, placeName, reference } }: { view: OrdnanceReportView }) {
  const t = useText()
  const { number } = useFormat()
  const { point, accuracyM } = report
  return (
    <Section title={t(texts.where)}>
      <DescriptionList
        items={[
          ...(placeName ? [{ term: t(texts.where), value: t(placeName) }] : []),
          ...(report.placeTyped === ''
            ? []
            : [{ term: t(texts.coordinates), value: <Code>{report.placeTyped}</Code> }]),
          ...(point
            ? [
                { term: 'WGS 84', value: <Code>{writtenPoint(point, 'degrees') ?? ''}</Code> },
                { term: 'MGRS', value: <Code>{writtenPoint(point, 'mgrs') ?? ''}</Code> },
              ]
            : []),
          ...(accuracyM === null
            ? []
            : [{ term: t(texts.accuracy), value: t(texts.metres, { metres: number(accuracyM) }) }]),
        ]}
      />
      {point && (
        <Disclosure title={t(texts.showMap)}>
          {() => (
            <CountryMap
              label={t(texts.map)}
              closest={13}
              shapes={[
                {
                  key: report.id,
                  points: circleAround(point, Math.max(100, accuracyM ?? 0)),
                  look: 'crossed',
                  label: reference,
                },
              ]}
            />
          )}
        </Disclosure>
      )}
      {point && (
        <p>
          <ButtonLink href={`/cordons/new?report=${report.id}`}>{t(texts.cordon)}</ButtonLink>
        </p>
      )}
    </Section>
  )
}

function Urgency({ view: { report } }: { view: OrdnanceReportView }) {
  const t = useText()
  return (
    <Section title={`${t(texts.priority)}: ${report.priority}`}>
      <Notice kind="info">{t(texts.aid)}</Notice>
      <p className="hint">{t(texts.weights, { version: weightsVersion })}</p>
      <Table
        caption={t(texts.parts)}
        rows={priorityParts(report)}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          {
            key: 'part',
            header: t(texts.part),
            cell: ({ key }) => (reportPartTexts[key] ? t(reportPartTexts[key]) : key),
          },
          { key: 'points', header: t(texts.points), end: true, cell: ({ points }) => points },
        ]}
      />
    </Section>
  )
}

function Similar({ view: { similar, duplicates } }: { view: OrdnanceReportView }) {
  const t = useText()
  const { number, percent } = useFormat()
  if (similar.length === 0 && duplicates.length === 0) return null
  return (
    <>
      {similar.length > 0 && (
        <Section title={t(texts.similar)}>
          <p className="hint">{t(texts.similarLead)}</p>
          <ul className="plain">
            {similar.map(({ row, metres, hours, words }) => (
              <li key={row.report.id}>
                <Link href={`/ordnance-reports/${row.report.id}`}>{row.reference}</Link>{' '}
                {t(classTexts[row.report.itemClass])} ·{' '}
                {t(texts.apart, {
                  metres: number(Math.round(metres)),
                  hours: number(Math.round(hours)),
                  words: percent(words),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {duplicates.length > 0 && (
        <Section title={t(texts.duplicates)}>
          <ul className="plain">
            {duplicates.map(({ report, reference }) => (
              <li key={report.id}>
                <Link href={`/ordnance-reports/${report.id}`}>{reference}</Link> <Bidi>{report.description}</Bidi>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function History({ view: { steps } }: { view: OrdnanceReportView }) {
  const t = useText()
  if (steps.length === 0) return null
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi> · <Bidi>{step.note}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
