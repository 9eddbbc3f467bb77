import { CordonsOf } from '../../cordons/ui/CordonsOf.tsx'
import { contaminationTexts } from '../../hazards/code-lists.ts'
import { hazardReaders } from '../../hazards/hazard.ts'
import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { circleAround } from '../../kernel/geo.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Texts } from '../../kernel/texts.ts'
import { reportPartTexts } from '../../ordnance-reports/code-lists.ts'
import { referenceOf, reportReaders } from '../../ordnance-reports/ordnance-report.ts'
import { assetTexts } from '../../ordnance-teams/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import {
  circumstanceTexts,
  fuzeTexts,
  handlingTexts,
  reasonTexts,
  taskKindTexts,
  taskStatusTexts,
  taskStepTexts,
} from '../code-lists.ts'
import { aidMetres } from '../exclusion.ts'
import { codeOf } from '../required-capability.ts'
import { mayGoOut, taskNumberOf } from '../task.ts'
import { TaskView } from '../views.ts'
import { DemolitionsSection } from './DemolitionsSection.tsx'
import { Fit } from './Fit.tsx'
import { ItemsSection } from './ItemsSection.tsx'
import { alsos } from './order-draft.ts'
import { ProgressSection } from './ProgressSection.tsx'
import { TaskSteps } from './TaskSteps.tsx'
import { taskTones } from './TasksPage.tsx'
import { texts } from './texts.ts'

