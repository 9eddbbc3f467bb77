import type { Feature } from '../kernel/feature.ts'
import { recordExport } from './export-actions.ts'
import { ordnanceExportNoun } from './ordnance-export.ts'

export const ordnanceExchangeFeature = {
  name: 'ordnance-exchange',
  nouns: [ordnanceExportNoun],
  actions: [recordExport],
} satisfies Feature
