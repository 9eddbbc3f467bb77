import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { EvidenceTable } from '../../web/kit/EvidenceTable.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { spanOf } from '../estimate.ts'
import type { GroupHit, GroupView } from '../views.ts'
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
      <Facts view={view} />
      <Hits hits={view.hits} />
      <Caps view={view} />
      <LifeForms group={view.group} />
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

function Hits({ hits }: { hits: readonly GroupHit[] }) {
  const t = useText()
  return (
    <Section title={t(texts.hits)}>
      {hits.length === 0 ? <Empty>{t(texts.noHits)}</Empty> : <Notice kind="info">{t(texts.hitsLive)}</Notice>}
      {hits.map(({ estimateId, hit, list, reference }) => (
        <article className="card" key={`${estimateId} ${hit.entryId}`}>
          <header className="row">
            <h3>
              <Bidi>{hit.evidence.name}</Bidi>
            </h3>
            <Badge tone="waiting">{t(estimateId === null ? texts.ofGroup : texts.ofCommander)}</Badge>
            {list.invented && <Badge tone="neutral">{t(texts.invented)}</Badge>}
          </header>
          <p>
            <Bidi>{list.title}</Bidi> {reference !== null && <Code>{reference}</Code>}
          </p>
          <ScoreBar score={hit.score} />
          <EvidenceTable evidence={hit.evidence} />
        </article>
      ))}
    </Section>
  )
}
