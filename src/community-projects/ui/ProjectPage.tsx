import { leftOf, sumOf } from '../../kernel/money.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { fundingTexts, statusTexts, targetTexts } from '../code-lists.ts'
import { themes } from '../open-lists.ts'
import { TargetGroup } from '../project.ts'
import { ProjectView } from '../views.ts'
import { projectTones } from './ProjectsPage.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ProjectSteps } from './Steps.tsx'
import { texts } from './texts.ts'

/** One project: where it stands and what comes next, what it is, whom it reached, and what it spent. */
export function ProjectPage() {
  const t = useText()
  const read = useRead(`/api/community-projects/${useParam('id')}`, ProjectView)
  return (
    <Page
      title={read.data?.project.title ?? t(texts.project)}
      heading={<Bidi>{read.data?.project.title ?? t(texts.project)}</Bidi>}
      crumbs={[{ title: t(texts.projects), href: '/community-projects' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <ProjectSteps view={view} />
            <Way view={view} />
            <People view={view} />
            <Money view={view} />
            <Reports view={view} />
            <Versions view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { project, paper, committeeName, placeName } }: { view: ProjectView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.status),
          value: <Badge tone={projectTones[project.status]}>{t(statusTexts[project.status])}</Badge>,
        },
        { term: t(texts.committee), value: <Bidi>{committeeName}</Bidi> },
        { term: t(texts.place), value: t(placeName) },
        { term: t(texts.theme), value: t(themes.words(paper.theme)) },
        { term: t(texts.summary), value: <Bidi>{paper.summary}</Bidi> },
        { term: t(texts.forWomen), value: t(paper.forWomen ? texts.yes : texts.no) },
        { term: t(texts.weaponShort), value: t(paper.weaponCondition ? texts.yes : texts.no) },
        { term: t(texts.funding), value: t(fundingTexts[paper.funding]) },
        { term: t(texts.starts), value: <DateText value={paper.startsOn} /> },
        { term: t(texts.ends), value: <DateText value={paper.endsOn} /> },
        ...(project.remarks === null ? [] : [{ term: t(texts.remarks), value: <Bidi>{project.remarks}</Bidi> }]),
        ...(project.results === null ? [] : [{ term: t(texts.results), value: <Bidi>{project.results}</Bidi> }]),
      ]}
    />
  )
}

function Way({ view: { project, papers, names, meetsOn } }: { view: ProjectView }) {
  const t = useText()
  const first = papers.at(-1)
  const steps = [
    { key: 'drafted', title: statusTexts.drafted, by: first?.draftedBy ?? null, at: first?.draftedAt ?? null },
    { key: 'submitted', title: statusTexts.submitted, by: project.submittedBy, at: project.submittedAt },
    { key: 'reviewed', title: texts.review, by: project.reviewedBy, at: project.reviewedAt },
    { key: 'signedOff', title: statusTexts.signedOff, by: project.signedOffBy, at: project.signedOffAt },
    { key: 'started', title: statusTexts.running, by: project.startedBy, at: project.startedAt },
    ...(project.endedAt
      ? [{ key: 'ended', title: statusTexts[project.status], by: project.endedBy, at: project.endedAt }]
      : []),
  ]
  const next = steps.findIndex(({ at }) => at === null)
  return (
    <Section title={t(texts.way)}>
      <Timeline
        label={t(texts.way)}
        steps={steps.map(({ key, title, by, at }, i) => ({
          key,
          title: t(title),
          when: at ? <Moment value={at} /> : undefined,
          detail: (
            <>
              {by && <Bidi>{names[by] ?? ''}</Bidi>}
              {key === 'submitted' && meetsOn && (
                <>
                  {' '}
                  · {t(texts.meetsOn)} <DateText value={meetsOn} />
                </>
              )}
              {key === 'signedOff' && project.inFavour !== null && (
                <>
                  {' '}
                  · {t(texts.inFavour)}: {project.inFavour}، {t(texts.against)}: {project.against}
                </>
              )}
            </>
          ),
          state: at ? ('done' as const) : i === next && !project.endedAt ? ('now' as const) : ('next' as const),
        }))}
      />
    </Section>
  )
}

