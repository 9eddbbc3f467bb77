import { Id } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useQueryText } from '../../web/navigation.ts'
import { alertReference, IncidentAlert } from '../incident-alert.ts'
import { type IncidentAlertRow, IncidentAlertsView } from '../views.ts'
import { Measured, useAskedWords } from './rule-words.tsx'
import { alertStatusTexts, measureTexts, texts } from './texts.ts'

const statuses = ['all', ...IncidentAlert.shape.status.options] as const
export const alertTones: Readonly<Record<IncidentAlert['status'], Tone>> = {
  open: 'waiting',
  done: 'good',
  falseAlarm: 'neutral',
}

/** Everything that was ever raised, and what came of it. */
export function IncidentAlertsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-raised')
  const series = Id.safeParse(useQueryText('series')).data
  const path = list.path('/api/incident-alerts')
  const read = useRead(series === undefined ? path : `${path}&series=${series}`, IncidentAlertsView)
  const asked = useAskedWords()
  const columns: Column<IncidentAlertRow>[] = [
    {
      key: 'alert',
      header: t(texts.alert),
      cell: ({ alert }) => (
        <Link href={`/incident-alerts/${alert.id}`}>
          <Code>{alertReference(alert.id)}</Code>
        </Link>
      ),
    },
    {
      key: 'rule',
      header: t(texts.rule),
      cell: ({ alert, ruleName, ruleVersion }) => (
        <>
          <Link href={`/alert-rules/${alert.ruleId}`}>
            <Bidi>{ruleName}</Bidi>
          </Link>{' '}
          <span className="muted">{t(texts.version, { version: ruleVersion })}</span>
        </>
      ),
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    {
      key: 'period',
      header: t(texts.period),
      ordered: true,
      cell: ({ alert }) => (
        <>
          <DateText value={alert.periodFrom} plain />
          {alert.periodUntil !== alert.periodFrom && (
            <>
              {' '}
              – <DateText value={alert.periodUntil} plain />
            </>
          )}
        </>
      ),
    },
    {
      key: 'measured',
      header: t(texts.measured),
      cell: ({ alert }) => (
        <>
          {t(measureTexts[alert.measure])} <Measured alert={alert} />
        </>
      ),
    },
    { key: 'asked', header: t(texts.asked), cell: ({ alert }) => asked(alert.asked) },
    { key: 'raised', header: t(texts.raisedAt), ordered: true, cell: ({ alert }) => <Moment value={alert.raisedAt} /> },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ alert }) => <Badge tone={alertTones[alert.status]}>{t(alertStatusTexts[alert.status])}</Badge>,
    },
  ]
  return (
    <Page
      title={t(texts.alerts)}
      lead={t(texts.alertsLead)}
      actions={<ButtonLink href="/alert-rules">{t(texts.rules)}</ButtonLink>}
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : alertStatusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.alerts)}
              columns={columns}
              rows={data.alerts}
              rowKey={({ alert }) => alert.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noAlerts)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
