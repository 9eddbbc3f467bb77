import type { ReactNode } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline, type TimelineStep } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { isDecided } from '../appeal.ts'
import { AppealView } from '../views.ts'
import { AppealBadge, AppealClock } from './AppealBadge.tsx'
import { NextStep } from './NextStep.tsx'
import { subjectHref } from './subject-links.ts'
import { texts } from './texts.ts'

/** One appeal: what it is against, its grounds, its clock, what was done, and what is due. `after`: what other features know. */
export function AppealPage({ after }: { after?: (appeal: AppealView['appeal']) => ReactNode }) {
  const t = useText()
  const read = useRead(`/api/appeals/${useParam('id')}`, AppealView)
  const kind = read.data ? t(texts[read.data.appeal.subjectKind]) : ''
  return (
    <Page title={`${t(texts.appeal)} · ${kind}`} crumbs={[{ title: t(texts.appeals), href: '/appeals' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <About view={view} />
            <History view={view} />
            {after?.(view.appeal)}
            <NextStep key={`${view.appeal.status} ${view.appeal.proposedAt}`} view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function About({ view: { appeal, concerned, daysLeft } }: { view: AppealView }) {
  const t = useText()
  return (
    <Section
      title={t(texts[appeal.subjectKind])}
      actions={<ButtonLink href={subjectHref(appeal)}>{t(texts.openSubject)}</ButtonLink>}
    >
      <DescriptionList
        items={[
          {
            term: t(texts.concerned),
            value: concerned ? (
              <Link href={`/${concerned.kind === 'person' ? 'people' : 'groups'}/${concerned.id}`}>
                <Code>{concerned.number}</Code>
              </Link>
            ) : (
              '—'
            ),
          },
          { term: t(texts.status), value: <AppealBadge appeal={appeal} /> },
          { term: t(texts.clock), value: <AppealClock appeal={appeal} daysLeft={daysLeft} /> },
          { term: t(texts.due), value: <DateText value={appeal.dueOn} /> },
          { term: t(texts.decidedOn), value: <DateText value={appeal.subjectDecidedOn} /> },
          { term: t(texts.how), value: t(texts[appeal.how]) },
          { term: t(texts.grounds), value: <Bidi>{appeal.grounds}</Bidi> },
        ]}
      />
    </Section>
  )
}

function History({ view: { appeal, names } }: { view: AppealView }) {
  const t = useText()
  /** A step that was taken, if it was. */
  const taken = (title: string, by: string | null, at: string | null, said: string | null = null): TimelineStep[] =>
    at === null
      ? []
      : [
          {
            key: `${title} ${at}`,
            title,
            when: <Moment value={at} />,
            detail: (
              <>
                <Bidi>{names[by ?? ''] ?? ''}</Bidi> {said !== null && <q>{said}</q>}
              </>
            ),
            state: 'done',
          },
        ]
  const outcome = (words: string, which: 'upheld' | 'dismissed' | null) => `${words}: ${which ? t(texts[which]) : ''}`
  const steps: TimelineStep[] = [
    ...taken(t(texts.filed), appeal.filedBy, appeal.filedAt),
    ...taken(t(texts.registered), appeal.registeredBy, appeal.registeredAt),
    ...taken(t(appeal.heard === false ? texts.notHeard : texts.heard), appeal.heardBy, appeal.heardAt, appeal.hearing),
    ...appeal.earlier.flatMap((one) =>
      taken(outcome(t(texts.proposed), one.outcome), one.proposedBy, one.proposedAt, one.reasons),
    ),
    ...taken(outcome(t(texts.proposed), appeal.proposal), appeal.proposedBy, appeal.proposedAt, appeal.proposalReasons),
    ...(isDecided(appeal)
      ? taken(outcome(t(texts.decide), appeal.proposal), appeal.decidedBy, appeal.decidedAt, appeal.reasons)
      : []),
    ...(appeal.toldIn === null
      ? []
      : taken(t(texts.told, { language: t(texts[appeal.toldIn]) }), appeal.toldBy, appeal.toldAt)),
  ]
  const next = {
    ...{ filed: texts.toRegister, registered: texts.toHear, heard: texts.toPropose, proposed: texts.toDecide },
    ...{ upheld: texts.toTell, dismissed: texts.toTell },
  }
  if (appeal.toldAt === null) steps.push({ key: 'next', title: t(next[appeal.status]), state: 'next' })
  return (
    <Section title={t(texts.history)}>
      <Timeline label={t(texts.history)} steps={steps} />
    </Section>
  )
}
