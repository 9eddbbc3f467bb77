import { sumOf } from '../../kernel/money.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { statusTexts } from '../code-lists.ts'
import { reaches30, shareOf } from '../committee.ts'
import { themes } from '../open-lists.ts'
import { CommunityProject } from '../project.ts'
import { type ProjectRow, ProjectsView, type Quotas } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'all', ...CommunityProject.shape.status.options] as const
const filterTexts = { ...statusTexts, open: texts.open, all: texts.all }
export const projectTones: Readonly<Record<CommunityProject['status'], Tone>> = {
  drafted: 'neutral',
  submitted: 'waiting',
  recommended: 'waiting',
  rejected: 'bad',
  signedOff: 'waiting',
  running: 'moving',
  completed: 'good',
  stopped: 'bad',
}

/** The projects of communities, and how the quotas of women stand over all of them. */
export function ProjectsPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, 'title')
  const read = useRead(list.path('/api/community-projects'), ProjectsView)
  return (
    <Page
      title={t(texts.projects)}
      lead={t(texts.lead)}
      actions={
        <>
          <ButtonLink href="/community-committees">{t(texts.committees)}</ButtonLink>
          <ButtonLink href="/community-meetings">{t(texts.meetings)}</ButtonLink>
          {actor.roles.includes('cvrOfficer') && (
            <ButtonLink href="/community-projects/new" look="main">
              {t(texts.newProject)}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.projects)}
              columns={columnsIn(t)}
              rows={data.projects}
              rowKey={({ project }) => project.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/community-projects')} />
            <QuotasSection quotas={data.quotas} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function QuotasSection({ quotas: { members, leaders, projects } }: { quotas: Quotas }) {
  const t = useText()
  const rows = [
    { term: texts.quotaMembers, women: members.women, rest: members.men },
    { term: texts.quotaLeaders, women: leaders.women, rest: leaders.men },
    { term: texts.quotaProjects, women: projects.forWomen, rest: projects.all - projects.forWomen },
  ]
  return (
    <Section title={t(texts.quotas)}>
      <DescriptionList
        items={rows.map(({ term, women, rest }) => ({ term: t(term), value: <Share women={women} rest={rest} /> }))}
      />
    </Section>
  )
}

function Share({ women, rest }: { women: number; rest: number }) {
  const t = useText()
  const { percent } = useFormat()
  const share = shareOf(women, rest)
  if (share === null) return <span className="muted">{t(texts.nothingYet)}</span>
  const reached = reaches30(women, rest)
  return (
    <span className="row">
      <strong>{percent(share)}</strong>
      <span className="muted">{t(texts.ofAll, { part: women, all: women + rest })}</span>
      <Badge tone={reached ? 'good' : 'bad'}>{t(reached ? texts.reached30 : texts.missed30)}</Badge>
    </span>
  )
}

function columnsIn(t: ReturnType<typeof useText>): Column<ProjectRow>[] {
  return [
    {
      key: 'title',
      header: t(texts.title),
      ordered: true,
      cell: ({ project }) => (
        <Link href={`/community-projects/${project.id}`}>
          <Bidi>{project.title}</Bidi>
        </Link>
      ),
    },
    { key: 'committee', header: t(texts.committee), cell: ({ committeeName }) => <Bidi>{committeeName}</Bidi> },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    { key: 'theme', header: t(texts.theme), cell: ({ paper }) => t(themes.words(paper.theme)) },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ project: { status } }) => <Badge tone={projectTones[status]}>{t(statusTexts[status])}</Badge>,
    },
    {
      key: 'budget',
      header: t(texts.budget),
      end: true,
      cell: ({ paper }) => (
        <Code>
          {sumOf(
            paper.budget.map(({ amount }) => amount),
            paper.currency,
          )}{' '}
          {paper.currency}
        </Code>
      ),
    },
    {
      key: 'start',
      header: t(texts.starts),
      ordered: true,
      cell: ({ paper }) => <DateText value={paper.startsOn} plain />,
    },
  ]
}