/** One task: its order, whether the team may go, what was done day by day, what was found and what became of it. */
export function TaskPage() {
  const t = useText()
  const read = useRead(`/api/task-orders/${useParam('id')}`, TaskView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.task)} ${taskNumberOf(view.task.id)}`}
          heading={
            <>
              {t(texts.task)} <Code>{taskNumberOf(view.task.id)}</Code>
            </>
          }
          crumbs={[{ title: t(texts.tasks), href: '/task-orders' }]}
          actions={<Badge tone={taskTones[view.task.status]}>{t(taskStatusTexts[view.task.status])}</Badge>}
        >
          <Notice kind="warning">{t(texts.aid)}</Notice>
          <About view={view} />
          <Team view={view} />
          <Safety view={view} />
          <CordonsOf hazardId={view.task.hazardId} reportId={view.task.reportId} />
          <Places view={view} />
          <Priority view={view} />
          <TaskSteps view={view} />
          <ProgressSection view={view} />
          <ItemsSection view={view} />
          <DemolitionsSection view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: TaskView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  // Team leaders know what they are sent to by their order, and not by the registers.
  const reads = (readers: readonly Role[]) => actor.roles.some((role) => readers.includes(role))
  const { task, hazard, issuedByName } = view
  const { reportId } = task
  const also = alsos.filter((one) => task[one]).map((one) => t(texts[one]))
  return (
    <Section title={t(taskKindTexts[task.kind])}>
      <DescriptionList
        items={[
          ...(hazard
            ? [
                {
                  term: t(texts.hazard),
                  value: reads(hazardReaders) ? (
                    <Link href={`/hazards/${hazard.id}`}>
                      <Bidi>{hazard.name}</Bidi>
                    </Link>
                  ) : (
                    <Bidi>{hazard.name}</Bidi>
                  ),
                },
              ]
            : []),
          ...(reportId
            ? [
                {
                  term: t(texts.report),
                  value: reads(reportReaders) ? (
                    <Link href={`/ordnance-reports/${reportId}`}>
                      <Code>{referenceOf(reportId)}</Code>
                    </Link>
                  ) : (
                    <Code>{referenceOf(reportId)}</Code>
                  ),
                },
              ]
            : []),
          { term: t(texts.instructions), value: <Bidi>{task.instructions}</Bidi> },
          {
            term: t(texts.handling),
            value: [t(handlingTexts[task.handling]), t(fuzeTexts[task.fuze]), ...also].join(' · '),
          },
          { term: t(texts.neq), value: task.neqKg === null ? '—' : number(task.neqKg) },
          { term: t(texts.draftedBy), value: <Bidi>{view.draftedByName}</Bidi> },
          ...(issuedByName === null ? [] : [{ term: t(texts.issuedBy), value: <Bidi>{issuedByName}</Bidi> }]),
          ...(task.beginBy ? [{ term: t(texts.beginBy), value: <DateText value={task.beginBy} /> }] : []),
          { term: t(texts.paper), value: <PaperLinks path={`/api/task-orders/${task.id}/order`} /> },
        ]}
      />
    </Section>
  )
}

function Team({ view }: { view: TaskView }) {
  const t = useText()
  const { list } = useFormat()
  const { task, team, leaderName, missing, blocked } = view
  const level = codeOf(task)
  return (
    <Section title={t(texts.team)}>
      <DescriptionList
        items={[
          {
            term: t(texts.team),
            value: (
              <Link href={`/ordnance-teams/${team.id}`}>
                <Bidi>{team.name}</Bidi>
              </Link>
            ),
          },
          { term: t(texts.leader), value: <Bidi>{leaderName}</Bidi> },
          { term: t(texts.assets), value: list(task.assets.map((asset) => t(assetTexts[asset]))) },
          { term: t(texts.needs), value: task.requiredLevel === null ? t(texts.noLevel) : <Code>{level}</Code> },
          ...(task.requiredReasons.length === 0
            ? []
            : [
                { term: t(texts.why), value: task.requiredReasons.map((reason) => t(reasonTexts[reason])).join(' · ') },
              ]),
        ]}
      />
      {mayGoOut(task) && <Fit team={{ team, missing, blocked }} asked={task.assets} />}
    </Section>
  )
}

function Safety({ view: { task, exclusionByName } }: { view: TaskView }) {
  const t = useText()
  const { number } = useFormat()
  const { medevac } = task
  const aid = aidMetres(task.allUpKg)
  return (
    <Section title={t(texts.safety)}>
      <DescriptionList
        items={[
          { term: t(texts.exclusionM), value: number(task.exclusionM) },
          ...(aid === null ? [] : [{ term: t(texts.exclusion), value: t(texts.aidSays, { metres: number(aid) }) }]),
          ...(task.exclusionNote === ''
            ? []
            : [
                {
                  term: t(texts.nearer),
                  value: (
                    <>
                      <Bidi>{task.exclusionNote}</Bidi> · <Bidi>{exclusionByName ?? ''}</Bidi>
                    </>
                  ),
                },
              ]),
          { term: t(texts.hospital), value: <Bidi>{medevac.hospital || '—'}</Bidi> },
          { term: t(texts.means), value: <Bidi>{medevac.means || '—'}</Bidi> },
          { term: t(texts.minutes), value: number(medevac.minutes) },
          { term: t(texts.contact), value: <Bidi>{medevac.contact || '—'}</Bidi> },
          { term: t(texts.medic), value: t(medevac.medicPresent ? texts.yes : texts.no) },
          { term: t(texts.security), value: <Bidi>{task.security || '—'}</Bidi> },
        ]}
      />
    </Section>
  )
}

function Places({ view: { places, hazard, items } }: { view: TaskView }) {
  const t = useText()
  const corners = places.filter(({ isCorner }) => isCorner).map(({ point }) => point)
  const reported = places.find(({ isCorner }) => !isCorner)
  const shapes = [
    ...(corners.length >= 3
      ? [{ key: 'area', points: corners, look: 'lines' as const, label: hazard?.name ?? '' }]
      : []),
    ...(reported
      ? [{ key: 'report', points: circleAround(reported.point, 50), look: 'crossed' as const, label: reported.label }]
      : []),
    ...items.map(({ item }) => ({
      key: item.id,
      points: circleAround(item.point, 20),
      look: 'dots' as const,
      label: item.model,
    })),
  ]
  return (
    <Section title={t(texts.places)}>
      <Table
        caption={t(texts.places)}
        rows={places.map((place, at) => ({ ...place, at }))}
        rowKey={({ at }) => String(at)}
        empty={<p className="muted">—</p>}
        columns={[
          { key: 'point', header: t(texts.point), cell: ({ label }) => <Code>{label}</Code> },
          {
            key: 'degrees',
            header: 'WGS 84',
            cell: ({ point }) => <Code>{writtenPoint(point, 'degrees') ?? ''}</Code>,
          },
          { key: 'mgrs', header: 'MGRS', cell: ({ point }) => <Code>{writtenPoint(point, 'mgrs') ?? ''}</Code> },
          { key: 'typed', header: t(texts.written), cell: ({ typed }) => <Code long>{typed}</Code> },
        ]}
      />
      {shapes.length > 0 && (
        <Disclosure title={t(texts.map)}>
          {() => <CountryMap label={t(texts.map)} closest={15} shapes={shapes} />}
        </Disclosure>
      )}
    </Section>
  )
}

const partTexts: Readonly<Record<string, Texts>> = {
  ...reportPartTexts,
  ...Object.fromEntries(Object.entries(contaminationTexts).map(([key, words]) => [`contamination.${key}`, words])),
  ...circumstanceTexts,
  confirmed: texts.confirmedArea,
}

function Priority({ view: { task } }: { view: TaskView }) {
  const t = useText()
  const { number } = useFormat()
  if (task.priorityParts.length === 0) return null
  return (
    <Section title={`${t(texts.priority)}: ${number(task.priority)}`}>
      <Table
        caption={t(texts.priority)}
        rows={task.priorityParts}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'part', header: t(texts.part), cell: ({ key }) => (partTexts[key] ? t(partTexts[key]) : key) },
          { key: 'points', header: t(texts.points), end: true, cell: ({ points }) => number(points) },
        ]}
      />
    </Section>
  )
}

function History({ view: { steps } }: { view: TaskView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, byName }) => ({
          key: step.id,
          title: t(taskStepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{byName}</Bidi>
              {step.note !== '' && (
                <>
                  {' '}
                  · <Bidi>{step.note}</Bidi>
                </>
              )}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
