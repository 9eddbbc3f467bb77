import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { institutionKindTexts } from '../code-lists.ts'
import { InstitutionKind } from '../institution.ts'
import { recordInstitution } from '../institution-actions.ts'
import { InstitutionsView } from '../views.ts'
import { NameFields, noName } from './NameFields.tsx'
import { texts } from './texts.ts'

const kinds = ['all', ...InstitutionKind.options] as const

/** The institutions of the security forces that the reader's offices know. */
export function InstitutionsPage() {
  const t = useText()
  const { number } = useFormat()
  const bar = useRoleBars()
  const list = useListQuery({ kind: kinds }, '-recorded')
  const read = useRead(list.path('/api/institutions'), InstitutionsView)
  return (
    <Page title={t(texts.institutions)} lead={t(texts.lead)}>
      {bar(recordInstitution) === undefined && <Disclosure title={t(texts.record)}>{() => <Record />}</Disclosure>}
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : institutionKindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.institutions)}
              rows={data.institutions}
              rowKey={({ institution }) => institution.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'name',
                  header: t(texts.institution),
                  cell: ({ institution }) => (
                    <Link href={`/institutions/${institution.id}`}>{t(institution.name)}</Link>
                  ),
                },
                {
                  key: 'kind',
                  header: t(texts.kind),
                  cell: ({ institution }) => t(institutionKindTexts[institution.kind]),
                },
                { key: 'side', header: t(texts.side), cell: ({ sideName }) => t(sideName) },
                { key: 'units', header: t(texts.units), end: true, cell: ({ units }) => number(units) },
                { key: 'places', header: t(texts.places), end: true, cell: ({ places }) => number(places) },
                { key: 'filled', header: t(texts.taken), end: true, cell: ({ filled }) => number(filled) },
                {
                  key: 'version',
                  header: t(texts.inForce),
                  cell: ({ version }) => (version === null ? '—' : t(texts.version, { version })),
                },
                {
                  key: 'recorded',
                  header: t(texts.recorded),
                  ordered: true,
                  cell: ({ institution }) => <Moment value={institution.recordedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/institutions')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Record() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<InstitutionKind | ''>('')
  const [name, setName] = useState(noName)
  return (
    <Form
      state={useAction(recordInstitution)}
      input={() => ({ id, kind, name })}
      onDone={() => go(`/institutions/${id}`)}
      submit={t(texts.record)}
    >
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={InstitutionKind.options.map((key) => ({ key, label: t(institutionKindTexts[key]) }))}
      />
      <NameFields name="name" value={name} onChange={setName} />
    </Form>
  )
}
