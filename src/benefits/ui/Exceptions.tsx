import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { type BenefitException, ExceptionKind } from '../benefit-exception.ts'
import { exceptionKindTexts, exceptionTexts } from '../code-lists.ts'
import { proposeException, refuseException, secondException } from '../exception-actions.ts'
import type { PersonBenefitsView } from '../views.ts'
import { texts } from './texts.ts'

const tones: Readonly<Record<BenefitException['status'], Tone>> = {
  proposed: 'waiting',
  seconded: 'moving',
  granted: 'good',
  refused: 'neutral',
}

/** What a panel set aside for somebody, and asking it to. */
export function Exceptions({ view }: { view: PersonBenefitsView }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  return (
    <Section title={t(texts.exceptions)}>
      <p className="hint">{t(texts.exceptionHint)}</p>
      {view.exceptions.length === 0 && <Empty>{t(texts.noExceptions)}</Empty>}
      {view.exceptions.map((exception) => (
        <ExceptionCard key={exception.id} exception={exception} names={view.names} />
      ))}
      <StepForm
        title={t(texts.addException)}
        action={proposeException}
        onDone={() => setId(newId())}
        disabledReason={useRoleBar(proposeException)}
        fields={[
          {
            key: 'kind',
            label: t(texts.kind),
            choices: ExceptionKind.options.map((key) => ({ key, label: t(exceptionKindTexts[key]) })),
          },
          { key: 'receiver', label: t(texts.receiver), hint: t(texts.receiverHint), lines: 1, optional: true },
          { key: 'untilDay', label: t(texts.until), day: true },
          { key: 'reason', label: t(texts.reason) },
        ]}
        input={(said) => ({
          ...{ id, personId: view.person.id, untilDay: said('untilDay'), reason: said('reason') },
          ...{ receiver: said('receiver'), kind: ExceptionKind.safeParse(said('kind')).data ?? '' },
        })}
      />
    </Section>
  )
}

function ExceptionCard({
  exception,
  names,
}: {
  exception: PersonBenefitsView['exceptions'][number]
  names: PersonBenefitsView['names']
}) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(secondException)
  const own = exception.proposedBy === actor.id || exception.firstBy === actor.id ? t(texts.youProposed) : undefined
  const waits = exception.status === 'proposed' || exception.status === 'seconded'
  return (
    <article className="card">
      <div className="row">
        <strong>{t(exceptionKindTexts[exception.kind])}</strong>
        <Badge tone={tones[exception.status]}>{t(exceptionTexts[exception.status])}</Badge>
        <span className="muted">{t(texts.until)}</span>
        <DateText value={exception.untilDay} plain />
        <ByWhom name={names[exception.proposedBy]} at={exception.proposedAt} />
        {exception.firstAt !== null && <ByWhom name={names[exception.firstBy ?? '']} at={exception.firstAt} />}
        {exception.secondAt !== null && <ByWhom name={names[exception.secondBy ?? '']} at={exception.secondAt} />}
      </div>
      {waits && <Agree id={exception.id} disabledReason={bar ?? own} />}
      {exception.status !== 'refused' && (
        <StepForm
          title={t(texts.refuse)}
          action={refuseException}
          disabledReason={bar}
          fields={[{ key: 'reason', label: t(texts.reason) }]}
          input={(said) => ({ id: exception.id, reason: said('reason') })}
        />
      )}
    </article>
  )
}

function Agree({ id, disabledReason }: { id: string; disabledReason: string | undefined }) {
  const t = useText()
  return (
    <Form
      state={useAction(secondException)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(texts.agree)}
      disabledReason={disabledReason}
    >
      {null}
    </Form>
  )
}
