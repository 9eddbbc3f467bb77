import { useState } from 'react'
import { yesNoTexts } from '../../accidents/code-lists.ts'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import * as words from '../code-lists.ts'
import { Service, victimCode } from '../victim.ts'
import { answerVictimReferral, followUpReferral, referVictim } from '../victim-actions.ts'
import { VictimView } from '../views.ts'
import { texts } from './texts.ts'
import { VictimForm } from './VictimForm.tsx'

/** One victim with everything that was told, the referrals and what was done; inside the compartment alone. */
export function VictimPage() {
  const t = useText()
  const read = useRead(`/api/victims/${useParam('id')}`, VictimView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.victim)} ${victimCode(view.victim.id)}`}
          crumbs={[{ title: t(texts.victims), href: '/victims' }]}
          actions={
            <Badge tone={view.victim.harm === 'killed' ? 'bad' : 'waiting'}>
              {t(words.harmTexts[view.victim.harm])}
            </Badge>
          }
        >
          {view.victim.ageGroup === 'child' && <Notice kind="warning">{t(texts.child)}</Notice>}
          <Told view={view} />
          {view.detail && <Correct view={view} detail={view.detail} />}
          <Referrals view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function Told({ view: { victim, detail, placeName, occurredOn } }: { view: VictimView }) {
  const t = useText()
  const { number, list } = useFormat()
  const common = [
    { term: t(texts.sex), value: t(words.sexTexts[victim.sex]) },
    { term: t(texts.ageGroup), value: t(words.ageGroupTexts[victim.ageGroup]) },
    { term: t(texts.consent), value: t(words.consentTexts[victim.consent]) },
    {
      term: t(texts.accident),
      value: (
        <>
          <Link href={`/accidents/${victim.accidentId}`}>{t(placeName)}</Link>{' '}
          {occurredOn !== null && <DateText value={occurredOn} />}
        </>
      ),
    },
  ]
  if (detail === null)
    return (
      <Section title={t(texts.told)}>
        <DescriptionList items={[...common, { term: t(texts.name), value: t(texts.erased) }]} />
      </Section>
    )
  const line = (key: 'name' | 'address' | 'contact' | 'occupation' | 'note') => ({
    term: t(texts[key]),
    value: <Bidi>{detail[key] || '—'}</Bidi>,
  })
  const answer = (
    key: 'knewDanger' | 'sawItem' | 'tampered' | 'hadRiskEducation' | 'aidOnSite' | 'headOfHousehold',
  ) => ({ term: t(texts[key]), value: t(yesNoTexts[detail[key]]) })
  return (
    <Section title={t(texts.told)}>
      <DescriptionList
        items={[
          line('name'),
          ...common,
          { term: t(texts.birth), value: detail.birth === null ? '—' : <DateText value={detail.birth} /> },
          { term: t(texts.age), value: detail.age === null ? '—' : number(detail.age) },
          ...[line('address'), line('contact'), line('occupation')],
          { term: t(texts.status), value: t(words.statusTexts[detail.status]) },
          { term: t(texts.marital), value: t(words.maritalTexts[detail.marital]) },
          answer('headOfHousehold'),
          { term: t(texts.activity), value: t(words.activityTexts[detail.activity]) },
          { term: t(texts.frequency), value: t(words.frequencyTexts[detail.frequency]) },
          ...[answer('knewDanger'), answer('sawItem'), answer('tampered'), answer('hadRiskEducation')],
          { term: t(texts.wounds), value: list(detail.wounds.map((zone) => t(words.zoneTexts[zone]))) || '—' },
          answer('aidOnSite'),
          { term: t(texts.evacuation), value: t(words.evacuationTexts[detail.evacuation]) },
          {
            term: t(texts.evacuationMinutes),
            value: detail.evacuationMinutes === null ? '—' : number(detail.evacuationMinutes),
          },
          { term: t(texts.consequence), value: t(words.consequenceTexts[detail.consequence]) },
          { term: t(texts.losses), value: list(detail.losses.map((loss) => t(words.lossTexts[loss]))) || '—' },
          {
            term: t(texts.placeOfDeath),
            value: detail.placeOfDeath === null ? '—' : t(words.deathTexts[detail.placeOfDeath]),
          },
          line('note'),
        ]}
      />
    </Section>
  )
}

function Correct({ view: { victim }, detail }: { view: VictimView; detail: NonNullable<VictimView['detail']> }) {
  const t = useText()
  return (
    <Disclosure title={t(texts.correct)}>
      {(close) => (
        <VictimForm id={victim.id} accidentId={victim.accidentId} before={{ victim, detail }} onDone={close} />
      )}
    </Disclosure>
  )
}

const answers = ['yes', 'no'] as const

function Referrals({ view: { victim, referrals } }: { view: VictimView }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const note = { key: 'note', label: t(texts.note), lines: 2 } as const
  return (
    <Section title={t(texts.referrals)}>
      {referrals.length === 0 && <Empty>{t(texts.noReferrals)}</Empty>}
      {referrals.map(({ referral, detail }) => (
        <div key={referral.id} className="stack">
          <DescriptionList
            items={[
              { term: t(texts.service), value: detail ? t(words.serviceTexts[detail.service]) : t(texts.erased) },
              { term: t(texts.to), value: <Bidi>{detail?.to ?? t(texts.erased)}</Bidi> },
              { term: t(texts.referredOn), value: <DateText value={referral.referredOn} /> },
              {
                term: t(texts.received),
                value: t(referral.received === null ? texts.waiting : texts[referral.received]),
              },
              {
                term: t(texts.nextOn),
                value: referral.nextOn === null ? t(texts.over) : <DateText value={referral.nextOn} />,
              },
            ]}
          />
          <StepForm
            title={t(texts.answer)}
            action={answerVictimReferral}
            fields={[
              {
                key: 'received',
                label: t(texts.received),
                choices: answers.map((key) => ({ key, label: t(texts[key]) })),
              },
              note,
            ]}
            input={(said) => ({
              ...{ id: referral.id, note: said('note') },
              received: answers.find((one) => one === said('received')) ?? '',
            })}
          />
          {referral.nextOn !== null && (
            <StepForm
              title={t(texts.followUp)}
              action={followUpReferral}
              fields={[note]}
              input={(said) => ({ id: referral.id, note: said('note') })}
            />
          )}
        </div>
      ))}
      <StepForm
        title={t(texts.refer)}
        action={referVictim}
        disabledReason={victim.consent === 'none' ? t(texts.noConsent) : undefined}
        onDone={() => setId(newId())}
        fields={[
          {
            key: 'service',
            name: 'detail.service',
            label: t(texts.service),
            choices: Service.options.map((key) => ({ key, label: t(words.serviceTexts[key]) })),
          },
          { key: 'to', name: 'detail.to', label: t(texts.to), lines: 1 },
          { key: 'referredOn', label: t(texts.referredOn), day: true },
          { key: 'note', name: 'detail.note', label: t(texts.note), optional: true },
        ]}
        input={(said) => ({
          ...{ id, victimId: victim.id, referredOn: said('referredOn') },
          detail: {
            service: Service.options.find((one) => one === said('service')) ?? '',
            ...{ to: said('to'), note: said('note') },
          },
        })}
      />
    </Section>
  )
}

function History({ view: { steps, names } }: { view: VictimView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, note }) => ({
          key: step.id,
          title: t(words.stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi> <Bidi>{note ?? t(texts.erased)}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
