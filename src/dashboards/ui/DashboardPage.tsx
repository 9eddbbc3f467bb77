import { useRead } from '../../web/api.ts'
import { ChartPatterns } from '../../web/charts/looks.tsx'
import { dayText } from '../../web/day-text.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { type Choice, Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { useToday } from '../../web/time-zone.ts'
import { DashboardView } from '../views.ts'
import { PanelSection } from './PanelSection.tsx'
import { type Asked, PeriodFields } from './PeriodFields.tsx'
import { texts } from './texts.ts'
import './dashboard.css'

/** How the programme stands, for the office of the reader; who sees several sides or sites chooses one, and everybody the time of the charts. */
export function DashboardPage() {
  const t = useText()
  const go = useGo()
  const asked: Asked = {
    ...{ side: useQueryText('side'), site: useQueryText('site') },
    ...{ period: useQueryText('period'), from: useQueryText('from'), to: useQueryText('to') },
  }
  const address = (given: Asked) => {
    const query = new URLSearchParams(Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])))
    return query.size > 0 ? `?${query}` : ''
  }
  const change = (given: Asked) => go(`/dashboard${address({ ...asked, ...given })}`, { replace: true })
  const read = useRead(`/api/dashboard${address(asked)}`, DashboardView)
  return (
    <Page
      title={t(texts.dashboard)}
      actions={
        <Button look="plain" onPress={() => window.print()}>
          {t(texts.print)}
        </Button>
      }
    >
      <div className="filters">
        <PeriodFields asked={asked} today={useToday()} onChange={change} />
      </div>
      <Loaded read={read}>
        {(view) => (
          <>
            <Lead asOf={view.asOf} />
            {view.sites.length > 1 && (
              <div className="filters">
                <Select
                  name="scope"
                  label={t(texts.scope)}
                  value={asked.site ? `site=${asked.site}` : asked.side ? `side=${asked.side}` : 'all'}
                  onChange={(chosen) => {
                    const [key = '', id = ''] = chosen.split('=')
                    change({ side: key === 'side' ? id : undefined, site: key === 'site' ? id : undefined })
                  }}
                  choices={choicesOf(view, t)}
                />
              </div>
            )}
            {asked.site !== undefined && <p className="hint">{t(texts.notOfASite)}</p>}
            <ChartPatterns />
            <div className="dashboard">
              {view.panels.map((panel) => (
                <PanelSection key={panel.key} panel={panel} />
              ))}
            </div>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Lead({ asOf }: { asOf: string }) {
  const t = useText()
  const { language } = useLanguage()
  return <p className="lead">{t(texts.lead, { day: dayText(asOf, language) })}</p>
}

function choicesOf({ sides, sites }: DashboardView, t: ReturnType<typeof useText>): Choice[] {
  return [
    { key: 'all', label: t(texts.everything) },
    ...sides.map(({ id, name }) => ({ key: `side=${id}`, label: t(texts.sideChoice, { name: t(name) }) })),
    ...sites.map(({ id, name }) => ({ key: `site=${id}`, label: t(texts.siteChoice, { name: t(name) }) })),
  ]
}
