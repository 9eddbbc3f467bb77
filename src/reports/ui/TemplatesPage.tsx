import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { kindTexts } from '../code-lists.ts'
import { TemplatesView } from '../views.ts'
import { NewTemplate } from './NewTemplate.tsx'
import { templateStateTexts, texts } from './texts.ts'
import { templateTones } from './tones.ts'

/** The templates of the reader's authority, each in its newest version. */
export function TemplatesPage() {
  const t = useText()
  const list = useListQuery({}, '-proposed')
  const read = useRead(list.path('/api/report-templates'), TemplatesView)
  return (
    <Page
      title={t(texts.templates)}
      lead={t(texts.templatesLead)}
      crumbs={[{ title: t(texts.reports), href: '/reports' }]}
    >
      <Disclosure title={t(texts.newTemplate)}>{() => <NewTemplate />}</Disclosure>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.templates)}
              rows={data.templates}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noTemplates)}</Empty>}
              columns={[
                {
                  ...{ key: 'title', header: t(texts.title), wide: true },
                  cell: ({ id, title }) => (
                    <Link href={`/report-templates/${id}`}>
                      <Bidi>{t(title)}</Bidi>
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(kindTexts[kind]) },
                { key: 'version', header: t(texts.version), cell: ({ version }) => version, end: true },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ state }) => <Badge tone={templateTones[state]}>{t(templateStateTexts[state])}</Badge>,
                },
                { key: 'approved', header: t(texts.inForce), cell: ({ approved }) => approved ?? '—', end: true },
                {
                  ...{ key: 'proposed', header: t(texts.proposedAt), ordered: true },
                  cell: ({ proposedAt }) => <Moment value={proposedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
