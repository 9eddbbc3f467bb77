import { column, defineExportedList } from '../kernel/exported-list.ts'
import { cardReaders } from './readers.ts'
import { CardBlocksQuery } from './views.ts'

/** Blocks of card numbers as they go out. */
export const cardBlocksList = defineExportedList({
  name: 'cardBlocks',
  path: '/api/card-blocks',
  title: { ar: 'كتل أرقام البطاقات', en: 'Blocks of card numbers', fr: 'Blocs de numéros de cartes' },
  readers: cardReaders,
  query: CardBlocksQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    column('first', { ar: 'أول رقم', en: 'First number', fr: 'Premier numéro' }),
    column('size', { ar: 'كم رقماً', en: 'How many numbers', fr: 'Combien de numéros' }),
    column('used', { ar: 'مستعمل', en: 'Used', fr: 'Utilisés' }),
    column('leasedAt', { ar: 'خُصّص في', en: 'Leased', fr: 'Attribué' }, '#date+start'),
  ],
})
