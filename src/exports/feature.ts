import type { Feature } from '../kernel/feature.ts'
import * as actions from './export-actions.ts'
import { listExportFileNoun, listExportNoun } from './list-export.ts'

export const exportsFeature = {
  name: 'exports',
  nouns: [listExportNoun, listExportFileNoun],
  actions: [actions.recordListExport, actions.decideListExport, actions.endListExport, actions.recordGivenFile],
} satisfies Feature
