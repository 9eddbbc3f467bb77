import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { indicatorTexts } from '../code-lists.ts'
import { IndicatorKey, IndicatorsView, type Share } from '../indicators.ts'
import { CaseloadView } from '../views.ts'
import { texts } from './texts.ts'

/** How the work lies on caseworkers, in numbers. */
export function CaseloadPage() {
  const t = useText()
  const read = useRead('/api/caseload', CaseloadView)
  return (
    <Page title={t(texts.caseload)} lead={t(texts.caseloadLead)}>
      <Loaded read={read}>
        {({ caseworkers }) => (
          <Table
            caption={t(texts.caseload)}
            rows={caseworkers}
            rowKey={({ id }) => id}
            empty={<Empty>{t(texts.none)}</Empty>}
            columns={[
              { key: 'name', header: t(texts.caseworker), cell: ({ name }) => <Bidi>{name}</Bidi> },
              { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
              { key: 'cases', header: t(texts.openCases), cell: ({ cases }) => cases },
              { key: 'weight', header: t(texts.weight), cell: ({ weight }) => weight },
              { key: 'noPlan', header: t(texts.noPlan), cell: ({ noPlan }) => noPlan },
              { key: 'due', header: t(texts.followUpDue), cell: ({ followUpsDue }) => followUpsDue },
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}

const shown = ({ count, of }: Share) =>
  count === null || of === null ? '< 5' : of === 0 ? '—' : `${Math.round((100 * count) / of)} % (${count} / ${of})`

/** The indicators of reintegration, for women and men (ddr.md §10.5). */
export function IndicatorsPage() {
  const t = useText()
  const read = useRead('/api/reintegration-indicators', IndicatorsView)
  return (
    <Page title={t(texts.indicators)} lead={t(texts.smallHidden)}>
      <Loaded read={read}>
        {({ indicators }) => (
          <Section title={t(texts.indicators)}>
            <Table
              caption={t(texts.indicators)}
              rows={IndicatorKey.options.map((key) => ({ key, ...indicators[key] }))}
              rowKey={({ key }) => key}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                { key: 'what', header: t(texts.indicator), cell: ({ key }) => t(indicatorTexts[key]) },
                { key: 'all', header: t(texts.all), cell: ({ all }) => shown(all) },
                { key: 'women', header: t(texts.women), cell: ({ female }) => shown(female) },
                { key: 'men', header: t(texts.men), cell: ({ male }) => shown(male) },
              ]}
            />
          </Section>
        )}
      </Loaded>
    </Page>
  )
}
