import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { enrolmentTexts, referralTexts } from '../../opportunities/code-lists.ts'
import { referralMay } from '../../opportunities/referral.ts'
import { CaseOpportunitiesView } from '../../opportunities/views.ts'
import { fullName } from '../../people/person.ts'
import { closeCase, noteCase } from '../../reintegration/case-actions.ts'
import {
  caseTexts,
  followUpTexts,
  howTexts,
  needTexts,
  outcomeTexts,
  planTexts,
  routeTexts,
  stepTexts,
} from '../../reintegration/code-lists.ts'
import { handOverCase, takeOverCase } from '../../reintegration/hand-over-actions.ts'
import { answerPlan, proposePlan } from '../../reintegration/plan-actions.ts'
import { CaseOutcome, Route } from '../../reintegration/reintegration-case.ts'
import { formTexts } from '../../reintegration/ui/form-texts.ts'
import { texts } from '../../reintegration/ui/texts.ts'
import { CaseView, type WordsOf } from '../../reintegration/views.ts'
import { AnswersOfProfile } from '../../site-flow/ui/ProfilePanel.tsx'
import { useRead } from '../api.ts'
import { useText } from '../i18n.tsx'
import { Badge } from '../kit/Badge.tsx'
import { Bidi, Code } from '../kit/Bidi.tsx'
import { DateText, Moment } from '../kit/Dates.tsx'
import { DescriptionList } from '../kit/DescriptionList.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { Page, Section } from '../kit/Page.tsx'
import { Empty, Loaded } from '../kit/States.tsx'
import { Timeline } from '../kit/Timeline.tsx'
import { useParam } from '../navigation.ts'
import { StepForm } from '../StepForm.tsx'
import { CaseAppointments } from './CaseAppointments.tsx'
import { AssessForm, KeepForm, PlacementsAndGrants, ReopenForm, WithdrawReferralForm } from './CaseChanges.tsx'
import { EnrolmentForms, FollowUpForm, PlaceAndGrant, ReferForm, ReferralForms } from './CaseForms.tsx'

const noteKinds = ['counselling', 'visit', 'call', 'note'] as const
const hows = ['spoken', 'signature', 'mark'] as const

