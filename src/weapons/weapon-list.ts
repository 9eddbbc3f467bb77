import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { WeaponsQuery } from './views.ts'

/** Who reads the register of weapons. */
export const weaponReaders: readonly Role[] = ['armourer', 'director', 'auditor']

/** Weapons as they go out. Where a weapon lies is in no file; of which site it is, and what it is known by, is guarded (ddr.md App. A). */
export const weaponList = defineExportedList({
  name: 'weapons',
  path: '/api/weapons',
  title: { ar: 'الأسلحة', en: 'Weapons', fr: 'Armes' },
  readers: weaponReaders,
  query: WeaponsQuery,
  columns: [
    column('tag', { ar: 'البطاقة', en: 'Tag', fr: 'Étiquette' }, '#item+id'),
    column('class', { ar: 'الصنف', en: 'Class', fr: 'Classe' }, '#item+type'),
    column('make', { ar: 'الصانع', en: 'Make', fr: 'Fabricant' }, '#item+make'),
    column('model', { ar: 'الطراز', en: 'Model', fr: 'Modèle' }, '#item+model'),
    column('calibre', { ar: 'العيار', en: 'Calibre', fr: 'Calibre' }, '#item+calibre'),
    guardedColumn('serial', { ar: 'الرقم المسلسل', en: 'Serial number', fr: 'Numéro de série' }, '#item+serial'),
    column('legibility', { ar: 'وضوح الرقم', en: 'Legibility', fr: 'Lisibilité' }),
    column('condition', { ar: 'الحالة الفنية', en: 'Condition', fr: 'État' }, '#item+condition'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('source', { ar: 'المصدر', en: 'Source', fr: 'Provenance' }, '#item+source'),
    guardedColumn('siteCode', { ar: 'رمز الموقع', en: 'Site code', fr: 'Code du site' }, '#org+site+code'),
    guardedColumn('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+name'),
    column('takenInAt', { ar: 'استُلم في', en: 'Taken in', fr: 'Reçue le' }, '#date+received'),
    column('movedAt', { ar: 'آخر حركة', en: 'Last moved', fr: 'Dernier mouvement' }, '#date+moved'),
  ],
})
