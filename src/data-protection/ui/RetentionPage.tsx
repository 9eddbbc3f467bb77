import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { RetentionCategory, type RetentionRule } from '../retention.ts'
import { draftRetentionRule, signRetentionRule } from '../retention-actions.ts'
import { RetentionDueView, RetentionRulesView } from '../views.ts'
import { categoryTexts, texts } from './texts.ts'

const filters = { due: ['all', 'now', 'later'], category: ['all', ...RetentionCategory.options] } as const
const dueTexts = { all: texts.all, now: texts.dueNow, later: texts.dueLater } as const
const tones: Readonly<Record<RetentionRule['status'], Tone>> = { draft: 'waiting', inForce: 'good', retired: 'neutral' }
type Case = RetentionDueView['cases'][number]

/** How long people are kept, by rules that two signed, and who is due when by which. */
export function RetentionPage() {
  const t = useText()
  const { actor } = useSession()
  const read = useRead('/api/retention-rules', RetentionRulesView)
  const may = actor.roles.some((role) => role === 'dataProtectionOfficer' || role === 'director')
  return (
    <Page title={t(texts.retention)} lead={t(texts.retentionLead)}>
      <Section title={t(texts.rules)}>
        {may && <Disclosure title={t(texts.writeRule)}>{(close) => <Write onDone={close} />}</Disclosure>}
        <Loaded read={read}>{(view) => <Rules view={view} may={may} />}</Loaded>
      </Section>
      <Section title={t(texts.cases)}>
        {read.data && (
          <p className="hint">
            {read.data.lookedOn === null ? (
              t(texts.notLooked)
            ) : (
              <>
                {t(texts.lookedOn)} <DateText value={read.data.lookedOn} plain />
              </>
            )}
          </p>
        )}
        <Cases />
      </Section>
    </Page>
  )
}

function Rules({ view: { rules }, may }: { view: RetentionRulesView; may: boolean }) {
  const t = useText()
  if (rules.length === 0) return <Empty>{t(texts.none)}</Empty>
  return (
    <Table
      caption={t(texts.rules)}
      columns={[
        { key: 'category', header: t(texts.category), cell: ({ rule }) => t(categoryTexts[rule.category]) },
        {
          key: 'version',
          header: t(texts.side),
          cell: ({ rule, sideName }) => `${t(sideName)} · ${t(texts.version, { version: rule.version })}`,
        },
        { key: 'years', header: t(texts.years), cell: ({ rule }) => t(texts.yearsOf, { years: rule.years }) },
        { key: 'basis', header: t(texts.basis), cell: ({ rule }) => <Bidi>{rule.basis}</Bidi> },
        {
          key: 'status',
          header: t(texts.status),
          cell: ({ rule }) => (
            <>
              <Badge tone={tones[rule.status]}>{t(texts[rule.status])}</Badge>
              {rule.status === 'draft' && <Sign rule={rule} may={may} />}
            </>
          ),
        },
      ]}
      rows={rules}
      rowKey={({ rule }) => rule.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}

function Sign({ rule, may }: { rule: RetentionRule; may: boolean }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(signRetentionRule)
  const why = rule.proposedBy === actor.id ? t(texts.youWrote) : may ? undefined : t(texts.onlyOfficer)
  return (
    <Form
      state={state}
      input={() => ({ id: rule.id })}
      onDone={() => undefined}
      submit={t(texts.sign)}
      disabledReason={why}
    >
      {null}
    </Form>
  )
}

function Write({ onDone }: { onDone: () => void }) {
  const t = useText()
  const state = useAction(draftRetentionRule)
  const [id] = useState(() => newId())
  const [category, setCategory] = useState<RetentionCategory | ''>('')
  const [years, setYears] = useState('')
  const [basis, setBasis] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, category, years: wholeNumber(years), basis })}
      onDone={onDone}
      submit={t(texts.writeRule)}
    >
      <Select
        name="category"
        label={t(texts.category)}
        value={category}
        onChange={setCategory}
        choices={RetentionCategory.options.map((key) => ({ key, label: t(categoryTexts[key]) }))}
      />
      <TextField name="years" label={t(texts.years)} value={years} onChange={setYears} code />
      <TextField name="basis" label={t(texts.basis)} value={basis} onChange={setBasis} />
    </Form>
  )
}

function Cases() {
  const t = useText()
  const list = useListQuery(filters, 'due')
  const read = useRead(list.path('/api/retention-due'), RetentionDueView)
  const columns: Column<Case>[] = [
    {
      key: 'number',
      header: t(texts.number),
      cell: ({ id, number }) => (
        <Link href={`/people/${id}`}>
          <Code>{number}</Code>
        </Link>
      ),
    },
    { key: 'category', header: t(texts.category), cell: ({ category }) => t(categoryTexts[category]) },
    { key: 'closed', header: t(texts.closedOn), cell: ({ closedOn }) => <DateText value={closedOn} plain /> },
    { key: 'due', header: t(texts.dueOn), ordered: true, cell: ({ dueOn }) => <DateText value={dueOn} plain /> },
    {
      key: 'erasure',
      header: t(texts.toErasure),
      cell: ({ erasureId }) =>
        erasureId === null ? '—' : <Link href={`/erasures/${erasureId}`}>{t(texts.toErasure)}</Link>,
    },
  ]
  return (
    <>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('due')}
          label={t(texts.dueOn)}
          choices={filters.due.map((key) => ({ key, label: t(dueTexts[key]) }))}
        />
        <Select
          {...list.select('category')}
          label={t(texts.category)}
          choices={filters.category.map((key) => ({ key, label: t(key === 'all' ? texts.all : categoryTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.cases)}
              columns={columns}
              rows={data.cases}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
}
