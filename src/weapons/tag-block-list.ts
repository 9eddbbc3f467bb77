import { column, defineExportedList } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { TagBlocksQuery } from './tag-views.ts'

/** Who reads the blocks of tag numbers. */
export const tagReaders: readonly Role[] = ['armourer', 'director', 'auditor']

/** Blocks of tag numbers as they go out. */
export const tagBlocksList = defineExportedList({
  name: 'tagBlocks',
  path: '/api/tag-blocks',
  title: { ar: 'كتل أرقام الوسوم', en: 'Blocks of tag numbers', fr: 'Blocs de numéros d’étiquettes' },
  readers: tagReaders,
  query: TagBlocksQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    column('first', { ar: 'أول رقم', en: 'First number', fr: 'Premier numéro' }),
    column('size', { ar: 'كم رقماً', en: 'How many numbers', fr: 'Combien de numéros' }),
    column('used', { ar: 'مستعمل', en: 'Used', fr: 'Utilisés' }),
    column('leasedAt', { ar: 'خُصّص في', en: 'Leased', fr: 'Attribué' }, '#date+start'),
  ],
})
