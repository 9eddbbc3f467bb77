import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { AlertRule, ruleWriters } from '../alert-rule.ts'
import { type AlertRuleRow, AlertRulesView } from '../views.ts'
import { AlertRuleForm } from './AlertRuleForm.tsx'
import { useAskedWords, useRuleWords } from './rule-words.tsx'
import { ruleStatusTexts, texts } from './texts.ts'

const statuses = ['all', ...AlertRule.shape.status.options] as const
export const ruleTones: Readonly<Record<AlertRule['status'], Tone>> = {
  draft: 'waiting',
  inForce: 'good',
  retired: 'neutral',
}

/** The limits that ask somebody to look, in all their versions. */
export function AlertRulesPage() {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, '-proposed')
  const read = useRead(list.path('/api/alert-rules'), AlertRulesView)
  const writes = ruleWriters.some((role) => actor.roles.includes(role))
  return (
    <Page title={t(texts.rules)} lead={t(texts.rulesLead)}>
      {writes && (
        <Disclosure title={t(texts.writeRule)}>
          {() => <AlertRuleForm onDone={(id) => go(`/alert-rules/${id}`)} />}
        </Disclosure>
      )}
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : ruleStatusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <RulesTable rows={data.rules} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Versions of rules, each leading to its page. */
export function RulesTable({
  rows,
  ...order
}: { rows: readonly AlertRuleRow[] } & Partial<Pick<OrderedRows<AlertRuleRow>, 'order' | 'onOrder'>>) {
  const t = useText()
  const words = useRuleWords()
  const asked = useAskedWords()
  const columns: Column<AlertRuleRow>[] = [
    {
      key: 'rule',
      header: t(texts.rule),
      cell: ({ rule }) => (
        <>
          <Link href={`/alert-rules/${rule.id}`}>
            <Bidi>{rule.name}</Bidi>
          </Link>{' '}
          <span className="muted">{t(texts.version, { version: rule.version })}</span>
        </>
      ),
    },
    { key: 'side', header: t(texts.side), cell: ({ sideName }) => t(sideName) },
    { key: 'says', header: t(texts.measure), cell: ({ rule }) => words(rule) },
    {
      key: 'where',
      header: t(texts.ruleArea),
      cell: ({ placeName }) => t(placeName ?? texts.eachDistrict),
    },
    { key: 'asked', header: t(texts.asked), cell: ({ rule }) => asked(rule.asked) },
    {
      key: 'proposed',
      header: t(texts.proposed),
      ordered: true,
      cell: ({ rule }) => <Moment value={rule.proposedAt} />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ rule }) => (
        <>
          <Badge tone={ruleTones[rule.status]}>{t(ruleStatusTexts[rule.status])}</Badge>{' '}
          {!rule.raises && <span className="muted">{t(texts.raisesNo)}</span>}
        </>
      ),
    },
  ]
  return (
    <Table
      caption={t(texts.rules)}
      columns={columns}
      rows={rows}
      rowKey={({ rule }) => rule.id}
      empty={<Empty>{t(texts.noRules)}</Empty>}
      {...order}
    />
  )
}
