import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { lookAgainMs, RowRunActions } from '../../web/RowRunActions.tsx'
import { rowRunStates } from '../../web/row-run-texts.ts'
import { resumeImport, stopImport } from '../import-actions.ts'
import { findSubject } from '../subjects.ts'
import { ImportView } from '../views.ts'
import { texts } from './texts.ts'

/** One spreadsheet that is taken in: how far it is, what was not taken and why. */
export function ImportPage() {
  const id = useParam('id')
  const read = useRead(`/api/spreadsheet-imports/${id}`, ImportView, {
    refetchInterval: (view) => (view?.one.state === 'running' ? lookAgainMs : false),
  })
  return <Loaded read={read}>{(view) => <Import view={view} />}</Loaded>
}

function Import({ view: { one, begunByName, refusedRows } }: { view: ImportView }) {
  const t = useText()
  const { number } = useFormat()
  const subject = findSubject(one.subject)
  return (
    <Page
      title={one.label}
      crumbs={[{ title: t(texts.imports), href: '/imports' }]}
      {...(subject ? { lead: t(subject.title) } : {})}
      actions={
        <RowRunActions one={one} stop={stopImport} resume={resumeImport} path={`/api/spreadsheet-imports/${one.id}`} />
      }
    >
      <Section title={t(texts.progress)}>
        <p role="status">
          <Badge>{t(rowRunStates[one.state])}</Badge> {t(texts.progressOf, { upTo: number(one.upTo) })}
        </p>
        <DescriptionList
          items={[
            { term: t(texts.fileRows), value: number(one.fileRows) },
            { term: t(texts.taken), value: number(one.taken) },
            { term: t(texts.already), value: number(one.already) },
            { term: t(texts.refused), value: number(one.refused) },
            { term: t(texts.begunBy), value: <ByWhom name={begunByName} at={one.begunAt} /> },
          ]}
        />
      </Section>
      {refusedRows.length > 0 && (
        <Section title={t(texts.notTaken)}>
          <p className="hint">{t(texts.notTakenHint)}</p>
          <Table
            caption={t(texts.notTaken)}
            columns={[
              { key: 'row', header: t(texts.row), end: true, cell: ({ row }) => number(row) },
              { key: 'why', header: t(texts.why), wide: true, cell: ({ why }) => why },
            ]}
            rows={refusedRows}
            rowKey={({ row }) => String(row)}
          />
        </Section>
      )}
    </Page>
  )
}
