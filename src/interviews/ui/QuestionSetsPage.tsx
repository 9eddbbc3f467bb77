import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { QuestionSetsView } from '../views.ts'
import { QuestionSetBadge } from './QuestionSetBadge.tsx'
import { setTexts } from './question-set-texts.ts'

type Row = QuestionSetsView['sets'][number]

/** The sets of interview questions: those in force first, then drafts, then earlier versions. */
export function QuestionSetsPage() {
  const t = useText()
  const { actor } = useSession()
  const read = useRead('/api/question-sets', QuestionSetsView)
  const edits = actor.roles.some((role) => role === 'director' || role === 'groupOfficer')
  const add = edits && (
    <ButtonLink href="/question-sets/new" look="main">
      {t(setTexts.new)}
    </ButtonLink>
  )
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: t(setTexts.title),
      cell: ({ set }) => (
        <div>
          <Link href={`/question-sets/${set.id}`}>{t(set.title)}</Link>{' '}
          {set.joint && <Badge>{t(setTexts.joint)}</Badge>}
        </div>
      ),
    },
    { key: 'version', header: t(setTexts.version), cell: ({ set }) => set.version, end: true },
    { key: 'status', header: t(setTexts.status), cell: ({ set }) => <QuestionSetBadge status={set.status} /> },
    { key: 'questions', header: t(setTexts.questions), cell: ({ questions }) => questions, end: true },
    { key: 'proposed', header: t(setTexts.proposed), cell: ({ set }) => <DateText value={set.proposedAt} plain /> },
  ]
  return (
    <Page title={t(setTexts.sets)} lead={t(setTexts.lead)} actions={add}>
      <Loaded read={read}>
        {({ sets }) => (
          <Table
            caption={t(setTexts.sets)}
            columns={columns}
            rows={sets}
            rowKey={({ set }) => set.id}
            empty={<Empty>{t(setTexts.none)}</Empty>}
          />
        )}
      </Loaded>
    </Page>
  )
}
