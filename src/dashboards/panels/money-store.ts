import { countTrend } from '../counting-store.ts'
import { type PanelSource, within } from '../panel-store.ts'

export const paymentsPanel: PanelSource = {
  key: 'payments',
  ofSites: true,
  href: '/payment-lists',
  read(tx, scope) {
    return countTrend(tx, scope, {
      from: 'payments p',
      at: 'p.settled_at',
      by: 'p.status',
      series: ['paid', 'failed', 'returned'],
      where: within(scope, 'p'),
    })
  },
}

export const amountsPanel: PanelSource = {
  key: 'amounts',
  ofSites: true,
  href: '/payment-lists',
  async read(tx, scope) {
    const where = within(scope, 'p')
    const sum = (statuses: string) =>
      `coalesce(sum(p.amount::numeric) filter (where p.status in (${statuses})), 0)::text`
    const { rows } = await tx.query<{ currency: string; paid: string; waiting: string; failed: string }>(
      `select p.currency, ${sum(`'paid'`)} as paid, ${sum(`'listed'`)} as waiting, ${sum(`'failed', 'returned'`)} as failed
       from payments p where ${where.where} group by 1 order by 1`,
      where.values,
    )
    return { kind: 'amounts', amounts: rows }
  },
}
