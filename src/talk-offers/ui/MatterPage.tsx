import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { newId } from '../../kernel/ids.ts'
import type { Authority } from '../../programme/programme.ts'
import { MeetingsView } from '../../talks/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar, useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { noticeOf } from '../inequalities.ts'
import { OfferAnswer } from '../matter.ts'
import { answerOffer, explainMatter, makeOffer, signExplanation, turnDownExplanation } from '../matter-actions.ts'
import { MatterView } from '../views.ts'
import { Treatment, useSides } from './Treatment.tsx'
import { answerTexts, kindTexts, stepTexts, texts } from './texts.ts'

/** One matter: what was offered to whom, what was answered, and why it is not alike where it is not. */
export function MatterPage() {
  const { language } = useLanguage()
  const t = useText()
  const { actor } = useSession()
  const { number } = useFormat()
  const sides = useSides()
  const nameOf = usePartyName()
  const read = useRead(`/api/talk-matters/${useParam('id')}`, MatterView)
  const keeps = useRoleBar(makeOffer) === undefined && actor.joint
  return (
    <Loaded read={read}>
      {(view) => {
        const { matter } = view
        return (
          <Page
            title={givenIn(matter.words, language).words}
            crumbs={[{ title: t(texts.equality), href: '/talk-offers' }]}
          >
            <Section title={t(texts.treatment)} actions={<Treatment row={view} />}>
              <p className="hint">{t(texts.aid)}</p>
              <DescriptionList
                items={[
                  { term: t(texts.kind), value: t(kindTexts[matter.kind]) },
                  { term: t(texts.convener), value: <Bidi>{nameOf(matter.convener.name)}</Bidi> },
                  { term: t(texts.withinDays), value: number(matter.withinDays) },
                  ...(matter.kind === 'meeting'
                    ? [{ term: t(texts.noticeDays), value: number(matter.noticeDays) }]
                    : []),
                  ...(matter.explanation === ''
                    ? []
                    : [{ term: t(texts.explanation), value: <Bidi>{matter.explanation}</Bidi> }]),
                ]}
              />
            </Section>
            {sides.map((side) => (
              <Offer key={side.id} side={side} view={view} />
            ))}
            {keeps && <MakeOffer view={view} />}
            {keeps && <Explanation view={view} />}
            {view.steps.length > 0 && (
              <Section title={t(texts.course)}>
                <Timeline
                  label={t(texts.course)}
                  steps={view.steps.map(({ step, takenByName }) => ({
                    ...{ key: step.id, title: t(stepTexts[step.kind]), state: 'done' },
                    when: <ByWhom name={takenByName || t(texts.noOne)} at={step.takenAt} />,
                    detail: <Bidi>{step.note}</Bidi>,
                  }))}
                />
              </Section>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

/** The offer to one side as far as the reader may read it, with the answer. */
function Offer({ side, view: { matter, offers } }: { side: Authority; view: MatterView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const offer = offers.find((one) => one.partySideId === side.id)
  const notice = offer ? noticeOf(offer) : undefined
  return (
    <Section title={t(texts.offeredTo, { side: t(side.name) })}>
      {!offer && <p>{t(matter.offeredSideIds.includes(side.id) ? texts.offered : texts.notOffered)}</p>}
      {offer && (
        <DescriptionList
          items={[
            { term: t(texts.offeredOn), value: <DateText value={offer.offeredOn} /> },
            ...(offer.forDay === null ? [] : [{ term: t(texts.forDay), value: <DateText value={offer.forDay} /> }]),
            ...(notice === undefined ? [] : [{ term: t(texts.notice), value: t(texts.days, { count: notice }) }]),
            {
              term: t(texts.answer),
              value:
                offer.answer === null ? (
                  t(texts.noAnswer)
                ) : (
                  <>
                    {t(answerTexts[offer.answer])} {offer.answerWords !== '' && <Bidi>{offer.answerWords}</Bidi>}
                  </>
                ),
            },
          ]}
        />
      )}
      {offer?.meetingId && <ButtonLink href={`/talk-meetings/${offer.meetingId}`}>{t(texts.openMeeting)}</ButtonLink>}
      {offer && side.id === actor.sideId && (
        <StepForm
          title={t(texts.answerOffer)}
          action={answerOffer}
          disabledReason={barOf(answerOffer)}
          fields={[
            {
              key: 'answer',
              label: t(texts.answer),
              choices: OfferAnswer.options.map((key) => ({ key, label: t(answerTexts[key]) })),
            },
            { key: 'words', label: t(texts.answerWords), optional: true },
          ]}
          input={(said) => ({
            id: offer.id,
            answer: OfferAnswer.options.find((one) => one === said('answer')) ?? '',
            words: said('words'),
          })}
        />
      )}
    </Section>
  )
}

function MakeOffer({ view: { matter } }: { view: MatterView }) {
  const { language } = useLanguage()
  const t = useText()
  const sides = useSides().filter(({ id }) => !matter.offeredSideIds.includes(id))
  const meetings = useRead('/api/talk-meetings', MeetingsView).data?.meetings ?? []
  const [id, setId] = useState(() => newId())
  if (sides.length === 0) return null
  const isMeeting = matter.kind === 'meeting'
  return (
    <StepForm
      title={t(texts.makeOffer)}
      action={makeOffer}
      onDone={() => setId(newId())}
      fields={[
        {
          key: 'partySideId',
          label: t(texts.side),
          choices: sides.map((side) => ({ key: side.id, label: t(side.name) })),
        },
        { key: 'offeredOn', label: t(texts.offeredOn), day: true },
        ...(isMeeting
          ? ([
              { key: 'forDay', label: t(texts.forDay), day: true },
              {
                key: 'meetingId',
                label: t(texts.meeting),
                choices: [
                  ...meetings.map(({ meeting }) => ({
                    key: meeting.id,
                    label: givenIn(meeting.title, language).words,
                  })),
                  { key: 'none', label: t(texts.noMeeting) },
                ],
              },
            ] as const)
          : []),
      ]}
      input={(said) => ({
        ...{ id, matterId: matter.id, partySideId: said('partySideId'), offeredOn: said('offeredOn') },
        forDay: isMeeting ? said('forDay') : null,
        meetingId: !isMeeting || said('meetingId') === 'none' ? null : said('meetingId'),
      })}
    />
  )
}

/** Why the sides are not treated alike: proposed by one of joint bodies, signed by another. */
function Explanation({ view: { matter } }: { view: MatterView }) {
  const t = useText()
  const { actor } = useSession()
  const sign = useAction(signExplanation)
  const { id, status } = matter
  if (status === 'explained' || matter.offeredSideIds.length === 0) return null
  if (status === 'open')
    return (
      <>
        <p className="hint">{t(texts.explainHint)}</p>
        <StepForm
          title={t(texts.explain)}
          action={explainMatter}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      </>
    )
  const own = matter.explainedBy === actor.id ? t(texts.youProposed) : undefined
  return (
    <Section title={t(texts.waitsForSignature)}>
      <Form state={sign} input={() => ({ id })} onDone={() => undefined} submit={t(texts.sign)} disabledReason={own}>
        {null}
      </Form>
      {own === undefined && (
        <StepForm
          title={t(texts.turnDown)}
          action={turnDownExplanation}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
    </Section>
  )
}
