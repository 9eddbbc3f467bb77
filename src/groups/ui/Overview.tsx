import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { EvidenceTable } from '../../web/kit/EvidenceTable.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { ReviewBadge } from '../../web/Review.tsx'
import { useSession } from '../../web/session.tsx'
import { spanOf } from '../estimate.ts'
import type { GroupView } from '../views.ts'
import { Caps } from './Caps.tsx'
import { claimedTexts } from './code-texts.ts'
import { GroupLink } from './GroupLink.tsx'
import { LifeForms } from './LifeForms.tsx'
import { texts } from './texts.ts'

/** What the register says of a group itself, whom it may be on the lists, and what can be done next. */
export function Overview({ view }: { view: GroupView }) {
  const t = useText()
  return (
    <>
      {view.leadsTo.length > 0 && (
        <Notice kind="warning">
          {t(texts.wentTo)}
          <ul>
            {view.leadsTo.map((group) => (
              <li key={group.id}>
                <GroupLink group={group} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Standing listing={view.listing} />
      <Facts view={view} />
      <Cases matches={view.matches} />
      <Caps view={view} />
      <LifeForms group={view.group} listing={view.listing.group} />
    </>
  )
}

function Facts({ view: { group, placeName, members, estimates } }: { view: GroupView }) {
  const t = useText()
  const { number, list } = useFormat()
  const strengths = estimates.map(({ estimate }) => estimate).filter(({ kind }) => kind === 'strength')
  const span = spanOf(strengths)
  const count = strengths.filter(({ status }) => status === 'standing').length
  return (
    <Section title={t(texts.overview)}>
      <DescriptionList
        items={[
          { term: t(texts.nameArabic), value: <Bidi lang="ar">{group.nameArabic}</Bidi> },
          { term: t(texts.nameLatin), value: <Bidi lang="en">{group.nameLatin || '—'}</Bidi> },
          { term: t(texts.aliases), value: <Bidi>{list(group.aliases) || '—'}</Bidi> },
          { term: t(texts.claimed), value: t(claimedTexts[group.claimedStatus]) },
          { term: t(texts.place), value: t(placeName) },
          { term: t(texts.formed), value: group.formed ? <PartialDateText value={group.formed} /> : '—' },
          {
            term: t(texts.strength),
            value: span ? t(texts.ofEstimates, { low: number(span.low), high: number(span.high), count }) : '—',
          },
          { term: t(texts.counted), value: number(members) },
          {
            term: t(texts.agreement),
            value: group.agreement ? (
              <>
                <Bidi>{group.agreement.reference}</Bidi> · <DateText value={group.agreement.signedOn} />
              </>
            ) : (
              t(texts.notSigned)
            ),
          },
        ]}
      />
    </Section>
  )
}

/** A warning for as long as two people's finding stands; while the question waits, that it does. */
function Standing({ listing: { group, commanders } }: { listing: GroupView['listing'] }) {
  const t = useText()
  return (
    <>
      {group === 'listed' && (
        <Notice kind="danger" title={t(texts.isListed)}>
          {t(texts.isListedLead)}
        </Notice>
      )}
      {commanders === 'listed' && <Notice kind="warning">{t(texts.commanderListed)}</Notice>}
      {(group === 'pending' || commanders === 'pending') && <Notice kind="warning">{t(texts.matchWaits)}</Notice>}
    </>
  )
}

const reviewers = ['screener', 'director', 'auditor']

function Cases({ matches }: { matches: GroupView['matches'] }) {
  const t = useText()
  const { actor } = useSession()
  const isReviewer = actor.roles.some((role) => reviewers.includes(role))
  return (
    <Section title={t(texts.matches)}>
      {matches.length === 0 ? <Empty>{t(texts.noMatches)}</Empty> : <Notice kind="info">{t(texts.matchesLead)}</Notice>}
      {matches.map(({ match, commander, list, reference }) => (
        <article className="card" key={match.id}>
          <header className="row">
            <h3>
              {isReviewer ? (
                <Link href={`/matches/${match.id}`}>
                  <Bidi>{match.evidence.name}</Bidi>
                </Link>
              ) : (
                <Bidi>{match.evidence.name}</Bidi>
              )}
            </h3>
            <ReviewBadge status={match.status} />
            <Badge>{t(commander ? texts.ofCommander : texts.ofGroup)}</Badge>
            {list.invented && <Badge tone="neutral">{t(texts.invented)}</Badge>}
          </header>
          <p>
            {commander && <Bidi>{commander.text || commander.latin}</Bidi>} <Bidi>{list.title}</Bidi>{' '}
            {reference !== null && <Code>{reference}</Code>}
          </p>
          <ScoreBar score={match.score} />
          <EvidenceTable evidence={match.evidence} />
        </article>
      ))}
    </Section>
  )
}
