import type { ReactNode } from 'react'
import { languageNames } from '../../kernel/texts.ts'
import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { Timeline, type TimelineStep } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { howTexts, orientationTexts, outcomeTexts, reasonTexts, resultTexts, stageTexts } from '../code-lists.ts'
import type { CriterionResult } from '../decision.ts'
import { type DecisionLine, DecisionView } from '../views.ts'
import { isSplit } from '../vote.ts'
import { DecisionBadge } from './Badges.tsx'
import { RevokeForm, VoteForm, WithdrawForm } from './DecisionForms.tsx'
import { RecordSays } from './RecordSays.tsx'
import { NoticeLink, TellForm } from './TellForm.tsx'
import { texts } from './texts.ts'

/**
 * One decision: what was proposed and on what evidence, who found what, and the next step. `after`: what features that
 * build on decisions add to it.
 */
export function DecisionPage({ after }: { after?: (view: DecisionView) => ReactNode }) {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/eligibility/${id}`, DecisionView)
  const crumbs = [{ title: t(texts.eligibility), href: '/eligibility' }]
  const decision = read.data?.decision
  const title = decision ? `${t(texts[decision.kind])}: ${t(stageTexts[decision.stage])}` : t(texts.eligibility)
  return (
    <Page title={title} crumbs={crumbs}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Decision view={view} />
            {after?.(view)}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Decision({ view }: { view: DecisionView }) {
  const t = useText()
  const { decision, standing, inForce, votes, set } = view
  const open = decision.status === 'proposed'
  const decided = decision.status === 'decided'
  const outdated = open && decision.kind === 'grant' && !inForce
  return (
    <>
      {standing === null && <Notice kind="danger">{t(texts.child)}</Notice>}
      {outdated && <Notice kind="warning">{t(texts.criteriaEnded)}</Notice>}
      {open && isSplit(votes) && <Notice kind="warning">{t(texts.split)}</Notice>}
      <Summary view={view} />
      {decision.results.length > 0 && <Results view={view} />}
      <Section title={t(texts.course)}>
        <Course view={view} />
      </Section>
      {open && (
        <Section title={t(texts.yourVote)}>
          <VoteForm view={view} />
        </Section>
      )}
      {open && <WithdrawForm decision={decision} />}
      {decided && (
        <Section title={t(decision.told === null ? texts.tell : texts.notice)}>
          <NoticeLink id={decision.id} />
          {decision.told === null && (
            <>
              <p>{t(texts.tellLead, { days: set.appealDays })}</p>
              <TellForm id={decision.id} />
            </>
          )}
        </Section>
      )}
      {decided && decision.kind === 'grant' && <RevokeForm view={view} />}
    </>
  )
}

function Summary({ view }: { view: DecisionView }) {
  const t = useText()
  const { decision, person, set, siteName, replaces, followedBy } = view
  return (
    <Section title={t(texts.person)} actions={<DecisionBadge decision={decision} />}>
      <DescriptionList
        items={[
          {
            term: t(texts.person),
            value: (
              <Link href={`/people/${person.id}`}>
                <Code>{person.number}</Code> <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>
              </Link>
            ),
          },
          { term: t(texts.site), value: t(siteName) },
          {
            term: t(texts.criteriaVersion),
            value: (
              <Link href={`/criteria/${set.id}`}>
                {t(set.title)} · {t(texts.version)} {set.version}
              </Link>
            ),
          },
          {
            term: t(texts.outcome),
            value:
              decision.outcome === null || decision.reasonCode === null
                ? '—'
                : `${t(outcomeTexts[decision.outcome])}: ${t(reasonTexts[decision.reasonCode])}`,
          },
          { term: t(texts.orientation), value: t(orientationTexts[decision.orientation]) },
          {
            term: t(texts.appealUntil),
            value: decision.appealUntil === null ? '—' : <DateText value={decision.appealUntil} />,
          },
          ...(replaces ? [{ term: t(texts.about), value: <Line decision={replaces} /> }] : []),
          ...(followedBy.length > 0
            ? [{ term: t(texts.later), value: followedBy.map((one) => <Line key={one.id} decision={one} />) }]
            : []),
        ]}
      />
    </Section>
  )
}

function Line({ decision }: { decision: DecisionLine }) {
  const t = useText()
  return (
    <p>
      <Link href={`/eligibility/${decision.id}`}>{t(texts[decision.kind])}</Link> <DecisionBadge decision={decision} />{' '}
      <DateText value={decision.proposedAt} plain />
    </p>
  )
}

const tones: Record<CriterionResult['result'], Tone> = {
  met: 'good',
  notMet: 'bad',
  cannotTell: 'waiting',
  exempt: 'neutral',
}

/** Each criterion with its result, the evidence for it, and what the record says today. */
function Results({ view: { decision, set, standing } }: { view: DecisionView }) {
  const t = useText()
  const columns: Column<CriterionResult>[] = [
    {
      key: 'criterion',
      header: t(texts.criterion),
      cell: ({ criterion }) => {
        const found = set.criteria.find(({ key }) => key === criterion)
        return found ? (
          <span>
            {t(found.text)} <span className="hint">({t(found.mandatory ? texts.mandatory : texts.optional)})</span>
          </span>
        ) : (
          criterion
        )
      },
    },
    {
      key: 'result',
      header: t(texts.result),
      cell: ({ result }) => (
        <Badge tone={tones[result]}>{t(result === 'exempt' ? texts.exemptHere : resultTexts[result])}</Badge>
      ),
    },
    { key: 'evidence', header: t(texts.evidence), cell: ({ evidence }) => <Bidi>{evidence || '—'}</Bidi> },
    {
      key: 'record',
      header: t(texts.recordSays),
      cell: ({ criterion }) => {
        const source = set.criteria.find(({ key }) => key === criterion)?.source
        return standing && source ? <RecordSays source={source} standing={standing} /> : '—'
      },
    },
  ]
  return (
    <Section title={t(texts.results)}>
      <Table
        caption={t(texts.results)}
        columns={columns}
        rows={decision.results}
        rowKey={({ criterion }) => criterion}
      />
    </Section>
  )
}

/** Who proposed, who found what and why, what was decided, and how the person was told. */
function Course({ view: { decision, votes, names, set } }: { view: DecisionView }) {
  const t = useText()
  const said = (by: string, code: keyof typeof reasonTexts, reason: string) => (
    <>
      <Bidi>{names[by] ?? '—'}</Bidi> · {t(reasonTexts[code])} <q>{reason}</q>
    </>
  )
  const steps: TimelineStep[] = [
    {
      key: 'proposed',
      title: t(texts.proposedStep, { outcome: t(outcomeTexts[decision.proposal]) }),
      when: <Moment value={decision.proposedAt} />,
      detail: said(decision.proposedBy, decision.proposalCode, decision.proposalReason),
    },
    ...votes.map((vote) => ({
      key: vote.id,
      title: t(texts.votedStep, { outcome: t(outcomeTexts[vote.outcome]) }),
      when: <Moment value={vote.at} />,
      detail: said(vote.by, vote.reasonCode, vote.reason),
      state: decision.outcome !== null && vote.outcome !== decision.outcome ? ('trouble' as const) : ('done' as const),
    })),
  ]
  if (decision.outcome !== null && decision.decidedAt !== null) {
    steps.push({
      key: 'decided',
      title: t(texts.decidedStep, { outcome: t(outcomeTexts[decision.outcome]) }),
      when: <Moment value={decision.decidedAt} />,
      state: 'now',
    })
  }
  if (decision.told) {
    const { at, by, how, language } = decision.told
    steps.push({
      key: 'told',
      title: t(texts.toldStep, { how: t(howTexts[how]), language: languageNames[language] }),
      when: <Moment value={at} />,
      detail: <Bidi>{names[by] ?? '—'}</Bidi>,
    })
  }
  if (decision.withdrawal) {
    const { at, by, reason } = decision.withdrawal
    steps.push({
      key: 'withdrawn',
      title: t(texts.withdrawn),
      when: <Moment value={at} />,
      detail: (
        <>
          <Bidi>{names[by] ?? '—'}</Bidi> <q>{reason}</q>
        </>
      ),
      state: 'trouble',
    })
  }
  if (decision.status === 'proposed') {
    const progress = t(texts.votesOf, { votes: votes.length, size: set.panelSize })
    steps.push({ key: 'next', title: `${t(texts.nextVote)} (${progress})`, state: 'next' })
  }
  return <Timeline label={t(texts.course)} steps={steps} />
}
