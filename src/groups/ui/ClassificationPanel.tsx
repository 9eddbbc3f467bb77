import type { ReactNode } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { EvidenceItems } from '../../web/kit/EvidenceItems.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { type Classification, reviewOverdue } from '../classification.ts'
import { signClassification, turnDownClassification } from '../classification-actions.ts'
import { GroupClassificationsView } from '../classification-views.ts'
import { CategoryBadge, ClassificationBadge } from './ClassificationBadges.tsx'
import { texts } from './classification-texts.ts'

type After = (classification: Classification) => ReactNode

/** The class of a group: what stands, what waits for a signature, and everything before it. For the group's page. */
export function ClassificationPanel({ groupId, after }: { groupId: string; after?: After | undefined }) {
  const t = useText()
  const read = useRead(`/api/groups/${groupId}/classifications`, GroupClassificationsView)
  return (
    <Section title={t(texts.class)} actions={read.data && <ProposeLink view={read.data} />}>
      <Notice kind="info">{t(texts.notPerson)}</Notice>
      <Loaded read={read}>{(view) => <Panel view={view} after={after} />}</Loaded>
    </Section>
  )
}

function ProposeLink({ view }: { view: GroupClassificationsView }) {
  const t = useText()
  const { actor } = useSession()
  const why = !actor.roles.includes('groupOfficer')
    ? t(texts.officerOnly)
    : !view.schemes.some(({ status }) => status === 'inForce')
      ? t(texts.noScheme)
      : undefined
  if (why !== undefined) return <Button disabledReason={why}>{t(texts.propose)}</Button>
  return <ButtonLink href={`/groups/${view.group.id}/classify`}>{t(texts.propose)}</ButtonLink>
}

function Panel({ view, after }: { view: GroupClassificationsView; after: After | undefined }) {
  const t = useText()
  const { classifications } = view
  const now = classifications.filter(({ status }) => status === 'signed' || status === 'proposed')
  const before = classifications.filter((one) => !now.includes(one))
  return (
    <>
      {!classifications.some(({ status }) => status === 'signed') && <Badge>{t(texts.noClass)}</Badge>}
      {now.map((one) => (
        <Card key={one.id} view={view} one={one} isOpen={one.status === 'proposed'}>
          {after?.(one)}
        </Card>
      ))}
      {before.length > 0 && (
        <details>
          <summary>
            {t(texts.history)} ({before.length})
          </summary>
          {before.map((one) => (
            <Card key={one.id} view={view} one={one} isOpen={false}>
              {after?.(one)}
            </Card>
          ))}
        </details>
      )}
    </>
  )
}

interface CardProps {
  view: GroupClassificationsView
  one: Classification
  isOpen: boolean
  children: ReactNode
}

function Card({ view, one, isOpen, children }: CardProps) {
  const t = useText()
  const scheme = view.schemes.find(({ id }) => id === one.schemeId)
  const category = scheme?.categories.find(({ key }) => key === one.category)
  const named = (id: string | null) => view.names[id ?? ''] ?? t(texts.somebody)
  return (
    <article className="card">
      <p className="row">
        {category && <CategoryBadge category={category} />} <ClassificationBadge status={one.status} />{' '}
        {reviewOverdue(one, view.today) && <Badge tone="bad">{t(texts.overdueSince)}</Badge>}
      </p>
      {category && <p>{t(category.meaning)}</p>}
      <DescriptionList
        items={[
          ...(scheme
            ? [
                {
                  term: t(texts.scheme),
                  value: (
                    <Link href={`/classification-schemes/${scheme.id}`}>
                      {t(scheme.title)} · {t(texts.version, { version: scheme.version })}
                    </Link>
                  ),
                },
              ]
            : []),
          { term: t(texts.reason), value: <q>{one.reason}</q> },
          {
            term: t(texts.proposed, { name: named(one.proposedBy) }),
            value: <Moment value={one.proposedAt} />,
          },
          ...(one.signedAt
            ? [{ term: t(texts.signedBy, { name: named(one.signedBy) }), value: <Moment value={one.signedAt} /> }]
            : []),
          ...(one.turnedDownAt
            ? [
                {
                  term: t(texts.turnedDownBy, { name: named(one.turnedDownBy) }),
                  value: (
                    <>
                      <Moment value={one.turnedDownAt} /> <q>{one.turnedDownReason}</q>
                    </>
                  ),
                },
              ]
            : []),
          ...(one.reviewDue ? [{ term: t(texts.reviewDue), value: <DateText value={one.reviewDue} /> }] : []),
        ]}
      />
      <details open={isOpen}>
        <summary>{t(texts.findings)}</summary>
        <dl className="description">
          {one.findings.map(({ criterion, finding, evidence }) => {
            const asked = scheme?.criteria.find(({ key }) => key === criterion)
            return (
              <div key={criterion}>
                <dt>{asked ? t(asked.text) : criterion}</dt>
                <dd>
                  <Badge>{t(texts[finding])}</Badge>
                  <EvidenceItems items={evidence} />
                </dd>
              </div>
            )
          })}
        </dl>
      </details>
      {one.status === 'proposed' && <Signing one={one} />}
      {children}
    </article>
  )
}

/** The second person signs, or turns it down with the reason. */
function Signing({ one }: { one: Classification }) {
  return <SecondSignature of={one} sign={useAction(signClassification)} turnDown={useAction(turnDownClassification)} />
}
