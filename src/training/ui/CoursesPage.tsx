import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { courseTexts } from '../code-lists.ts'
import { Course } from '../course.ts'
import { courseKinds } from '../open-lists.ts'
import { trainers } from '../trainee.ts'
import { CoursesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', ...Course.shape.status.options] as const
const statusWords = { ...courseTexts, all: texts.all }
export const courseTones: Readonly<Record<Course['status'], Tone>> = {
  planned: 'moving',
  held: 'good',
  cancelled: 'neutral',
}

/** Courses with their places and days. */
export function CoursesPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, '-starts')
  const read = useRead(list.path('/api/training-courses'), CoursesView)
  return (
    <Page
      title={t(texts.courses)}
      lead={t(texts.coursesLead)}
      actions={
        trainers.some((role) => actor.roles.includes(role)) && (
          <ButtonLink href="/training-courses/new" look="main">
            {t(texts.plan)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <SearchField label={t(texts.searchCourses)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusWords[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.courses)}
              rows={data.courses}
              rowKey={({ course }) => course.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noCourses)}</Empty>}
              columns={[
                {
                  key: 'title',
                  header: t(texts.title),
                  cell: ({ course }) => (
                    <Link href={`/training-courses/${course.id}`}>
                      <Bidi>{t(course.title)}</Bidi>
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ course }) => t(courseKinds.words(course.kind)) },
                {
                  key: 'starts',
                  header: t(texts.startsOn),
                  ordered: true,
                  cell: ({ course }) => <DateText value={course.startsOn} plain />,
                },
                {
                  key: 'ends',
                  header: t(texts.endsOn),
                  cell: ({ course }) => <DateText value={course.endsOn} plain />,
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => <Bidi>{t(placeName)}</Bidi> },
                {
                  key: 'taken',
                  header: t(texts.taken),
                  end: true,
                  cell: ({ course, taken }) => <Bidi>{`${taken} / ${course.places}`}</Bidi>,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ course }) => (
                    <Badge tone={courseTones[course.status]}>{t(courseTexts[course.status])}</Badge>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/training-courses')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
