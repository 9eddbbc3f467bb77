import { PeriodText } from '../../indicators/ui/PeriodText.tsx'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { kindTexts } from '../code-lists.ts'
import { reportNumber } from '../report-issue.ts'
import { ReportKind } from '../report-template.ts'
import { proposeTemplate } from '../template-actions.ts'
import { ReportsView } from '../views.ts'
import { issueStateTexts, texts } from './texts.ts'

const kinds = ['all', ...ReportKind.options] as const

/** The reports that the reader may see. */
export function ReportsPage() {
  const t = useText()
  const list = useListQuery({ kind: kinds }, '-asked')
  const read = useRead(list.path('/api/reports'), ReportsView)
  const mayNot = useRoleBar(proposeTemplate)
  return (
    <Page
      title={t(texts.reports)}
      lead={t(texts.reportsLead)}
      actions={
        mayNot === undefined && (
          <ButtonLink href="/report-templates" look="plain">
            {t(texts.templates)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.everyKind : kindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.reports)}
              rows={data.reports}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noReports)}</Empty>}
              columns={[
                {
                  ...{ key: 'number', header: t(texts.number) },
                  cell: ({ id }) => (
                    <Link href={`/reports/${id}`}>
                      <Code>{reportNumber(id)}</Code>
                    </Link>
                  ),
                },
                { key: 'title', header: t(texts.title), wide: true, cell: ({ title }) => <Bidi>{t(title)}</Bidi> },
                {
                  ...{ key: 'period', header: t(texts.period) },
                  cell: ({ fromDay, toDay }) => <PeriodText from={fromDay} to={toDay} />,
                },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ state, corrects }) => (
                    <>
                      <Badge tone={state === 'issued' ? 'good' : 'waiting'}>{t(issueStateTexts[state])}</Badge>{' '}
                      {corrects !== null && <Badge tone="waiting">{t(texts.correction)}</Badge>}
                    </>
                  ),
                },
                {
                  ...{ key: 'asked', header: t(texts.asked), ordered: true },
                  cell: ({ askedAt }) => <Moment value={askedAt} />,
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
