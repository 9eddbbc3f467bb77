import { Hazard } from '../../hazards/hazard.ts'
import { Channel, OrdnanceReport } from '../../ordnance-reports/ordnance-report.ts'
import { countParts, countTrend } from '../counting-store.ts'
import { type PanelSource, within } from '../panel-store.ts'

export const ordnanceReportsPanel: PanelSource = {
  key: 'ordnanceReports',
  ofSites: false,
  href: '/ordnance-reports',
  read(tx, scope) {
    const series = Channel.options
    const from = 'ordnance_reports r'
    return countTrend(tx, scope, {
      from,
      at: 'r.received_at',
      by: 'r.channel',
      series,
      where: within(scope, 'r', false),
    })
  },
}

export const ordnanceStatesPanel: PanelSource = {
  key: 'ordnanceStates',
  ofSites: false,
  href: '/ordnance-reports',
  read(tx, scope) {
    return countParts(tx, {
      from: 'ordnance_reports r',
      by: 'r.status',
      parts: OrdnanceReport.shape.status.options,
      where: within(scope, 'r', false),
    })
  },
}

export const hazardsPanel: PanelSource = {
  key: 'hazards',
  ofSites: false,
  href: '/hazards',
  read(tx, scope) {
    const where = within(scope, 'h', false)
    where.say(`h.status in ('open', 'suspended')`)
    return countParts(tx, { from: 'hazards h', by: 'h.kind', parts: Hazard.shape.kind.options, where })
  },
}

/** Incidents by when they began; one that is known to a month or a year alone is not among them. */
export const incidentsPanel: PanelSource = {
  key: 'incidents',
  ofSites: false,
  href: '/incidents',
  read(tx, scope) {
    const where = within(scope, 'i', false)
    where.say(`i.day_precision in ('day', 'week') and i.state <> 'duplicate'`)
    const by = `case when i.killed_best > 0 then 'withDead' else 'withoutDead' end`
    const series = ['withDead', 'withoutDead']
    return countTrend(tx, scope, { from: 'incidents i', at: 'i.started_on', dated: true, by, series, where })
  },
}
