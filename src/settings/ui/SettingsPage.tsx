import { ActionName } from '../../web/ActionName.tsx'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { SettingKind, settingKinds } from '../setting-kinds.ts'
import { type SettingChange, SettingChangesView, type SettingRow, SettingsView } from '../views.ts'
import { texts } from './texts.ts'

/** Everything that the programme sets for itself, and who changed what of it when. */
export function SettingsPage() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/settings', SettingsView)
  const columns: Column<SettingRow>[] = [
    {
      key: 'setting',
      header: t(texts.setting),
      cell: ({ kind }) => <Link href={settingKinds[kind].href}>{t(settingKinds[kind].words)}</Link>,
      sort: ({ kind }) => t(settingKinds[kind].words),
    },
    {
      key: 'changes',
      header: t(texts.changes),
      cell: ({ changes }) => number(changes),
      sort: ({ changes }) => changes,
      end: true,
    },
    {
      key: 'last',
      header: t(texts.last),
      cell: ({ last, byName }) => (last === null ? t(texts.never) : <ByWhom name={byName} at={last} />),
      sort: ({ last }) => last ?? '',
    },
  ]
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Loaded read={read}>
        {({ settings }) => (
          <Table
            caption={t(texts.title)}
            columns={columns}
            rows={settings}
            rowKey={({ kind }) => kind}
            empty={<Empty>{t(texts.none)}</Empty>}
          />
        )}
      </Loaded>
      <Section title={t(texts.history)}>
        <Changes />
      </Section>
    </Page>
  )
}

const kinds = ['all', ...SettingKind.options] as const

function Changes() {
  const t = useText()
  const list = useListQuery({ kind: kinds }, '-changed')
  const read = useRead(list.path('/api/settings/changes'), SettingChangesView)
  const columns: Column<SettingChange>[] = [
    { key: 'changed', header: t(texts.when), cell: ({ at }) => <Moment value={at} />, ordered: true },
    {
      key: 'who',
      header: t(texts.who),
      cell: ({ byName }) => (byName === '' ? t(texts.program) : <Bidi>{byName}</Bidi>),
    },
    { key: 'what', header: t(texts.what), cell: ({ action }) => <ActionName name={action} /> },
    { key: 'reason', header: t(texts.reason), cell: ({ reason }) => <Bidi>{reason ?? '—'}</Bidi>, wide: true },
    {
      key: 'values',
      header: t(texts.values),
      cell: ({ input }) => (
        <Disclosure title={t(texts.values)}>{() => <Code long>{JSON.stringify(input)}</Code>}</Disclosure>
      ),
    },
  ]
  return (
    <>
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.setting)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : settingKinds[key].words) }))}
        />
      </div>
      <Loaded read={read}>
        {({ changes, ...paging }) => (
          <>
            <Table
              caption={t(texts.history)}
              columns={columns}
              rows={changes}
              order={list.order}
              onOrder={list.setOrder}
              rowKey={({ id }) => id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
}
