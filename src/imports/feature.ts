import type { Feature } from '../kernel/feature.ts'
import * as actions from './import-actions.ts'
import { importRefusalNoun, spreadsheetImportNoun } from './spreadsheet-import.ts'

export const importsFeature = {
  name: 'imports',
  nouns: [spreadsheetImportNoun, importRefusalNoun],
  actions: [actions.beginImport, actions.stopImport, actions.resumeImport, actions.advanceImport],
} satisfies Feature
