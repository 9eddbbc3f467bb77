import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { interviewMay } from '../interview.ts'
import { interviewReaders } from '../readers.ts'
import { PersonInterviews } from '../views.ts'
import { InterviewBadge } from './InterviewBadge.tsx'
import { texts } from './texts.ts'

type Row = PersonInterviews['interviews'][number]

/** The verification interviews of a person, newest first, and holding another; to whom reads interviews, on the person's page. */
export function InterviewPanel({ personId }: { personId: string }) {
  const { actor } = useSession()
  return actor.roles.some((role) => interviewReaders.includes(role)) ? <Panel personId={personId} /> : null
}

function Panel({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/interviews`, PersonInterviews)
  return (
    <Section title={t(texts.interviews)}>
      <Loaded read={read}>
        {({ child, interviews }) =>
          child ? (
            <Notice kind="danger">{t(texts.child)}</Notice>
          ) : (
            <>
              <p className="hint">{t(texts.panelLead)}</p>
              <PersonTable rows={interviews} />
              <HoldButton
                personId={personId}
                unfinished={interviews.some(({ interview }) => interviewMay('grade', interview))}
              />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

function HoldButton({ personId, unfinished }: { personId: string; unfinished: boolean }) {
  const t = useText()
  const { actor } = useSession()
  const holds = actor.roles.some(
    (role) => role === 'registrationOfficer' || role === 'screener' || role === 'groupOfficer',
  )
  if (holds && !unfinished) return <ButtonLink href={`/people/${personId}/interview`}>{t(texts.hold)}</ButtonLink>
  return <Button disabledReason={t(holds ? texts.unfinished : texts.notInterviewer)}>{t(texts.hold)}</Button>
}

function PersonTable({ rows }: { rows: readonly Row[] }) {
  const t = useText()
  const columns: Column<Row>[] = [
    {
      key: 'held',
      header: t(texts.heldAt),
      cell: ({ interview }) => (
        <Link href={`/interviews/${interview.id}`}>
          <DateText value={interview.heldAt} />
        </Link>
      ),
    },
    { key: 'status', header: t(texts.status), cell: ({ interview }) => <InterviewBadge status={interview.status} /> },
    {
      key: 'group',
      header: t(texts.group),
      cell: ({ group }) => (group ? <Bidi lang="ar">{group.nameArabic}</Bidi> : '—'),
    },
    { key: 'role', header: t(texts.role), cell: ({ interview }) => t(texts[interview.role]) },
    { key: 'by', header: t(texts.interviewer), cell: ({ interviewerName }) => <Bidi>{interviewerName}</Bidi> },
  ]
  return (
    <Table
      caption={t(texts.interviews)}
      columns={columns}
      rows={rows}
      rowKey={({ interview }) => interview.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
