import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { referenceOf } from '../../ordnance-reports/ordnance-report.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
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
import { contaminationTexts, kindTexts, statusTexts, stepTexts, warningTexts } from '../code-lists.ts'
import { typedPointsOf } from '../perimeter.ts'
import { HazardView } from '../views.ts'
import { EvidenceSection } from './EvidenceSection.tsx'
import { HazardSteps } from './HazardSteps.tsx'
import { hazardLooks, hazardTones } from './HazardsPage.tsx'
import { useSurveyorBar } from './rights.ts'
import { texts } from './texts.ts'

/** One hazardous area: its perimeter as typed and as it is, the evidence, what was done, where it comes from. */
export function HazardPage() {
  const t = useText()
  const read = useRead(`/api/hazards/${useParam('id')}`, HazardView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.hazard.name}
          heading={<Bidi>{view.hazard.name}</Bidi>}
          crumbs={[{ title: t(texts.hazards), href: '/hazards' }]}
          actions={
            <>
              <Badge tone={hazardTones[view.hazard.status]}>{t(statusTexts[view.hazard.status])}</Badge>
              <NewTask hazard={view.hazard} />
              <ButtonLink href={`/cordons/new?hazard=${view.hazard.id}`}>{t(texts.cordon)}</ButtonLink>
            </>
          }
        >
          <Notice kind="warning">{t(texts.aid)}</Notice>
          <About view={view} />
          <Perimeters view={view} />
          <EvidenceSection view={view} />
          <HazardSteps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

/** What is to be done about an area is ordered to a team. */
function NewTask({ hazard }: { hazard: HazardView['hazard'] }) {
  const t = useText()
  if (useSurveyorBar() !== undefined || hazard.status !== 'open') return null
  return <ButtonLink href={`/task-orders/new?hazard=${hazard.id}`}>{t(texts.newTask)}</ButtonLink>
}

function About({ view: { hazard, placeName, points, lineage } }: { view: HazardView }) {
  const t = useText()
  const { number } = useFormat()
  const { reportId } = hazard
  const related = (relation: 'before' | 'after') => {
    const found = lineage.filter((one) => one.relation === relation)
    return found.length === 0
      ? []
      : [
          {
            term: t(texts[relation]),
            value: (
              <span className="row">
                {found.map(({ id, name }) => (
                  <Link key={id} href={`/hazards/${id}`}>
                    <Bidi>{name}</Bidi>
                  </Link>
                ))}
              </span>
            ),
          },
        ]
  }
  return (
    <Section title={t(kindTexts[hazard.kind])}>
      <DescriptionList
        items={[
          { term: t(texts.contamination), value: t(contaminationTexts[hazard.contamination]) },
          { term: t(texts.place), value: t(placeName) },
          { term: t(texts.area), value: number(Math.round(hazard.areaM2)) },
          { term: t(texts.recorded), value: <Moment value={hazard.recordedAt} /> },
          ...(reportId === null
            ? []
            : [
                {
                  term: t(texts.report),
                  value: (
                    <Link href={`/ordnance-reports/${reportId}`}>
                      <Code>{referenceOf(reportId)}</Code>
                    </Link>
                  ),
                },
              ]),
          {
            term: t(texts.land),
            value: <Link href={`/land-release/${hazard.id}`}>{t(texts.landLedger)}</Link>,
          },
          ...related('before'),
          ...related('after'),
        ]}
      />
      <CountryMap
        label={t(texts.map)}
        closest={15}
        shapes={[{ key: hazard.id, points, look: hazardLooks[hazard.kind], label: hazard.name }]}
      />
    </Section>
  )
}

function Perimeters({ view: { perimeters } }: { view: HazardView }) {
  const t = useText()
  const [now, ...earlier] = perimeters
  if (!now) return null
  return (
    <Section title={t(texts.perimeter)}>
      <PerimeterCard drawn={now} />
      {earlier.length > 0 && (
        <Disclosure title={t(texts.earlier)}>
          {() => earlier.map((drawn) => <PerimeterCard key={drawn.perimeter.id} drawn={drawn} />)}
        </Disclosure>
      )}
    </Section>
  )
}

function PerimeterCard({ drawn: { perimeter, drawnByName } }: { drawn: HazardView['perimeters'][number] }) {
  const t = useText()
  const { number, list } = useFormat()
  const { closureM, warnings } = perimeter
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t(texts.versions, { version: perimeter.version }),
            value: (
              <>
                <Bidi>{drawnByName}</Bidi> · <Moment value={perimeter.drawnAt} /> · <Bidi>{perimeter.change}</Bidi>
              </>
            ),
          },
          { term: t(texts.area), value: number(Math.round(perimeter.areaM2)) },
          { term: t(texts.around), value: number(Math.round(perimeter.perimeterM)) },
          ...(closureM === null ? [] : [{ term: t(texts.closure), value: number(Math.round(closureM * 10) / 10) }]),
          ...(perimeter.declination === 0
            ? []
            : [{ term: t(texts.declination), value: number(perimeter.declination) }]),
          ...(warnings.length === 0
            ? []
            : [{ term: t(texts.toLookAt), value: list(warnings.map((warning) => t(warningTexts[warning]))) }]),
        ]}
      />
      <Table
        caption={t(texts.lines)}
        rows={typedPointsOf(perimeter)}
        rowKey={({ at }) => String(at)}
        empty={null}
        columns={[
          { key: 'at', header: t(texts.point), cell: ({ at, label }) => <Code>{label || String(at)}</Code> },
          { key: 'typed', header: t(texts.written), cell: ({ typed }) => <Code long>{typed}</Code> },
          {
            key: 'degrees',
            header: 'WGS 84',
            cell: ({ point }) => <Code>{writtenPoint(point, 'degrees') ?? ''}</Code>,
          },
          { key: 'mgrs', header: 'MGRS', cell: ({ point }) => <Code>{writtenPoint(point, 'mgrs') ?? ''}</Code> },
        ]}
      />
    </>
  )
}

function History({ view: { steps } }: { view: HazardView }) {
  const t = useText()
  const { number } = useFormat()
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
              <Bidi>{takenByName}</Bidi> · {number(Math.round(step.areaM2))} <bdi>m²</bdi> · <Bidi>{step.note}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
