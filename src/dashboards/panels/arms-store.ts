import { SourceKind } from '../../kernel/intake-source.ts'
import { Weapon } from '../../weapons/weapon.ts'
import { countParts, countTrend } from '../counting-store.ts'
import { type PanelSource, within } from '../panel-store.ts'

export const armsReceivedPanel: PanelSource = {
  key: 'armsReceived',
  ofSites: true,
  href: '/weapons',
  read(tx, scope) {
    return countTrend(tx, scope, {
      from: 'weapons w',
      at: 'w.taken_in_at',
      by: 'w.source',
      series: SourceKind.options,
      where: within(scope, 'w'),
    })
  },
}

export const armsStockPanel: PanelSource = {
  key: 'armsStock',
  ofSites: true,
  href: '/stock',
  read(tx, scope) {
    return countParts(tx, {
      from: 'weapons w',
      by: 'w.status',
      parts: Weapon.shape.status.options,
      where: within(scope, 'w'),
    })
  },
}
