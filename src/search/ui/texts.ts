import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  title: { ar: 'البحث في كل السجلات', en: 'Search everything', fr: 'Rechercher partout' },
  label: {
    ar: 'اسم أو رقم أو رمز، بأي من الخطين',
    en: 'Name, number or code, in either script',
    fr: 'Nom, numéro ou code, dans les deux écritures',
  },
  hint: {
    ar: 'امسح بطاقة أو وسماً أو إيصالاً فيُفتح سجله. يُبحث فيما يحق لك الاطلاع عليه وحده، ولا يُحفظ ما تبحث عنه.',
    en: 'Scan a card, tag or receipt and its record opens. Only what you may see is searched; what you look for is not kept.',
    fr: 'Scannez une carte, une étiquette ou un reçu : son dossier s’ouvre. Seul ce que vous pouvez voir est cherché, et rien n’est conservé.',
  },
  nothing: {
    ar: 'لم يُعثر على شيء ضمن ما يحق لك الاطلاع عليه. جرّب كتابة أخرى للاسم أو جزءاً من الرقم.',
    en: 'Nothing was found in what you may see. Try another spelling, or a part of the number.',
    fr: 'Rien dans ce que vous pouvez voir. Essayez une autre graphie ou une partie du numéro.',
  },
  more: { ar: 'يُعرض {shown} من {total}', en: '{shown} of {total} shown', fr: '{shown} sur {total} affichés' },
  moreThan: {
    ar: 'يُعرض {shown} من أكثر من {total}',
    en: '{shown} of more than {total} shown',
    fr: '{shown} sur plus de {total} affichés',
  },
  kept: {
    ar: 'لا اتصال بالشبكة: بُحث فيما يحفظه هذا الجهاز وحده من المتقدمين والأسلحة والبطاقات والزيارات.',
    en: 'No network: only what this tablet keeps of applicants, weapons, cards and visits was searched.',
    fr: 'Pas de réseau : seuls les candidats, armes, cartes et visites gardés sur cette tablette ont été cherchés.',
  },
  results: { ar: 'النتائج', en: 'Results', fr: 'Résultats' },
} as const satisfies Readonly<Record<string, Texts>>
