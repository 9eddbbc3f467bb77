import type { Texts } from '../../kernel/texts.ts'
import type { EntryField } from '../formats/entry-differences.ts'
import { texts } from './texts.ts'

/** Words of the differences between two versions of a list. */
export const changeTexts = {
  lead: {
    ar: 'ما غيّرته النسخة السارية عن التي قبلها. خرج القيد من القائمة ولا يُمحى من السجل.',
    en: 'What the version in force changed. An entry that left the list is not erased from the record.',
    fr: 'Ce que la version en vigueur a changé. Une entrée sortie de la liste n’est pas effacée du registre.',
  },
  show: { ar: 'عرض التغييرات', en: 'Show the changes', fr: 'Voir les changements' },
  whatChanged: { ar: 'ما الذي تغير', en: 'What changed', fr: 'Ce qui a changé' },
  added: { ar: 'أُضيف', en: 'added', fr: 'ajoutée' },
  removed: { ar: 'أُزيل', en: 'removed', fr: 'retirée' },
  changed: { ar: 'تغيّر', en: 'changed', fr: 'modifiée' },
  none: {
    ar: 'لم تغيّر هذه النسخة شيئاً.',
    en: 'This version changed nothing.',
    fr: 'Cette version n’a rien changé.',
  },
} satisfies Record<string, Texts>

/** Names of what an entry states. */
export const fieldTexts: Readonly<Record<EntryField, Texts>> = {
  kind: texts.kind,
  reference: texts.reference,
  names: texts.names,
  births: texts.birth,
  nationalities: texts.nationality,
  sex: texts.sex,
  identifiers: { ar: 'أرقام الوثائق', en: 'Document numbers', fr: 'Numéros de documents' },
  programmes: { ar: 'البرامج', en: 'Programmes', fr: 'Programmes' },
  listedOn: { ar: 'أُدرج في', en: 'Listed on', fr: 'Inscrite le' },
  remarks: texts.remarks,
  order: {
    ar: 'ترتيب الأقوال أو درجة الثقة بها فقط',
    en: 'Only the order or the quality of what is said',
    fr: 'Seulement l’ordre ou la fiabilité des mentions',
  },
}
