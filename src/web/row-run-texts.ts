import type { RowRun } from '../kernel/row-run.ts'
import type { Texts } from '../kernel/texts.ts'

/** Words of work that the program does row by row. */
export const rowRunTexts = {
  stop: { ar: 'أوقفه', en: 'Stop', fr: 'Arrêter' },
  resume: { ar: 'تابع', en: 'Go on', fr: 'Reprendre' },
  report: { ar: 'التقرير (CSV)', en: 'Report (CSV)', fr: 'Rapport (CSV)' },
} satisfies Readonly<Record<string, Texts>>

export const rowRunStates: Readonly<Record<RowRun['state'], Texts>> = {
  running: { ar: 'جارٍ', en: 'Running', fr: 'En cours' },
  stopped: { ar: 'متوقف', en: 'Stopped', fr: 'Arrêté' },
  done: { ar: 'تم', en: 'Done', fr: 'Terminé' },
}
