import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import type { BenefitRule } from '../benefit-rule.ts'
import { ruleTexts, supportTexts } from '../code-lists.ts'
import { draftBenefitRule } from '../rule-actions.ts'
import { BenefitRulesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', 'inForce', 'draft', 'retired', 'turnedDown'] as const
export const ruleTones: Readonly<Record<BenefitRule['status'], Tone>> = {
  draft: 'waiting',
  inForce: 'good',
  retired: 'neutral',
  turnedDown: 'bad',
}

/** The rules of benefits, every version of them. */
export function BenefitRulesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-proposed')
  const read = useRead(list.path('/api/benefit-rules'), BenefitRulesView)
  const bar = useRoleBar(draftBenefitRule)
  return (
    <Page
      title={t(texts.rules)}
      lead={t(texts.rulesLead)}
      actions={
        bar === undefined && (
          <ButtonLink href="/benefit-rules/new" look="main">
            {t(texts.newRule)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : ruleTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.rules)}
              rows={data.rules}
              rowKey={({ id }) => id}
              empty={<Empty>{t(texts.noRules)}</Empty>}
              columns={[
                {
                  key: 'title',
                  header: t(texts.title),
                  cell: ({ id, title }) => (
                    <Link href={`/benefit-rules/${id}`}>
                      <Bidi>{title}</Bidi>
                    </Link>
                  ),
                },
                {
                  key: 'support',
                  header: t(texts.support),
                  cell: ({ support, version }) => `${t(supportTexts[support])} · ${t(texts.version, { n: version })}`,
                },
                {
                  key: 'instalments',
                  header: t(texts.instalments),
                  cell: ({ instalments, currency }) => (
                    <span className="row">
                      {instalments.map(({ amount, opensAfter }) => (
                        <MoneyText key={opensAfter} amount={amount} currency={currency} />
                      ))}
                    </span>
                  ),
                },
                {
                  key: 'announced',
                  header: t(texts.announcedOn),
                  cell: ({ announcedOn }) => <DateText value={announcedOn} />,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ status }) => <Badge tone={ruleTones[status]}>{t(ruleTexts[status])}</Badge>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/benefit-rules')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
