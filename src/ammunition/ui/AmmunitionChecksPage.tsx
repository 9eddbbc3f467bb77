import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import type { CountLine } from '../ammunition-check.ts'
import { recordAmmunitionCheck, settleAmmunitionCheck } from '../check-actions.ts'
import { AmmunitionType } from '../code-lists.ts'
import { checkTexts, typeTexts, unitTexts } from '../code-texts.ts'
import { AmmunitionChecksView } from '../views.ts'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'

type SiteRow = AmmunitionChecksView['sites'][number]
type CheckRow = AmmunitionChecksView['checks'][number]
const tones = { agreed: 'good', difference: 'bad', settled: 'neutral' } as const

/** When the ammunition of each site is to be counted, the count, and what was found. */
export function AmmunitionChecksPage() {
  const t = useText()
  const list = useListQuery({}, '')
  const read = useRead(list.path('/api/ammunition-checks'), AmmunitionChecksView)
  return (
    <Page title={t(storage.checks)} lead={t(storage.checksLead)}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Sites sites={view.sites} />
            <Checks view={view} />
            <Pagination {...view} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Sites({ sites }: { sites: readonly SiteRow[] }) {
  const t = useText()
  return (
    <Table
      caption={t(storage.checks)}
      rows={sites}
      rowKey={({ siteId }) => siteId}
      empty={<Empty>{t(storage.noSites)}</Empty>}
      columns={[
        {
          key: 'site',
          header: t(texts.site),
          cell: ({ code, siteName }) => (
            <>
              <Code>{code}</Code> {t(siteName)}
            </>
          ),
          sort: ({ code }) => code,
        },
        {
          key: 'last',
          header: t(storage.last),
          cell: ({ last }) =>
            last === null ? <span className="muted">{t(storage.never)}</span> : <DateText value={last} plain />,
        },
        {
          key: 'due',
          header: t(storage.due),
          cell: ({ due, locked }) => (
            <>
              {due !== null && <DateText value={due} plain />}{' '}
              {locked !== null && <Badge tone="bad">{t(storage.locked)}</Badge>}
            </>
          ),
        },
        {
          key: 'count',
          header: t(storage.count),
          cell: (site) => (
            <Disclosure title={t(storage.count)}>{(close) => <CountForm site={site} onDone={close} />}</Disclosure>
          ),
        },
      ]}
    />
  )
}

/** The count of one site; nothing in it tells what the record expects. */
function CountForm({ site, onDone }: { site: SiteRow; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>({})
  const [other, setOther] = useState<{ calibre: string; type: AmmunitionType | ''; quantity: string }>({
    ...{ calibre: '', type: '', quantity: '' },
  })
  const may = actor.roles.some((role) => recordAmmunitionCheck.roles.includes(role))
  const own = site.keeps ? t(storage.ownStore) : undefined
  const counted = (): CountLine[] => {
    const lines = site.kinds.map((kind) => ({ ...kind, quantity: wholeNumber(numbers[keyOf(kind)] ?? '') }))
    const more = { calibre: other.calibre, unit: 'round' as const, quantity: wholeNumber(other.quantity) }
    return other.type === '' ? lines : [...lines, { ...more, type: other.type }]
  }
  return (
    <Form
      state={useAction(recordAmmunitionCheck)}
      input={() => ({ id, siteId: site.siteId, counted: counted() })}
      onDone={onDone}
      submit={t(storage.count)}
      disabledReason={may ? own : t(texts.onlyKeepers)}
    >
      <FieldGroup title={t(texts.quantity)}>
        {site.kinds.map((kind, at) => (
          <TextField
            key={keyOf(kind)}
            name={`counted.${at}.quantity`}
            label={`${kind.calibre} · ${t(typeTexts[kind.type])} (${t(unitTexts[kind.unit])})`}
            value={numbers[keyOf(kind)] ?? ''}
            onChange={(typed) => setNumbers({ ...numbers, [keyOf(kind)]: typed })}
            inputMode="numeric"
            code
          />
        ))}
      </FieldGroup>
      <FieldGroup title={t(storage.others)}>
        <TextField
          name={`counted.${site.kinds.length}.calibre`}
          label={t(texts.calibre)}
          value={other.calibre}
          onChange={(calibre) => setOther({ ...other, calibre })}
          optional
          code
        />
        <Select
          name={`counted.${site.kinds.length}.type`}
          label={t(texts.type)}
          value={other.type}
          onChange={(type) => setOther({ ...other, type })}
          choices={AmmunitionType.options.map((key) => ({ key, label: t(typeTexts[key]) }))}
          optional
        />
        <TextField
          name={`counted.${site.kinds.length}.quantity`}
          label={t(texts.quantity)}
          value={other.quantity}
          onChange={(quantity) => setOther({ ...other, quantity })}
          inputMode="numeric"
          optional
          code
        />
      </FieldGroup>
    </Form>
  )
}

function keyOf({ calibre, type, unit }: Pick<CountLine, 'calibre' | 'type' | 'unit'>): string {
  return `${calibre}|${type}|${unit}`
}

function Checks({ view: { checks, names } }: { view: AmmunitionChecksView }) {
  const t = useText()
  return (
    <Section title={t(storage.last)}>
      {checks.length === 0 && <Empty>{t(storage.noChecks)}</Empty>}
      {checks.map((check) => (
        <div key={check.id} className="card">
          <p>
            <Code>{check.code}</Code> <Moment value={check.recordedAt} /> <Bidi>{names[check.recordedBy] ?? ''}</Bidi>{' '}
            <Badge tone={tones[check.status]}>{t(checkTexts[check.status])}</Badge>
          </p>
          <Differences check={check} />
          {check.settlement !== null && (
            <p>
              <Bidi>{check.settlement}</Bidi> · <Bidi>{names[check.settledBy ?? ''] ?? ''}</Bidi>
            </p>
          )}
          {check.status === 'difference' && <SettleForm check={check} />}
        </div>
      ))}
    </Section>
  )
}

function Differences({ check: { differences } }: { check: CheckRow }) {
  const t = useText()
  if (differences.length === 0) return null
  return (
    <ul>
      {differences.map(({ calibre, type, unit, expected, counted }) => (
        <li key={`${calibre}|${type}|${unit}`}>
          {t(storage.difference, { calibre, type: t(typeTexts[type]), expected, counted })}
        </li>
      ))}
    </ul>
  )
}

function SettleForm({ check }: { check: CheckRow }) {
  const t = useText()
  const { actor } = useSession()
  const [settlement, setSettlement] = useState('')
  const own = check.recordedBy === actor.id ? t(storage.youCounted) : undefined
  return (
    <Form
      state={useAction(settleAmmunitionCheck)}
      input={() => ({ id: check.id, settlement })}
      onDone={() => undefined}
      submit={t(texts.settle)}
      disabledReason={actor.roles.includes('director') ? own : t(texts.onlyDirector)}
    >
      <TextField
        name="settlement"
        label={t(storage.settlement)}
        value={settlement}
        onChange={setSettlement}
        lines={2}
      />
    </Form>
  )
}
