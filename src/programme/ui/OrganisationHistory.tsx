import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { type OrganisationChangeRow, OrganisationChangesView } from '../views.ts'
import { texts } from './programme-texts.ts'

/** Names that changed, and offices that closed or opened again. */
export function OrganisationHistory() {
  const t = useText()
  const list = useListQuery({}, '-changed')
  const read = useRead(list.path('/api/organisation-changes'), OrganisationChangesView)
  const columns: Column<OrganisationChangeRow>[] = [
    { key: 'kind', header: t(texts.what), cell: ({ change }) => t(texts[change.kind]) },
    {
      key: 'name',
      header: t(texts.name),
      cell: ({ change }) => (
        <>
          <Bidi>{t(change.nameAfter)}</Bidi>
          {t(change.nameAfter) !== t(change.nameBefore) && (
            <div className="muted">
              {t(texts.before)}: <Bidi>{t(change.nameBefore)}</Bidi>
            </div>
          )}
        </>
      ),
    },
    { key: 'reason', header: t(texts.reason), cell: ({ change }) => <Bidi>{change.reason}</Bidi>, wide: true },
    { key: 'by', header: t(texts.by), cell: ({ change, byName }) => <ByWhom name={byName} at={change.changedAt} /> },
  ]
  return (
    <Loaded read={read}>
      {({ changes, ...paging }) => (
        <>
          <Table
            caption={t(texts.changes)}
            columns={columns}
            rows={changes}
            rowKey={({ change }) => change.id}
            empty={<Empty>{t(texts.none)}</Empty>}
          />
          <Pagination {...paging} onPage={list.setPage} />
        </>
      )}
    </Loaded>
  )
}
