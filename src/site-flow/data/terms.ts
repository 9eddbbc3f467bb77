import type { Texts } from '../../kernel/texts.ts'

/** The six conditions of IDDRS 4.20 Annex C (ddr.md §1.4) in the programme's words. A version that was read never changes. */
const first: readonly Texts[] = [
  {
    ar: 'أسلّم كل ما لديّ من سلاح وذخيرة ومتفجرات، ولا أحتفظ بشيء منها.',
    en: 'I hand over all weapons, ammunition and explosives that I have, and keep none.',
    fr: 'Je remets toutes les armes, munitions et explosifs que je détiens, et n’en garde aucun.',
  },
  {
    ar: 'أتخلى عن صفتي العسكرية وعن أي رتبة أو مهمة في أي تشكيل مسلح.',
    en: 'I give up my military status, and any rank or duty in any armed group.',
    fr: 'Je renonce à mon statut militaire et à tout grade ou fonction dans un groupe armé.',
  },
  {
    ar: 'ألتزم بقواعد الموقع ما دمت فيه.',
    en: 'I keep the rules of the site for as long as I am here.',
    fr: 'Je respecte les règles du site tant que j’y suis.',
  },
  {
    ar: 'أحترم العاملين في الموقع وكل من فيه، نساءً ورجالاً وأطفالاً.',
    en: 'I respect the staff and everybody here, women, men and children.',
    fr: 'Je respecte le personnel et toutes les personnes présentes, femmes, hommes et enfants.',
  },
  {
    ar: 'أمتنع عن كل جريمة وعن كل عنف، داخل الموقع وبعد خروجي منه.',
    en: 'I refrain from any crime and any violence, here and after I leave.',
    fr: 'Je m’abstiens de tout crime et de toute violence, ici et après mon départ.',
  },
  {
    ar: 'أتعاون في العودة إلى الحياة المدنية.',
    en: 'I cooperate in returning to civilian life.',
    fr: 'Je coopère au retour à la vie civile.',
  },
]

export const termsVersions: readonly { readonly version: number; readonly conditions: readonly Texts[] }[] = [
  { version: 1, conditions: first },
]
