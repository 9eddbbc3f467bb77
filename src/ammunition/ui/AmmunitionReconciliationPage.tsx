import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { reconciledTexts, typeTexts, unitTexts } from '../code-texts.ts'
import { gramsOf } from '../lot.ts'
import { type AmmunitionReconciliationRow, AmmunitionReconciliationView, reconciled } from '../views.ts'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'

const groupings = { kind: storage.byKind, site: storage.bySite, authority: storage.byAuthority } as const
type Grouping = keyof typeof groupings
const groupingKeys: readonly Grouping[] = ['kind', 'site', 'authority']

/** Where all ammunition is that was ever received, now or at the end of any day, in units and explosive quantity. */
export function AmmunitionReconciliationPage() {
  const t = useText()
  const { number } = useFormat()
  const [by, setBy] = useState<Grouping>('kind')
  const [on, setOn] = useState('')
  const read = useRead(
    `/api/ammunition-reconciliation?${new URLSearchParams({ by, on })}`,
    AmmunitionReconciliationView,
  )
  const columns: Column<AmmunitionReconciliationRow>[] = [
    {
      key: 'key',
      header: t(groupings[by]),
      cell: ({ key, name, type, unit }) => (
        <>
          <Code>{key}</Code> {name && t(name)} {type && t(typeTexts[type])}{' '}
          {type && unit && <span className="muted">({t(unitTexts[unit])})</span>}
        </>
      ),
      sort: ({ key }) => key,
    },
    ...reconciled.map(
      (column): Column<AmmunitionReconciliationRow> => ({
        key: column,
        header: t(reconciledTexts[column]),
        cell: (row) => (
          <>
            {number(row[column].units)}
            <br />
            <span className="muted">
              {number(gramsOf(BigInt(row[column].milligrams)) / 1000)} {t(texts.kilograms)}
            </span>
          </>
        ),
        sort: (row) => row[column].units,
        end: true,
      }),
    ),
  ]
  return (
    <Page title={t(storage.reconciliation)} lead={t(storage.reconciliationLead)}>
      <div className="filters">
        <Select
          name="by"
          label={t(storage.groupedBy)}
          value={by}
          onChange={setBy}
          choices={groupingKeys.map((key) => ({ key, label: t(groupings[key]) }))}
        />
        <DayField name="on" label={t(storage.on)} hint={t(storage.onHint)} value={on} onChange={setOn} optional />
      </div>
      <Loaded read={read}>
        {({ rows, agrees }) => (
          <>
            <Notice kind={agrees ? 'success' : 'danger'}>{t(agrees ? storage.agrees : storage.disagrees)}</Notice>
            <Table
              caption={t(storage.reconciliation)}
              columns={columns}
              rows={rows}
              rowKey={({ key, type, unit }) => `${key} ${type ?? ''} ${unit ?? ''}`}
              empty={<Empty>{t(storage.noSites)}</Empty>}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
