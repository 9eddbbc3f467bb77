import { BarsChart } from '../../web/charts/BarsChart.tsx'
import { TrendChart } from '../../web/charts/TrendChart.tsx'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { itemTexts } from '../item-texts.ts'
import { panelTexts } from '../panel-texts.ts'
import type { AmountsPanel, PanelView, StepsPanel } from '../views.ts'
import { SitesMap } from './SitesMap.tsx'
import { texts } from './texts.ts'

/** One panel: what it is called and counts, its figures, and the way to the records behind them. */
export function PanelSection({ panel }: { panel: PanelView }) {
  const t = useText()
  const words = panelTexts[panel.key]
  const title = t(words.title)
  return (
    <section className={panel.kind === 'places' ? 'panel panel-wide' : 'panel'} aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        <Link href={panel.href}>{t(texts.records)}</Link>
      </div>
      <p className="hint">{t(words.says)}</p>
      <PanelFigures panel={panel} title={title} />
    </section>
  )
}

function PanelFigures({ panel, title }: { panel: PanelView; title: string }) {
  const t = useText()
  const itemName = (key: string) => {
    const name = itemTexts[panel.key]?.[key]
    return name ? t(name) : key
  }
  switch (panel.kind) {
    case 'trend':
      return <TrendChart title={title} series={panel.series.map(itemName)} spans={panel.spans} />
    case 'steps':
      return <Steps panel={panel} title={title} itemName={itemName} />
    case 'parts':
      return (
        <BarsChart
          label={title}
          bars={panel.parts.map(({ key, words, count }) => ({ key, name: words ? t(words) : itemName(key), count }))}
        />
      )
    case 'amounts':
      return <Amounts panel={panel} title={title} />
    case 'places':
      return <SitesMap places={panel.places} title={title} />
  }
}

function Steps({ panel, title, itemName }: { panel: StepsPanel; title: string; itemName: (key: string) => string }) {
  const t = useText()
  const { percent } = useFormat()
  const registered = panel.steps.find(({ key }) => key === 'registered')?.count ?? 0
  return (
    <BarsChart
      label={title}
      bars={panel.steps.map(({ key, count }) => ({
        key,
        name: itemName(key),
        count,
        // A list is not made of who was registered, and is no share of them.
        ...(registered > 0 && key !== 'listed' && key !== 'registered'
          ? { note: t(texts.ofRegistered, { share: percent(count / registered) }) }
          : {}),
      }))}
    />
  )
}

function Amounts({ panel, title }: { panel: AmountsPanel; title: string }) {
  const t = useText()
  return (
    <Table
      caption={title}
      rows={panel.amounts}
      rowKey={({ currency }) => currency}
      empty={<Empty>{t(texts.nothingYet)}</Empty>}
      columns={[
        { key: 'currency', header: t(texts.currency), cell: ({ currency }) => <Code>{currency}</Code> },
        { key: 'paid', header: t(texts.paid), end: true, cell: ({ paid }) => <MoneyText amount={paid} /> },
        { key: 'waiting', header: t(texts.waiting), end: true, cell: ({ waiting }) => <MoneyText amount={waiting} /> },
        { key: 'failed', header: t(texts.failed), end: true, cell: ({ failed }) => <MoneyText amount={failed} /> },
      ]}
    />
  )
}
