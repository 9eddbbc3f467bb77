import { EmergencyAlarm } from '../../emergency-access/ui/EmergencyAlarm.tsx'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { shareOf } from '../alarm.ts'
import { AlarmsView } from '../views.ts'
import { AlarmList, rounded } from './AlarmList.tsx'
import { ThresholdSection } from './ThresholdSection.tsx'
import { texts } from './texts.ts'

type Row = AlarmsView['groups'][number]

/** What is alarming about the groups' figures, and the thresholds that say so, shown as the settings that they are. */
export function AlarmsPage() {
  const t = useText()
  const read = useRead('/api/alarms', AlarmsView)
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <EmergencyAlarm />
      <Loaded read={read}>
        {(data) => (
          <>
            <GroupsTable rows={data.groups} />
            <ThresholdSection thresholds={data.thresholds} history={data.history} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function GroupsTable({ rows }: { rows: readonly Row[] }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<Row>[] = [
    {
      key: 'group',
      header: t(texts.group),
      cell: ({ figures }) => (
        <Link href={`/groups/${figures.groupId}`}>
          <Code>{figures.code}</Code> <Bidi lang="ar">{figures.nameArabic}</Bidi>
        </Link>
      ),
      sort: ({ figures }) => figures.code,
    },
    {
      key: 'alarms',
      header: t(texts.alarms),
      cell: ({ alarms }) =>
        alarms.length === 0 ? <Badge tone="good">{t(texts.none)}</Badge> : <AlarmList of={alarms} />,
      sort: ({ alarms }) => alarms.length,
    },
    {
      key: 'combatants',
      header: t(texts.combatants),
      cell: ({ figures }) => number(figures.combatants),
      sort: ({ figures }) => figures.combatants,
      end: true,
    },
    {
      key: 'weapons',
      header: t(texts.weapons),
      cell: ({ figures }) => `${number(figures.weapons)} (${number(figures.serviceable)})`,
      sort: ({ figures }) => figures.weapons,
      end: true,
    },
    {
      key: 'ratio',
      header: t(texts.ratio),
      cell: ({ figures }) => {
        const ratio = shareOf(figures.serviceable, figures.combatants)
        return ratio === undefined ? <span className="muted">{t(texts.tooFew)}</span> : number(rounded(ratio))
      },
      end: true,
    },
    {
      key: 'eligible',
      header: t(texts.eligible),
      cell: ({ figures }) => `${number(figures.eligible)} / ${figures.cap === null ? '–' : number(figures.cap)}`,
      sort: ({ figures }) => figures.eligible,
      end: true,
    },
    {
      key: 'listed',
      header: t(texts.listed),
      cell: ({ figures }) => `${number(figures.listed)} (${number(figures.late)})`,
      sort: ({ figures }) => figures.listed,
      end: true,
    },
  ]
  return (
    <Table
      caption={t(texts.alarms)}
      columns={columns}
      rows={rows}
      rowKey={({ figures }) => figures.groupId}
      empty={<Empty>{t(texts.noGroups)}</Empty>}
    />
  )
}