function People({ view: { paper, reached } }: { view: ProjectView }) {
  const t = useText()
  return (
    <Section title={t(texts.targets)}>
      <Table
        caption={t(texts.targets)}
        rows={TargetGroup.options}
        rowKey={(group) => group}
        columns={[
          { key: 'group', header: t(texts.targets), cell: (group) => t(targetTexts[group]) },
          {
            key: 'plannedWomen',
            header: `${t(texts.planned2)}: ${t(texts.women)}`,
            end: true,
            cell: (group) => paper.targets[group].women,
          },
          {
            key: 'plannedMen',
            header: `${t(texts.planned2)}: ${t(texts.men)}`,
            end: true,
            cell: (group) => paper.targets[group].men,
          },
          {
            key: 'reachedWomen',
            header: `${t(texts.reached)}: ${t(texts.women)}`,
            end: true,
            cell: (group) => reached[group].women,
          },
          {
            key: 'reachedMen',
            header: `${t(texts.reached)}: ${t(texts.men)}`,
            end: true,
            cell: (group) => reached[group].men,
          },
        ]}
      />
    </Section>
  )
}

function Money({ view: { paper, spent } }: { view: ProjectView }) {
  const t = useText()
  const { currency } = paper
  const lines = paper.budget.map(({ title, amount }, i) => ({
    ...{ no: String(i + 1), title, amount: sumOf([amount], currency), spent: sumOf([spent[i] ?? '0'], currency) },
  }))
  const all = {
    ...{ no: '', title: t(texts.total) },
    amount: sumOf(
      lines.map(({ amount }) => amount),
      currency,
    ),
    spent: sumOf(
      lines.map((line) => line.spent),
      currency,
    ),
  }
  return (
    <Section title={`${t(texts.budget)} (${currency})`}>
      <Table
        caption={t(texts.budget)}
        rows={[...lines, all]}
        rowKey={({ no }) => no}
        columns={[
          { key: 'title', header: t(texts.lineTitle), cell: ({ title }) => <Bidi>{title}</Bidi> },
          { key: 'amount', header: t(texts.amount), end: true, cell: ({ amount }) => <Code>{amount}</Code> },
          { key: 'spent', header: t(texts.spent), end: true, cell: (line) => <Code>{line.spent}</Code> },
          {
            key: 'left',
            header: t(texts.left),
            end: true,
            cell: (line) => <Code>{leftOf(line.amount, line.spent, currency)}</Code>,
          },
        ]}
      />
    </Section>
  )
}

function Reports({ view }: { view: ProjectView }) {
  const t = useText()
  const { reports, names } = view
  return (
    <Section title={t(texts.reports)}>
      <ReportForm view={view} />
      {reports.length === 0 && <Empty>{t(texts.noReports)}</Empty>}
      {reports.map((report) => (
        <article key={report.id} className="card">
          <div className="row">
            <strong>
              <DateText value={report.startsOn} /> – <DateText value={report.endsOn} />
            </strong>
            <span className="muted">
              <Bidi>{names[report.reportedBy] ?? ''}</Bidi>
            </span>
          </div>
          <Bidi>{report.results}</Bidi>
          <div className="row muted">
            {t(texts.ages)}: {t(texts.under18)} {report.ages.under18}، {t(texts.age18)} {report.ages.young}،{' '}
            {t(texts.age25)} {report.ages.older}
            {report.incidents !== null && (
              <>
                {' '}
                · {t(texts.incidents)}: {report.incidents}
              </>
            )}
          </div>
        </article>
      ))}
    </Section>
  )
}

function Versions({ view: { papers, names } }: { view: ProjectView }) {
  const t = useText()
  return (
    <Section title={t(texts.versions)}>
      {papers.map((paper) => (
        <div key={paper.id} className="row">
          <strong>{t(texts.version, { version: paper.version })}</strong>
          <Moment value={paper.draftedAt} />
          <Bidi>{names[paper.draftedBy] ?? ''}</Bidi>
          {paper.change !== '' && <Bidi>{paper.change}</Bidi>}
        </div>
      ))}
    </Section>
  )
}
