import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline, type TimelineStep } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { erasureMay, isLiftedBy } from '../erasure.ts'
import { decideErasure, recommendErasure } from '../erasure-actions.ts'
import { ErasureView } from '../views.ts'
import { ErasureBadge } from './ErasuresPage.tsx'
import { groundTexts, keepingTexts, texts } from './texts.ts'

/** One erasure: why it is asked, what keeps the person, the two who decide, and in the end the tombstone. */
export function ErasurePage() {
  const t = useText()
  const read = useRead(`/api/erasures/${useParam('id')}`, ErasureView)
  const erasure = read.data?.erasure
  return (
    <Page
      title={`${t(texts.erasureOne)} ${erasure?.number ?? ''}`}
      crumbs={[{ title: t(texts.erasures), href: '/erasures' }]}
      actions={erasure && <ButtonLink href={`/people/${erasure.personId}`}>{erasure.number}</ButtonLink>}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            {view.erasure.status === 'executed' && <Notice kind="info">{t(texts.tombstone)}</Notice>}
            {view.erasure.status === 'approved' && <Notice kind="info">{t(texts.waitsForProgram)}</Notice>}
            <What view={view} />
            <Keeps view={view} />
            <NextStep view={view} key={view.erasure.status} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function What({ view: { erasure, names } }: { view: ErasureView }) {
  const t = useText()
  const step = (
    key: 'requested' | 'recommended' | 'approved' | 'declined' | 'executed',
    at: string,
    by: string | null,
    said: string,
  ) => ({
    key,
    title: t(texts[key]),
    when: <Moment value={at} />,
    detail: (
      <>
        <Bidi>{by === null ? t(texts.byProgram) : (names[by] ?? '')}</Bidi> {said !== '' && <q>{said}</q>}
      </>
    ),
    state: 'done' as const,
  })
  const steps: TimelineStep[] = [step('requested', erasure.requestedAt, erasure.requestedBy, erasure.reason)]
  const { recommendation, recommendedAt, decidedAt, executedAt } = erasure
  if (recommendation && recommendedAt) {
    const said = `${t(texts[recommendation])}: ${erasure.recommendationReason ?? ''}`
    steps.push(step('recommended', recommendedAt, erasure.recommendedBy, said))
  }
  if (decidedAt)
    steps.push(
      step(
        erasure.status === 'declined' ? 'declined' : 'approved',
        decidedAt,
        erasure.decidedBy,
        erasure.decisionReason ?? '',
      ),
    )
  if (executedAt) steps.push(step('executed', executedAt, null, ''))
  return (
    <>
      <Section title={t(texts.erasureOne)} actions={<ErasureBadge status={erasure.status} />}>
        <DescriptionList
          items={[
            { term: t(texts.ground), value: t(groundTexts[erasure.ground]) },
            { term: t(texts.reason), value: <Bidi>{erasure.reason}</Bidi> },
          ]}
        />
      </Section>
      <Section title={t(texts.history)}>
        <Timeline label={t(texts.history)} steps={steps} />
      </Section>
    </>
  )
}

function standing({ erasure, grounds }: ErasureView) {
  return grounds.filter((one) => !isLiftedBy(one, erasure.ground))
}

function Keeps({ view }: { view: ErasureView }) {
  const t = useText()
  if (view.erasure.status === 'executed' || view.erasure.status === 'declined') return null
  const grounds = standing(view)
  return (
    <Section title={t(texts.keeps)}>
      {grounds.length === 0 ? (
        <Notice kind="success">{t(texts.keepsNothing)}</Notice>
      ) : (
        <ul>
          {grounds.map((ground) => (
            <li key={ground}>{t(keepingTexts[ground])}</li>
          ))}
        </ul>
      )}
      {view.keptUntil !== null && (
        <p>
          {t(texts.keptUntil)} <DateText value={view.keptUntil} />
        </p>
      )}
    </Section>
  )
}

function NextStep({ view }: { view: ErasureView }) {
  const t = useText()
  const { actor } = useSession()
  const { erasure } = view
  const officer = actor.roles.includes('dataProtectionOfficer')
  if (erasureMay('recommend', erasure))
    return <Say view={view} what="recommend" why={officer ? undefined : t(texts.onlyOfficer)} />
  if (!erasureMay('decide', erasure)) return null
  const may = officer || actor.roles.includes('director')
  const why = erasure.recommendedBy === actor.id ? t(texts.youRecommended) : may ? undefined : t(texts.onlyOfficer)
  return <Say view={view} what="decide" why={why} />
}

/** Recommending and deciding: to erase cannot be chosen while something keeps the person, and says so. */
function Say({ view, what, why }: { view: ErasureView; what: 'recommend' | 'decide'; why: string | undefined }) {
  const t = useText()
  const recommend = useAction(recommendErasure)
  const decide = useAction(decideErasure)
  const [answer, setAnswer] = useState<'erase' | 'keep' | ''>('')
  const [reason, setReason] = useState('')
  const { id } = view.erasure
  const grounds = standing(view)
  const kept = grounds.map((ground) => t(keepingTexts[ground])).join(' · ')
  const notAgreed = what === 'decide' && view.erasure.recommendation === 'keep'
  const bar = kept !== '' ? kept : notAgreed ? `${t(texts.recommendation)}: ${t(texts.keep)}` : undefined
  return (
    <Section title={t(texts[what])}>
      <Form
        state={what === 'recommend' ? recommend : decide}
        input={() => ({ id, verdict: answer, reason })}
        onDone={() => undefined}
        submit={t(texts[what])}
        disabledReason={why}
      >
        <RadioGroup
          name="verdict"
          label={t(texts[what])}
          value={answer}
          onChange={setAnswer}
          choices={[
            { key: 'erase', label: t(texts.erase), ...(bar === undefined ? {} : { disabledReason: bar }) },
            { key: 'keep', label: t(texts.keep) },
          ]}
        />
        <TextField
          name="reason"
          label={t(texts.reason)}
          hint={t(texts.reasonHint)}
          value={reason}
          onChange={setReason}
          lines={2}
        />
      </Form>
    </Section>
  )
}
