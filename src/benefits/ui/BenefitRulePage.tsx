import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSignatureBar } from '../../web/SecondSignature.tsx'
import type { BenefitRule } from '../benefit-rule.ts'
import { groundTexts, ruleTexts, supportTexts } from '../code-lists.ts'
import { declineBenefitRule, signBenefitRule } from '../rule-actions.ts'
import { BenefitRuleView } from '../views.ts'
import { ruleTones } from './BenefitRulesPage.tsx'
import { texts } from './texts.ts'

/** One version of a rule: its instalments, its supplements, and the two signatures under it. */
export function BenefitRulePage() {
  const t = useText()
  const read = useRead(`/api/benefit-rules/${useParam('id')}`, BenefitRuleView)
  const title = read.data?.rule.title ?? t(texts.rule)
  return (
    <Page title={title} heading={<Bidi>{title}</Bidi>} crumbs={[{ title: t(texts.rules), href: '/benefit-rules' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <Instalments rule={view.rule} />
            <Supplements rule={view.rule} />
            {view.rule.status === 'draft' && <Sign rule={view.rule} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { rule, names } }: { view: BenefitRuleView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.status),
          value: <Badge tone={ruleTones[rule.status]}>{t(ruleTexts[rule.status])}</Badge>,
        },
        {
          term: t(texts.support),
          value: `${t(supportTexts[rule.support])} · ${t(texts.version, { n: rule.version })}`,
        },
        { term: t(texts.announcedOn), value: <DateText value={rule.announcedOn} /> },
        { term: t(texts.draftedBy), value: <ByWhom name={names[rule.proposedBy]} at={rule.proposedAt} /> },
        { term: t(texts.signedBy), value: <ByWhom name={names[rule.signedBy ?? '']} at={rule.signedAt} /> },
      ]}
    />
  )
}

function Instalments({ rule: { instalments, currency } }: { rule: BenefitRule }) {
  const t = useText()
  return (
    <Section title={t(texts.instalments)}>
      <Table
        caption={t(texts.instalments)}
        rows={instalments.map((one, i) => ({ ...one, n: i + 1 }))}
        rowKey={({ n }) => String(n)}
        columns={[
          { key: 'n', header: t(texts.instalments), cell: ({ n }) => t(texts.instalment, { n }) },
          {
            key: 'amount',
            header: t(texts.amount),
            end: true,
            cell: ({ amount }) => <MoneyText amount={amount} currency={currency} />,
          },
          {
            key: 'days',
            header: t(texts.opensAfter),
            cell: ({ opensAfter, closesAfter }) => t(texts.daysAfter, { from: opensAfter, to: closesAfter }),
          },
          {
            key: 'attendance',
            header: t(texts.attendance),
            cell: ({ attendance }) => (attendance ? <Badge>{t(texts.attendance)}</Badge> : '—'),
          },
        ]}
      />
    </Section>
  )
}

function Supplements({ rule: { supplements } }: { rule: BenefitRule }) {
  const t = useText()
  return (
    <Section title={t(texts.supplements)}>
      <Table
        caption={t(texts.supplements)}
        rows={supplements}
        rowKey={({ ground }) => ground}
        empty={<Empty>{t(texts.noSupplements)}</Empty>}
        columns={[
          { key: 'ground', header: t(texts.grounds), cell: ({ ground }) => t(groundTexts[ground]) },
          { key: 'percent', header: t(texts.percent), end: true, cell: ({ percent }) => `${percent} %` },
          {
            key: 'announcement',
            header: t(texts.announcement),
            cell: ({ announcement }) => <Bidi>{announcement}</Bidi>,
          },
        ]}
      />
    </Section>
  )
}

function Sign({ rule: { id, proposedBy } }: { rule: BenefitRule }) {
  const t = useText()
  const bar = useSignatureBar(proposedBy)
  return (
    <div className="row">
      <Form
        state={useAction(signBenefitRule)}
        input={() => ({ id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={bar}
      >
        {null}
      </Form>
      <Form
        state={useAction(declineBenefitRule)}
        input={() => ({ id })}
        onDone={() => undefined}
        submit={t(texts.decline)}
        look="danger"
      >
        {null}
      </Form>
    </div>
  )
}
