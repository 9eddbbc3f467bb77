import { typeTexts } from '../../incidents/code-lists.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { type AlertRule, ruleWriters } from '../alert-rule.ts'
import { signAlertRule, withdrawAlertRule } from '../alert-rule-actions.ts'
import { AlertRuleView } from '../views.ts'
import { AlertRuleForm } from './AlertRuleForm.tsx'
import { RulesTable, ruleTones } from './AlertRulesPage.tsx'
import { useAskedWords, useRuleWords } from './rule-words.tsx'
import { levelTexts, ruleStatusTexts, texts } from './texts.ts'

/** One version of a rule, to be signed by another person, and all versions of it. */
export function AlertRulePage() {
  const t = useText()
  const read = useRead(`/api/alert-rules/${useParam('id')}`, AlertRuleView)
  return (
    <Page title={t(texts.rule)} crumbs={[{ title: t(texts.rules), href: '/alert-rules' }]}>
      <Loaded read={read}>{(view) => <Rule view={view} />}</Loaded>
    </Page>
  )
}

function Rule({ view }: { view: AlertRuleView }) {
  const t = useText()
  const go = useGo()
  const { list } = useFormat()
  const { actor } = useSession()
  const words = useRuleWords()
  const asked = useAskedWords()
  const { rule, placeName, sideName, proposedByName, signedByName, versions, alerts } = view
  const newest = versions[0]?.rule
  const writes = ruleWriters.some((role) => actor.roles.includes(role))
  const drafted = versions.some((one) => one.rule.status === 'draft')
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.ruleName), value: <Bidi>{rule.name}</Bidi> },
          {
            term: t(texts.status),
            value: (
              <>
                <Badge tone={ruleTones[rule.status]}>{t(ruleStatusTexts[rule.status])}</Badge>{' '}
                {t(texts.version, { version: rule.version })}
              </>
            ),
          },
          { term: t(texts.measure), value: words(rule) },
          { term: t(texts.ruleArea), value: t(placeName ?? texts.eachDistrict) },
          {
            term: t(texts.type),
            value: rule.types.length === 0 ? t(texts.all) : list(rule.types.map((type) => t(typeTexts[type]))),
          },
          { term: t(texts.level), value: t(levelTexts[rule.level]) },
          { term: t(texts.asked), value: asked(rule.asked) },
          { term: t(texts.basis), value: <Bidi>{rule.basis}</Bidi> },
          { term: t(texts.raises), value: t(rule.raises ? texts.raisesYes : texts.raisesNo) },
          { term: t(texts.side), value: t(sideName) },
          { term: t(texts.proposed), value: <ByWhom name={proposedByName} at={rule.proposedAt} /> },
          ...(rule.signedAt === null
            ? []
            : [{ term: t(texts.signedBy), value: <ByWhom name={signedByName} at={rule.signedAt} /> }]),
        ]}
      />
      <p>
        {t(texts.raised, { count: alerts })}{' '}
        {alerts > 0 && <ButtonLink href={`/incident-alerts?series=${rule.seriesId}`}>{t(texts.alerts)}</ButtonLink>}
      </p>
      {rule.status === 'draft' && <Sign rule={rule} writes={writes} />}
      {writes && newest && !drafted && newest.sideId === actor.sideId && (
        <Disclosure title={t(texts.newVersion)}>
          {() => <AlertRuleForm from={newest} onDone={(id) => go(`/alert-rules/${id}`)} />}
        </Disclosure>
      )}
      <Section title={t(texts.versions)}>
        <RulesTable rows={versions} />
      </Section>
    </>
  )
}

function Sign({ rule, writes }: { rule: AlertRule; writes: boolean }) {
  const t = useText()
  const { actor } = useSession()
  const sign = useAction(signAlertRule)
  const withdraw = useAction(withdrawAlertRule)
  const why = !writes ? t(texts.onlyWriters) : rule.proposedBy === actor.id ? t(texts.youDrafted) : undefined
  return (
    <>
      <Form
        state={sign}
        input={() => ({ id: rule.id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
      {writes && (
        <Form
          state={withdraw}
          input={() => ({ id: rule.id })}
          onDone={() => undefined}
          submit={t(texts.withdraw)}
          look="danger"
        >
          {null}
        </Form>
      )}
    </>
  )
}
