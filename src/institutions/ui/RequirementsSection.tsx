import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { fitnessTexts, requirementsStatusTexts, schoolingTexts, vettingCheckTexts } from '../code-lists.ts'
import type { InstitutionRequirements } from '../requirements.ts'
import { draftRequirements, signRequirements, withdrawRequirements } from '../requirements-actions.ts'
import type { InstitutionView } from '../views.ts'
import { RequirementsForm } from './RequirementsForm.tsx'
import { texts } from './texts.ts'

/** What the institution asks, in its versions, and the second signature on a draft. */
export function RequirementsSection({ view: { requirements, institution } }: { view: InstitutionView }) {
  const t = useText()
  const bar = useRoleBars()
  const drafted = requirements.some((one) => one.requirements.status === 'draft')
  const inForce = requirements.find((one) => one.requirements.status === 'inForce')
  return (
    <Section title={t(texts.requirements)}>
      <p className="hint">{t(texts.requirementsLead)}</p>
      {!inForce && <Notice kind="warning">{t(texts.noRequirements)}</Notice>}
      {requirements.map((one) => (
        <Version key={one.requirements.id} of={one} />
      ))}
      {!drafted && bar(draftRequirements) === undefined && (
        <Disclosure title={t(texts.draft)}>
          {(close) => <RequirementsForm institutionId={institution.id} from={inForce?.requirements} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

const tones = { draft: 'waiting', inForce: 'good', retired: 'neutral' } as const

function Version({
  of: { requirements, proposedByName, signedByName },
}: {
  of: InstitutionView['requirements'][number]
}) {
  const t = useText()
  const { list } = useFormat()
  const { version, status, minAge, maxAge, schooling, fitness, checks, clearanceDays, other, basis } = requirements
  return (
    <>
      <h3>
        {t(texts.version, { version })} <Badge tone={tones[status]}>{t(requirementsStatusTexts[status])}</Badge>
      </h3>
      <DescriptionList
        items={[
          { term: t(texts.ages), value: <bdi dir="ltr">{maxAge === null ? `${minAge}+` : `${minAge}–${maxAge}`}</bdi> },
          { term: t(texts.schooling), value: t(schoolingTexts[schooling]) },
          { term: t(texts.fitness), value: t(fitnessTexts[fitness]) },
          { term: t(texts.checks), value: list(checks.map((kind) => t(vettingCheckTexts[kind]))) },
          { term: t(texts.clearanceDays), value: clearanceDays },
          ...(other === '' ? [] : [{ term: t(texts.other), value: <Bidi>{other}</Bidi> }]),
          { term: t(texts.basis), value: <Bidi>{basis}</Bidi> },
          { term: t(texts.proposedBy), value: <ByWhom name={proposedByName} at={requirements.proposedAt} /> },
          ...(requirements.signedAt === null
            ? []
            : [{ term: t(texts.signedBy), value: <ByWhom name={signedByName} at={requirements.signedAt} /> }]),
        ]}
      />
      {status === 'draft' && <Sign requirements={requirements} />}
    </>
  )
}

function Sign({ requirements: { id, proposedBy } }: { requirements: InstitutionRequirements }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const sign = useAction(signRequirements)
  const withdraw = useAction(withdrawRequirements)
  const why = bar(signRequirements) ?? (proposedBy === actor.id ? t(texts.youDrafted) : undefined)
  return (
    <>
      <Form state={sign} input={() => ({ id })} onDone={() => undefined} submit={t(texts.sign)} disabledReason={why}>
        {null}
      </Form>
      {bar(withdrawRequirements) === undefined && (
        <Form state={withdraw} input={() => ({ id })} onDone={() => undefined} submit={t(texts.withdraw)} look="danger">
          {null}
        </Form>
      )}
    </>
  )
}
