import type { Role } from '../../kernel/roles.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { propose } from '../actions.ts'
import { stageTexts } from '../code-lists.ts'
import { type DecisionLine, PersonEligibility } from '../views.ts'
import { DecisionBadge } from './Badges.tsx'
import { NoticeLink, TellForm } from './TellForm.tsx'
import { texts } from './texts.ts'

const panel: readonly Role[] = ['screener', 'adjudicator', 'appealsOfficer', 'director', 'auditor']

/**
 * How somebody stands in each stage, for their page: what stands, what is open, what comes next, and what was before. Of
 * somebody who may be a child it shows where to go and nothing else. Nothing for roles that do not work on eligibility.
 */
export function EligibilityPanel({ personId }: { personId: string }) {
  const t = useText()
  const { actor } = useSession()
  const reads = actor.roles.some((role) => panel.includes(role) || role === 'registrationOfficer')
  const read = useRead(`/api/people/${personId}/eligibility`, PersonEligibility, { enabled: reads })
  if (!reads) return null
  return (
    <Section title={t(texts.eligibility)}>
      <Loaded read={read}>{(view) => <Panel view={view} />}</Loaded>
    </Section>
  )
}

function Panel({ view }: { view: PersonEligibility }) {
  const t = useText()
  if (view.mayBeChild) return <Notice kind="danger">{t(texts.child)}</Notice>
  if (view.mergedInto !== null) {
    return (
      <Notice kind="warning">
        {t(texts.mergedAway)} <Link href={`/people/${view.mergedInto}`}>{t(texts.openThere)}</Link>
      </Notice>
    )
  }
  return (
    <>
      <Stages view={view} />
      {view.stages.flatMap(({ standing }) => (standing ? [<Telling key={standing.id} decision={standing} />] : []))}
      {view.earlier
        .filter(
          ({ kind, outcome, told, status }) =>
            kind === 'revocation' && status === 'decided' && outcome === 'revoked' && !told,
        )
        .map((decision) => (
          <Telling key={decision.id} decision={decision} />
        ))}
      <Earlier decisions={view.earlier} />
    </>
  )
}

type StageRow = PersonEligibility['stages'][number]

function Stages({ view }: { view: PersonEligibility }) {
  const t = useText()
  const { actor } = useSession()
  const proposes = actor.roles.some((role) => propose.roles.includes(role))
  const columns: Column<StageRow>[] = [
    { key: 'stage', header: t(texts.stage), cell: ({ stage }) => t(stageTexts[stage]) },
    {
      key: 'state',
      header: t(texts.state),
      cell: ({ standing, open }) => (
        <span className="row">
          {standing && <Standing decision={standing} />}
          {open && <Standing decision={open} />}
          {!standing && !open && <span className="hint">{t(texts.noDecision)}</span>}
        </span>
      ),
    },
    {
      key: 'until',
      header: t(texts.appealUntil),
      cell: ({ standing }) => (standing?.appealUntil ? <DateText value={standing.appealUntil} plain /> : '—'),
    },
    {
      key: 'next',
      header: t(texts.propose),
      cell: ({ stage, criteria, standing, open }) => {
        if (open || (standing && standing.outcome !== 'deferred')) return '—'
        if (!criteria) return <span className="hint">{t(texts.noneInForce)}</span>
        if (!proposes) return <span className="hint">{t(texts.onlyProposers)}</span>
        return <ButtonLink href={`/people/${view.person.id}/eligibility/${stage}`}>{t(texts.propose)}</ButtonLink>
      },
    },
  ]
  return <Table caption={t(texts.eligibility)} columns={columns} rows={view.stages} rowKey={({ stage }) => stage} />
}

/** A decision by its badge; for the panel it leads to the decision. */
function Standing({ decision }: { decision: DecisionLine }) {
  const t = useText()
  const { actor } = useSession()
  const opens = actor.roles.some((role) => panel.includes(role))
  const untold = decision.status === 'decided' && decision.told === null
  return (
    <>
      {decision.kind === 'revocation' && <Badge tone="bad">{t(texts.revocation)}</Badge>}
      {opens ? (
        <Link href={`/eligibility/${decision.id}`}>
          <DecisionBadge decision={decision} />
        </Link>
      ) : (
        <DecisionBadge decision={decision} />
      )}
      {untold && <Badge tone="waiting">{t(texts.untold)}</Badge>}
    </>
  )
}

function Telling({ decision }: { decision: DecisionLine }) {
  const t = useText()
  return (
    <details className="ask-again">
      <summary>
        {t(stageTexts[decision.stage])}: {t(decision.told === null ? texts.tell : texts.notice)}
      </summary>
      <NoticeLink id={decision.id} />
      {decision.told === null && <TellForm id={decision.id} />}
    </details>
  )
}

function Earlier({ decisions }: { decisions: readonly DecisionLine[] }) {
  const t = useText()
  if (decisions.length === 0) return null
  return (
    <details className="ask-again">
      <summary>{t(texts.earlier)}</summary>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            {t(stageTexts[decision.stage])} <Standing decision={decision} />{' '}
            <DateText value={decision.proposedAt} plain />
          </li>
        ))}
      </ul>
    </details>
  )
}
