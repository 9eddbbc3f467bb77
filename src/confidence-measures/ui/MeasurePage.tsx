import { givenIn } from '../../ceasefire/given-texts.ts'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { ConfidenceInput, confidenceCan, confidenceReference } from '../confidence-measure.ts'
import {
  answerMeasure,
  editMeasure,
  finishMeasure,
  lapseMeasure,
  offerMeasure,
  withdrawMeasure,
} from '../measure-actions.ts'
import { ConfidenceMeasureView } from '../views.ts'
import { MeasureForm } from './MeasureForm.tsx'
import { statusTones } from './MeasuresPage.tsx'
import { TasksSection } from './TasksSection.tsx'
import { kindTexts, statusTexts, stepTexts, texts } from './texts.ts'

/** One measure: what is offered, what the other side answered, its tasks, and what was given in return. */
export function MeasurePage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/confidence-measures/${id}`, ConfidenceMeasureView)
  return (
    <Page
      title={`${t(texts.measure)} ${confidenceReference(id)}`}
      crumbs={[{ title: t(texts.measures), href: '/confidence-measures' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <TasksSection view={view} />
            <Returns view={view} />
            <Steps view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view }: { view: ConfidenceMeasureView }) {
  const t = useText()
  const { language } = useLanguage()
  const { measure, by, to } = view
  return (
    <Section
      title={givenIn(measure.title, language).words}
      actions={<Badge tone={statusTones[measure.status]}>{t(statusTexts[measure.status])}</Badge>}
    >
      {measure.status === 'drafted' && <Notice kind="info">{t(texts.draftNotice)}</Notice>}
      <p>
        <Given of={measure.what} />
      </p>
      <DescriptionList
        items={[
          { term: t(texts.kind), value: t(kindTexts[measure.kind]) },
          { term: t(texts.by), value: t(by) },
          { term: t(texts.to), value: t(to) },
          { term: t(texts.answerBy), value: <DateText value={measure.answerBy} /> },
          ...(measure.answer === null
            ? []
            : [
                {
                  term: t(texts.answered),
                  value: (
                    <>
                      {t(measure.answer === 'accepted' ? stepTexts.accepted : stepTexts.declined)}{' '}
                      {measure.answerReason !== '' && <Bidi>{measure.answerReason}</Bidi>}
                    </>
                  ),
                },
              ]),
          ...(measure.endReason === '' ? [] : [{ term: t(texts.ended), value: <Bidi>{measure.endReason}</Bidi> }]),
        ]}
      />
      <Acts view={view} />
    </Section>
  )
}

function Acts({ view: { measure, taskList } }: { view: ConfidenceMeasureView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const offer = useAction(offerMeasure)
  const { id } = measure
  const can = (step: keyof typeof confidenceCan) => confidenceCan[step].some((status) => status === measure.status)
  const ours = measure.sideId === actor.sideId
  const open = taskList.length === 0 || taskList.some(({ task }) => task.status !== 'confirmed')
  return (
    <>
      {ours && can('offer') && barOf(offerMeasure) === undefined && (
        <Form
          state={offer}
          input={() => ({ id })}
          onDone={() => undefined}
          submit={t(texts.offer)}
          disabledReason={measure.draftedBy === actor.id ? t(texts.youDrafted) : undefined}
        >
          {null}
        </Form>
      )}
      {ours && can('edit') && barOf(editMeasure) === undefined && (
        <Disclosure title={t(texts.edit)}>
          {(close) => <MeasureForm id={id} before={ConfidenceInput.strip().parse(measure)} onDone={close} />}
        </Disclosure>
      )}
      {measure.offeredTo === actor.sideId && can('answer') && barOf(answerMeasure) === undefined && (
        <StepForm
          title={t(texts.answer)}
          action={answerMeasure}
          fields={[
            {
              key: 'answer',
              label: t(texts.answered),
              choices: [
                { key: 'accepted', label: t(texts.accept) },
                { key: 'declined', label: t(texts.decline) },
              ],
            },
            { key: 'reason', label: t(texts.reason), hint: t(texts.reasonHint), lines: 2, optional: true },
          ]}
          input={(said) => ({
            id,
            answer: (['accepted', 'declined'] as const).find((one) => one === said('answer')) ?? '',
            reason: said('reason'),
          })}
        />
      )}
      {can('finish') && !open && barOf(finishMeasure) === undefined && (
        <StepForm
          title={t(texts.finish)}
          action={finishMeasure}
          fields={[{ key: 'note', label: t(texts.note), lines: 2, optional: true }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {can('lapse') && barOf(lapseMeasure) === undefined && (
        <StepForm
          title={t(texts.lapse)}
          action={lapseMeasure}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
      {ours && can('withdraw') && barOf(withdrawMeasure) === undefined && (
        <StepForm
          title={t(texts.withdraw)}
          action={withdrawMeasure}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
    </>
  )
}

function Returns({ view: { reciprocals } }: { view: ConfidenceMeasureView }) {
  const t = useText()
  if (reciprocals.length === 0) return null
  return (
    <Section title={t(texts.reciprocals)}>
      <ul>
        {reciprocals.map(({ measure, by }) => (
          <li key={measure.id}>
            <Link href={`/confidence-measures/${measure.id}`}>
              {t(by)} · <Given of={measure.title} />
            </Link>{' '}
            <Badge tone={statusTones[measure.status]}>{t(statusTexts[measure.status])}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Steps({ view: { steps } }: { view: ConfidenceMeasureView }) {
  const t = useText()
  return (
    <Section title={t(texts.steps)}>
      <Timeline
        label={t(texts.steps)}
        steps={steps.map(({ step, office, takenByName }) => ({
          key: step.id,
          title: `${t(stepTexts[step.kind])} · ${t(office)}`,
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName || t(texts.nobody)}</Bidi> {step.note !== '' && <Bidi>{step.note}</Bidi>}
            </>
          ),
        }))}
      />
    </Section>
  )
}
