import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { InPeriod, ShownCounts } from '../../web/PeriodFigures.tsx'
import { kindTexts } from '../code-lists.ts'
import { CitizenFiguresView } from '../views.ts'
import { texts } from './texts.ts'

/** How many reports of each kind and district, as figures that may leave the desk. */
export function CitizenFiguresPage() {
  const t = useText()
  return (
    <Page
      title={t(texts.figures)}
      lead={t(texts.figuresLead)}
      crumbs={[{ title: t(texts.reports), href: '/citizen-reports' }]}
    >
      <InPeriod>{(from, to) => <Figures from={from} to={to} />}</InPeriod>
    </Page>
  )
}

function Figures({ from, to }: { from: string; to: string }) {
  const t = useText()
  const read = useRead(`/api/citizen-report-figures?from=${from}&to=${to}`, CitizenFiguresView)
  return (
    <Loaded read={read}>
      {({ inTheLog, notInTheLog, kinds, districts }) => (
        <>
          <ShownCounts
            title={t(texts.count)}
            words={texts}
            rows={[
              { key: 'log', label: t(texts.inTheLog), n: inTheLog },
              { key: 'other', label: t(texts.notInTheLog), n: notInTheLog },
            ]}
          />
          <ShownCounts
            title={t(texts.byKind)}
            words={texts}
            rows={kinds.map(({ key, n }) => ({ key, label: t(kindTexts[key]), n }))}
          />
          <ShownCounts
            title={t(texts.byDistrict)}
            words={texts}
            rows={districts.map(({ key, name, n }) => ({ key, label: t(name), n }))}
          />
        </>
      )}
    </Loaded>
  )
}
