import { useQuery } from '@tanstack/react-query'
import type { Id } from '../../kernel/ids.ts'
import {
  type LeasedNumbers,
  LeasedNumbersView,
  leaseWith,
  type NumberSeries,
  type TakenNumber,
} from '../../stations/leased-numbers.ts'
import { left } from '../../stations/leases.ts'
import { useRead } from '../api.ts'
import { stationPort } from '../station-port.ts'
import { useTablet } from './current.ts'

/** The numbers of a series that this device may give. */
export interface NumbersHere {
  /** At the centre every number is final, and it leases none to itself. */
  readonly at: 'centre' | 'hub' | 'tablet'
  /** How many are left. */
  readonly left: number
  /** The server was set back to a backup. */
  readonly isSetBack: boolean
  /** The lease of a number that is typed or scanned; null where it is in none of this device. */
  readonly leaseOf: (text: string) => Id | null
  /** The next number, for this record; undefined where none is left. */
  readonly take: () => Promise<TakenNumber | undefined>
}

/** What this device, be it a tablet, a site's own server or the centre, may give of a series to a record that a form makes. */
export function useLeasedNumbers(series: NumberSeries, subject: Id): NumbersHere {
  const isTablet = useTablet().standing !== 'none'
  const server = useRead('/api/leased-numbers', LeasedNumbersView, { enabled: !isTablet })
  const own = useQuery({
    queryKey: ['read', 'leases of this tablet'],
    queryFn: async () => (await stationPort()?.leasedNumbers()) ?? [],
    enabled: isTablet,
    networkMode: 'always',
  })
  const all: readonly LeasedNumbers[] = isTablet ? (own.data ?? []) : (server.data?.leases ?? [])
  const leases = all.filter((one) => one.series === series)
  return {
    at: isTablet ? 'tablet' : (server.data?.tier ?? 'centre'),
    left: left(leases),
    isSetBack: !isTablet && server.data?.isSetBack === true,
    leaseOf: (text) => leaseWith(leases, text)?.id ?? null,
    take: async () => {
      if (!isTablet) return (await server.refetch()).data?.next[series] ?? undefined
      const taken = await stationPort()?.takeNumber(series, subject)
      await own.refetch()
      return taken
    },
  }
}
