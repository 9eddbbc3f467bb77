import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useToday } from '../../web/time-zone.ts'
import type { Ground } from '../benefit-rule.ts'
import { entitlementTexts, groundTexts, presenceTexts, supportTexts } from '../code-lists.ts'
import { endEntitlement, grantEntitlement } from '../entitlement-actions.ts'
import { provePresence } from '../presence-actions.ts'
import { PresenceProof } from '../presence-proof.ts'
import type { InstalmentView, PersonBenefitsView } from '../views.ts'
import { Blocks } from './Blocks.tsx'
import { texts } from './texts.ts'

/** What somebody was granted, instalment by instalment, with what is in the way of each; and granting it. */
export function Entitlements({ view }: { view: PersonBenefitsView }) {
  const t = useText()
  const free = view.rules.filter(
    ({ support }) => !view.entitlements.some(({ entitlement }) => entitlement.support === support),
  )
  return (
    <Section title={t(texts.benefits)}>
      {view.entitlements.length === 0 && <Empty>{t(texts.noEntitlements)}</Empty>}
      {view.entitlements.map((one) => (
        <EntitlementCard key={one.entitlement.id} one={one} view={view} />
      ))}
      {free.length > 0 && (
        <Disclosure title={t(texts.grant)}>
          {(close) => <GrantForm personId={view.person.id} rules={free} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function EntitlementCard({
  one: { entitlement, title, instalments },
  view,
}: {
  one: PersonBenefitsView['entitlements'][number]
  view: PersonBenefitsView
}) {
  const t = useText()
  const bar = useRoleBar(endEntitlement)
  return (
    <article className="card">
      <div className="row">
        <strong>{t(supportTexts[entitlement.support])}</strong>
        <Bidi>{title}</Bidi>
        <Badge tone={entitlement.status === 'running' ? 'good' : 'neutral'}>
          {t(entitlementTexts[entitlement.status])}
        </Badge>
        {entitlement.percent > 0 && <span className="muted">{`+ ${entitlement.percent} %`}</span>}
      </div>
      {instalments.map((instalment) => (
        <InstalmentRow key={instalment.instalment.id} one={instalment} view={view} />
      ))}
      {entitlement.status === 'running' && (
        <StepForm
          title={t(texts.end)}
          action={endEntitlement}
          disabledReason={bar}
          fields={[{ key: 'reason', label: t(texts.reason) }]}
          input={(said) => ({ id: entitlement.id, reason: said('reason') })}
        />
      )}
    </article>
  )
}

function InstalmentRow({ one, view }: { one: InstalmentView; view: PersonBenefitsView }) {
  const t = useText()
  const today = useToday()
  const { instalment, blocks, proof, paidAt } = one
  const inDays = today >= instalment.opensOn && today <= instalment.closesOn
  return (
    <div className="instalment">
      <div className="row">
        <strong>{t(texts.instalment, { n: instalment.n })}</strong>
        <MoneyText amount={instalment.amount} currency={instalment.currency} />
        <span className="muted">{t(texts.from)}</span>
        <DateText value={instalment.opensOn} plain />
        <span className="muted">{t(texts.to)}</span>
        <DateText value={instalment.closesOn} plain />
        {paidAt !== null && (
          <Badge tone="good">
            {t(texts.paid)} · <Moment value={paidAt} />
          </Badge>
        )}
        {paidAt === null && blocks.length === 0 && <Badge tone="good">{t(texts.ready)}</Badge>}
        {proof && (
          <span className="muted">
            {t(texts.proved)}: {t(presenceTexts[proof.how])} · <Bidi>{view.names[proof.provedBy] ?? ''}</Bidi>
          </span>
        )}
      </div>
      {paidAt === null && blocks.length > 0 && <Blocks blocks={blocks} />}
      {proof === null && paidAt === null && inDays && <ProveForm one={one} view={view} />}
    </div>
  )
}

const ways = PresenceProof.shape.how.options

function ProveForm({ one: { instalment }, view }: { one: InstalmentView; view: PersonBenefitsView }) {
  const t = useText()
  const [id] = useState(() => newId())
  return (
    <StepForm
      title={t(texts.prove)}
      action={provePresence}
      disabledReason={useRoleBar(provePresence)}
      fields={[
        { key: 'how', label: t(texts.how), choices: ways.map((key) => ({ key, label: t(presenceTexts[key]) })) },
        { key: 'cardNumber', label: t(texts.cardNumber), hint: t(texts.cardHint), lines: 1, optional: true },
        {
          key: 'witnessId',
          label: t(texts.witness),
          optional: true,
          choices: [
            { key: '-', label: '—' },
            ...view.officers.map((officer) => ({ key: officer.id, label: officer.name })),
          ],
        },
      ]}
      input={(said) => ({
        ...{ id, instalmentId: instalment.id, personId: view.person.id, cardNumber: said('cardNumber') },
        how: ways.find((way) => way === said('how')) ?? '',
        witnessId: said('how') === 'twoOfficers' && said('witnessId') !== '-' ? said('witnessId') || null : null,
      })}
    />
  )
}

function GrantForm({
  personId,
  rules,
  onDone,
}: {
  personId: string
  rules: PersonBenefitsView['rules']
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [ruleId, setRule] = useState(rules[0]?.id ?? '')
  const [grounds, setGrounds] = useState<Ground[]>([])
  const rule = rules.find((one) => one.id === ruleId)
  return (
    <Form
      state={useAction(grantEntitlement)}
      input={() => ({ id, personId, ruleId, grounds })}
      onDone={onDone}
      submit={t(texts.grant)}
      disabledReason={useRoleBar(grantEntitlement)}
    >
      <p className="hint">{t(texts.onlyOne)}</p>
      <Select
        name="ruleId"
        label={t(texts.rule)}
        value={ruleId}
        onChange={setRule}
        choices={rules.map((one) => ({ key: one.id, label: `${t(supportTexts[one.support])} · ${one.title}` }))}
      />
      {rule && rule.supplements.length > 0 && (
        <CheckboxGroup
          name="grounds"
          label={t(texts.grounds)}
          value={grounds}
          onChange={setGrounds}
          choices={rule.supplements.map(({ ground, percent }) => ({
            key: ground,
            label: `${t(groundTexts[ground])} (+ ${percent} %)`,
          }))}
          optional
        />
      )}
    </Form>
  )
}
