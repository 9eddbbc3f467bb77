import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Id } from '../../kernel/ids.ts'
import { stationPort } from '../station-port.ts'
import { useTablet } from './current.ts'
import { type ShardOfTablet, shardToPayFrom } from './tablet-shards.ts'

/** The shares of payment lists that this tablet alone pays. */
export interface ShardsHere {
  readonly isTablet: boolean
  readonly shards: readonly ShardOfTablet[]
  /** The share out of which a line is paid here now; null where this tablet has it in none. */
  readonly shardOf: (line: Id) => Id | null
  /** A line was paid with the server's answer. */
  readonly paid: (line: Id) => Promise<void>
  /** Pays nothing more out of a share, from now on. */
  readonly stop: (shard: Id) => Promise<void>
}

/** What this tablet has leased of payment lists; nothing where the browser is no tablet. */
export function usePaymentShards(): ShardsHere {
  const isTablet = useTablet().standing !== 'none'
  const own = useQuery({
    queryKey: ['read', 'shards of this tablet'],
    queryFn: async () => (await stationPort()?.paymentShards()) ?? [],
    enabled: isTablet,
    networkMode: 'always',
  })
  const { refetch } = own
  useEffect(() => {
    if (isTablet)
      void stationPort()
        ?.askPaymentShards()
        .then(() => refetch())
  }, [isTablet, refetch])
  const shards = isTablet ? (own.data ?? []) : []
  return {
    isTablet,
    shards,
    shardOf: (line) => shardToPayFrom(shards, line)?.id ?? null,
    paid: async (line) => {
      await stationPort()?.paidOut(line)
      await own.refetch()
    },
    stop: async (shard) => {
      await stationPort()?.stopPaying(shard)
      await own.refetch()
    },
  }
}
