import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { holdStatusTexts, holdTexts, salaryTexts } from '../code-lists.ts'
import { HoldKind } from '../hold.ts'
import { liftHold, placeHold } from '../hold-actions.ts'
import { answerSalary, endSalary, enterSalary } from '../salary-actions.ts'
import type { PersonBenefitsView } from '../views.ts'
import { texts } from './texts.ts'

/** Holds on the payments of somebody; only those are told why who decide about it. */
export function Holds({ view }: { view: PersonBenefitsView }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const { actor } = useSession()
  const bar = useRoleBar(liftHold)
  return (
    <Section title={t(texts.holds)}>
      {view.holds.length === 0 && <Empty>{t(texts.noHolds)}</Empty>}
      {view.holds.map((hold) => (
        <article key={hold.id} className="card">
          <div className="row">
            <strong>{t(holdTexts[hold.kind])}</strong>
            <Badge tone={hold.status === 'standing' ? 'bad' : 'neutral'}>{t(holdStatusTexts[hold.status])}</Badge>
            <ByWhom name={view.names[hold.placedBy]} at={hold.placedAt} />
          </div>
          {hold.status === 'standing' && (
            <StepForm
              title={t(texts.lift)}
              action={liftHold}
              disabledReason={bar ?? (hold.placedBy === actor.id ? t(texts.youProposed) : undefined)}
              fields={[{ key: 'reason', label: t(texts.reason) }]}
              input={(said) => ({ id: hold.id, reason: said('reason') })}
            />
          )}
        </article>
      ))}
      <StepForm
        title={t(texts.hold)}
        action={placeHold}
        onDone={() => setId(newId())}
        disabledReason={useRoleBar(placeHold)}
        fields={[
          {
            key: 'kind',
            label: t(texts.kind),
            choices: HoldKind.options.map((key) => ({ key, label: t(holdTexts[key]) })),
          },
          { key: 'reason', label: t(texts.reason) },
        ]}
        input={(said) => ({
          ...{ id, personId: view.person.id, reason: said('reason') },
          kind: HoldKind.safeParse(said('kind')).data ?? '',
        })}
      />
    </Section>
  )
}

/** Public salaries of somebody: while one is paid, no benefit is. */
export function Salaries({ view }: { view: PersonBenefitsView }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  return (
    <Section title={t(texts.salaries)}>
      {view.salaries.length === 0 && <Empty>{t(texts.noSalaries)}</Empty>}
      {view.salaries.map((salary) => (
        <SalaryCard key={salary.id} salary={salary} names={view.names} />
      ))}
      <StepForm
        title={t(texts.addSalary)}
        action={enterSalary}
        onDone={() => setId(newId())}
        disabledReason={useRoleBar(enterSalary)}
        fields={[
          { key: 'institution', label: t(texts.institution), lines: 1 },
          { key: 'fromDay', label: t(texts.from), day: true },
          { key: 'untilDay', label: t(texts.lastDay), day: true, optional: true },
        ]}
        input={(said) => ({
          ...{ id, personId: view.person.id, institution: said('institution'), fromDay: said('fromDay') },
          untilDay: said('untilDay') === '' ? null : said('untilDay'),
        })}
      />
    </Section>
  )
}

function SalaryCard({
  salary,
  names,
}: {
  salary: PersonBenefitsView['salaries'][number]
  names: PersonBenefitsView['names']
}) {
  const t = useText()
  const bar = useRoleBar(endSalary)
  return (
    <article className="card">
      <div className="row">
        <strong>
          <Bidi>{salary.institution}</Bidi>
        </strong>
        <Badge tone={salary.status === 'confirmed' ? 'bad' : salary.status === 'entered' ? 'waiting' : 'neutral'}>
          {t(salaryTexts[salary.status])}
        </Badge>
        <span className="muted">{t(texts.from)}</span>
        <DateText value={salary.fromDay} plain />
        {salary.untilDay !== null && (
          <>
            <span className="muted">{t(texts.to)}</span>
            <DateText value={salary.untilDay} plain />
          </>
        )}
        <ByWhom name={names[salary.enteredBy]} at={salary.enteredAt} />
      </div>
      {salary.status === 'entered' && <AnswerSalary salary={salary} />}
      {salary.status === 'confirmed' && salary.untilDay === null && (
        <StepForm
          title={t(texts.endSalary)}
          action={endSalary}
          disabledReason={bar}
          fields={[{ key: 'untilDay', label: t(texts.lastDay), day: true }]}
          input={(said) => ({ id: salary.id, untilDay: said('untilDay') })}
        />
      )}
    </article>
  )
}

function AnswerSalary({ salary }: { salary: PersonBenefitsView['salaries'][number] }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(answerSalary) ?? (salary.enteredBy === actor.id ? t(texts.youProposed) : undefined)
  return (
    <div className="row">
      <Form
        state={useAction(answerSalary)}
        input={() => ({ id: salary.id, right: true })}
        onDone={() => undefined}
        submit={t(texts.salaryRight)}
        disabledReason={bar}
      >
        {null}
      </Form>
      <Form
        state={useAction(answerSalary)}
        input={() => ({ id: salary.id, right: false })}
        onDone={() => undefined}
        submit={t(texts.salaryWrong)}
        look="danger"
        disabledReason={bar}
      >
        {null}
      </Form>
    </div>
  )
}
