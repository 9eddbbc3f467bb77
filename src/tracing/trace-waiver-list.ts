import { column, defineExportedList } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { TraceWaiversQuery } from './views.ts'

/** Who reads requests to trace and waivers of them. */
export const traceReaders: readonly Role[] = ['armourer', 'checkOfficer', 'director', 'auditor']

/** Waivers of tracing as they go out. */
export const traceWaiversList = defineExportedList({
  name: 'traceWaivers',
  path: '/api/trace-waivers',
  title: { ar: 'الإعفاء من التتبع', en: 'Waivers of tracing', fr: 'Dispenses de traçage' },
  readers: traceReaders,
  query: TraceWaiversQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('tag', { ar: 'الوسم', en: 'Tag', fr: 'Étiquette' }, '#meta+tag'),
    column('weaponClass', { ar: 'صنف السلاح', en: 'Class of weapon', fr: 'Classe d’arme' }),
    column('ground', { ar: 'الأساس', en: 'Ground', fr: 'Fondement' }),
    column('reason', { ar: 'السبب', en: 'Reason', fr: 'Motif' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('proposedAt', { ar: 'اقتُرح في', en: 'Proposed', fr: 'Proposé' }, '#date+proposed'),
    column('signedAt', { ar: 'وُقّع في', en: 'Signed', fr: 'Signé' }, '#date+signed'),
  ],
})
