import type { Feature } from '../kernel/feature.ts'
import { paymentShardNoun } from './payment-shard.ts'
import * as shards from './shard-actions.ts'

export const paymentShardsFeature = {
  name: 'payment-shards',
  nouns: [paymentShardNoun],
  actions: [shards.leaseShard, shards.renewShard, shards.giveOnShard, shards.giveShardBack, shards.endShard],
} satisfies Feature
