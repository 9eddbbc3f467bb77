import type { Texts } from '../kernel/texts.ts'

/** Said on the page and on the paper alike: there is no place for a reason that may be classified (ddr.md §3.5). */
export const noReasonText: Texts = {
  ar: 'لا يُسجَّل هنا سبب امتناع جهة خارجية، فقد يكون سرياً. لا تكتبه في أي حقل.',
  en: 'Why an outside body withholds support may be classified and is not recorded. Do not write it in any field.',
  fr: 'Le motif d’un refus extérieur peut être secret ; il n’est pas enregistré. Ne l’écrivez dans aucun champ.',
}

/** Said where something is typed freely. */
export const noNameText: Texts = {
  ar: 'لا أسماء أشخاص ولا مصادر سرية ولا سبب سري.',
  en: 'No names of persons, no secret sources, no classified reason.',
  fr: 'Ni noms de personnes, ni sources secrètes, ni motif classifié.',
}
