import { holds } from '../../kernel/roles.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { rowRunStates } from '../../web/row-run-texts.ts'
import { useSession } from '../../web/session.tsx'
import { findSubject, importers } from '../subjects.ts'
import { ImportsView } from '../views.ts'
import { texts } from './texts.ts'

/** The spreadsheets that were taken in, and how far each is. */
export function ImportsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({}, '-begun')
  const read = useRead(list.path('/api/spreadsheet-imports'), ImportsView)
  return (
    <Page
      title={t(texts.imports)}
      lead={t(texts.lead)}
      actions={
        holds(actor, importers) && (
          <ButtonLink href="/imports/new" look="main">
            {t(texts.begin)}
          </ButtonLink>
        )
      }
    >
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.imports)}
              columns={[
                {
                  ...{ key: 'label', header: t(texts.label) },
                  cell: ({ one }) => (
                    <Link href={`/imports/${one.id}`}>
                      <Bidi>{one.label}</Bidi>
                    </Link>
                  ),
                },
                { key: 'what', header: t(texts.what), cell: ({ one }) => titleOf(one.subject, t) },
                {
                  key: 'state',
                  header: t(texts.state),
                  cell: ({ one }) => <Badge>{t(rowRunStates[one.state])}</Badge>,
                },
                { key: 'rows', header: t(texts.fileRows), end: true, cell: ({ one }) => number(one.fileRows) },
                { key: 'taken', header: t(texts.taken), end: true, cell: ({ one }) => number(one.taken) },
                { key: 'already', header: t(texts.already), end: true, cell: ({ one }) => number(one.already) },
                { key: 'refused', header: t(texts.refused), end: true, cell: ({ one }) => number(one.refused) },
                {
                  ...{ key: 'begun', header: t(texts.begunBy) },
                  cell: ({ one, begunByName }) => <ByWhom name={begunByName} at={one.begunAt} />,
                },
              ]}
              rows={data.imports}
              rowKey={({ one }) => one.id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function titleOf(subject: string, t: ReturnType<typeof useText>): string {
  const found = findSubject(subject)
  return found ? t(found.title) : subject
}