/** A reintegration case: who, how it stands, the plan, where they were sent, follow-ups, and every step. */
export function CaseRecordPage() {
  const t = useText()
  const read = useRead(`/api/reintegration-cases/${useParam('id')}`, CaseView)
  return (
    <Page
      title={`${t(texts.case)} ${read.data?.case.number ?? ''}`}
      crumbs={[{ title: t(texts.cases), href: '/reintegration' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Summary view={view} />
            <Plans view={view} />
            <Referrals view={view} />
            <CaseAppointments view={view} />
            <PlacementsAndGrants view={view} />
            <FollowUps view={view} />
            <Steps view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Summary({ view }: { view: CaseView }) {
  const t = useText()
  const { person, names, profileId } = view
  const { id } = view.case
  return (
    <Section title={fullName(person.nameArabic) || fullName(person.nameLatin)}>
      <DescriptionList
        items={[
          { term: t(texts.number), value: <Code>{person.number}</Code> },
          { term: t(texts.status), value: <Badge>{t(caseTexts[view.case.status])}</Badge> },
          { term: t(texts.need), value: t(needTexts[view.case.need]) },
          { term: t(texts.caseworker), value: <Bidi>{names[view.case.caseworkerId] ?? ''}</Bidi> },
          { term: t(texts.womanWished), value: t(view.case.womanWished ? texts.yes : texts.no) },
          { term: t(texts.opened), value: <DateText value={view.case.openedAt} /> },
          {
            term: t(texts.consent),
            value: t(view.consents.shareEmployer === 'given' ? texts.given : texts.notGiven),
          },
        ]}
      />
      {profileId !== null && (
        <Disclosure title={t(formTexts.profile)}>{() => <AnswersOfProfile id={profileId} />}</Disclosure>
      )}
      {view.case.status === 'closed' ? <ReopenForm id={id} /> : <OpenSteps view={view} />}
    </Section>
  )
}

/** What can be done with a case that is open. */
function OpenSteps({ view }: { view: CaseView }) {
  const t = useText()
  const { caseworkers } = view
  const { id } = view.case
  return (
    <>
      <StepForm
        title={t(texts.write)}
        action={noteCase}
        fields={[
          { key: 'kind', label: t(texts.kind), choices: noteKinds.map((key) => ({ key, label: t(stepTexts[key]) })) },
          { key: 'note', label: t(texts.note), lines: 4 },
        ]}
        input={(said) => ({ id, kind: noteKinds.find((key) => key === said('kind')) ?? '', note: said('note') })}
      />
      {view.case.handOverTo === null ? (
        <StepForm
          title={t(texts.handOver)}
          action={handOverCase}
          fields={[
            {
              key: 'toUserId',
              label: t(texts.to),
              choices: caseworkers
                .filter((one) => one.id !== view.case.caseworkerId)
                .map((one) => ({ key: one.id, label: one.name })),
            },
            { key: 'note', label: t(texts.note) },
          ]}
          input={(said) => ({ id, toUserId: said('toUserId'), note: said('note') })}
        />
      ) : (
        <>
          <StepForm title={t(texts.takeOver)} action={takeOverCase} fields={[]} input={() => ({ id })} />
          <KeepForm id={id} />
        </>
      )}
      <AssessForm id={id} />
      <StepForm
        title={t(texts.close)}
        action={closeCase}
        fields={[
          {
            key: 'outcome',
            label: t(texts.outcome),
            choices: CaseOutcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) })),
          },
          { key: 'note', label: t(texts.note) },
        ]}
        input={(said) => ({ id, outcome: CaseOutcome.safeParse(said('outcome')).data ?? '', note: said('note') })}
      />
    </>
  )
}

function Said({ words, entryId }: { words: WordsOf; entryId: string | null }) {
  const said = entryId === null ? undefined : words[entryId]
  const told = Object.values(said ?? {}).filter((one) => one !== '')
  return told.length > 0 ? <q>{told.join(' · ')}</q> : null
}

function Plans({ view }: { view: CaseView }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const waiting = view.plans.find(({ status }) => status === 'proposed')
  return (
    <Section title={t(texts.plan)}>
      {view.plans.map((plan) => (
        <p key={plan.id}>
          <Badge tone={plan.status === 'agreed' ? 'good' : 'neutral'}>{t(planTexts[plan.status])}</Badge>{' '}
          {t(routeTexts[plan.route])} <Said words={view.words} entryId={plan.entryId} />{' '}
          <Said words={view.words} entryId={plan.answerEntryId} />
        </p>
      ))}
      <StepForm
        title={t(texts.propose)}
        action={proposePlan}
        onDone={() => setId(newId())}
        fields={[
          { key: 'goals', label: t(texts.goals), lines: 4 },
          {
            key: 'route',
            label: t(texts.route),
            choices: Route.options.map((key) => ({ key, label: t(routeTexts[key]) })),
          },
          { key: 'reviewOn', label: t(texts.reviewOn), day: true },
          { key: 'steps', label: t(texts.steps), optional: true },
        ]}
        input={(said) => ({
          ...{ id, caseId: view.case.id, personId: view.person.id, route: Route.safeParse(said('route')).data ?? '' },
          ...{ reviewOn: said('reviewOn'), goals: said('goals'), steps: said('steps') },
        })}
      />
      {waiting && (
        <StepForm
          title={t(texts.answer)}
          action={answerPlan}
          fields={[
            {
              key: 'agreed',
              label: t(texts.agrees),
              choices: (['yes', 'no'] as const).map((key) => ({ key, label: t(texts[key]) })),
            },
            { key: 'words', label: t(texts.words) },
            { key: 'how', label: t(texts.how), choices: hows.map((key) => ({ key, label: t(howTexts[key]) })) },
          ]}
          input={(said) => ({
            ...{ id: waiting.id, agreed: said('agreed') === 'yes', words: said('words') },
            how: hows.find((key) => key === said('how')) ?? '',
          })}
        />
      )}
    </Section>
  )
}

function Referrals({ view }: { view: CaseView }) {
  const t = useText()
  const caseId = view.case.id
  const of = { caseId, personId: view.person.id }
  const planFirst = view.case.planId === null ? t(formTexts.planFirst) : undefined
  const consentFirst = view.consents.shareEmployer === 'given' ? undefined : t(formTexts.consentFirst)
  const read = useRead(`/api/reintegration-cases/${caseId}/opportunities`, CaseOpportunitiesView)
  return (
    <Section title={t(texts.referrals)}>
      <ReferForm {...of} disabledReason={planFirst ?? consentFirst} />
      <PlaceAndGrant of={of} disabledReason={planFirst} />
      <Loaded read={read}>
        {({ referrals, enrolments, words }) =>
          referrals.length === 0 ? (
            <Empty>{t(texts.noReferrals)}</Empty>
          ) : (
            <ul>
              {referrals.map((row) => (
                <li key={row.referral.id}>
                  <Bidi>{row.title}</Bidi> <Badge>{t(referralTexts[row.referral.status])}</Badge>{' '}
                  <Said words={words} entryId={row.referral.answerEntryId} />
                  <ReferralForms row={row} of={of} />
                  {referralMay('withdraw', row.referral) && <WithdrawReferralForm id={row.referral.id} />}
                </li>
              ))}
              {enrolments.map(({ enrolment, title, due, attended }) => (
                <li key={enrolment.id}>
                  <Bidi>{title}</Bidi> <Badge tone="moving">{t(enrolmentTexts[enrolment.status])}</Badge>{' '}
                  {t(texts.attendance, { attended, due })}
                  {enrolment.status === 'enrolled' && <EnrolmentForms enrolmentId={enrolment.id} of={of} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function FollowUps({ view: { followUps } }: { view: CaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.followUps)}>
      {followUps.length === 0 ? (
        <Empty>{t(texts.noFollowUps)}</Empty>
      ) : (
        <ul>
          {followUps.map((one) => (
            <li key={one.id}>
              {t(texts.months, { n: one.months })} · <DateText value={one.dueOn} />{' '}
              <Badge tone={one.status === 'due' ? 'waiting' : 'neutral'}>{t(followUpTexts[one.status])}</Badge>
              {one.status === 'due' && <FollowUpForm id={one.id} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Steps({ view: { steps, words, names } }: { view: CaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.steps)}>
      <Timeline
        label={t(texts.steps)}
        steps={steps.map((step) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi> <Said words={words} entryId={step.entryId} />
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
