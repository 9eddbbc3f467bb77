import type { SchemeContent, Statement } from '../scheme.ts'

/** Each criterion says itself that it is no word of the decree, wherever it is read. */
function proposed(ar: string, en: string, fr: string): Statement {
  return {
    ar: `${ar} (اقتراح من البرنامج، وليس من القرار)`,
    en: `${en} (a proposal of the programme, not of the decree)`,
    fr: `${fr} (proposition du programme, non du décret)`,
  }
}

/**
 * The three groups of Decree 1508/2020 of the Ministry of Interior as they were reported: green and yellow to be
 * reintegrated or rehabilitated, red to be dismantled. No published test for each colour was found (ddr.md §3.1), so the
 * criteria are proposals to begin with, for the authority to change.
 */
export const decree1508: SchemeContent & { readonly code: string } = {
  code: 'decree-1508',
  title: {
    ar: 'التصنيف الثلاثي – القرار 1508 لسنة 2020',
    en: 'Three colours – Decree 1508/2020',
    fr: 'Trois couleurs – décret 1508/2020',
  },
  basis: {
    ar: 'قرار وزارة الداخلية رقم 1508 لسنة 2020 (سبتمبر 2020) ذكر ثلاث مجموعات. لم يُعثر على نص منشور يبيّن متى يكون التشكيل أخضر أو أصفر أو أحمر؛ فالمعايير أدناه اقتراحات من البرنامج، وليست من القرار.',
    en: 'Decree 1508/2020 of the Ministry of Interior (September 2020) names three groups. No published text was found that says when a group is green, yellow or red; the criteria below are proposals of the programme, not of the decree.',
    fr: 'Le décret 1508/2020 du ministère de l’Intérieur (septembre 2020) nomme trois groupes. Aucun texte publié n’a été trouvé qui dise quand un groupe est vert, jaune ou rouge ; les critères ci-dessous sont des propositions du programme, non du décret.',
  },
  categories: [
    {
      key: 'green',
      title: { ar: 'أخضر', en: 'Green', fr: 'Vert' },
      meaning: {
        ar: 'يُعاد إدماج أفراده أو تأهيلهم.',
        en: 'To be reintegrated or rehabilitated.',
        fr: 'À réintégrer ou à réadapter.',
      },
      tone: 'good',
    },
    {
      key: 'yellow',
      title: { ar: 'أصفر', en: 'Yellow', fr: 'Jaune' },
      meaning: {
        ar: 'يُعاد إدماج أفراده أو تأهيلهم. ما يميزه عن الأخضر لم يُنشر.',
        en: 'To be reintegrated or rehabilitated. What sets it apart from green was not published.',
        fr: 'À réintégrer ou à réadapter. Ce qui le distingue du vert n’a pas été publié.',
      },
      tone: 'waiting',
    },
    {
      key: 'red',
      title: { ar: 'أحمر', en: 'Red', fr: 'Rouge' },
      meaning: {
        ar: 'يُفكَّك التشكيل. ويبقى النظر في كل فرد منه على حدة.',
        en: 'The group is to be dismantled. Each person of it is still looked at by themselves.',
        fr: 'Le groupe est à démanteler. Chaque personne reste examinée individuellement.',
      },
      tone: 'bad',
    },
  ],
  criteria: [
    {
      key: 'command',
      text: proposed(
        'يأتمر بأمر سلطة من سلطات الدولة، فعلاً لا اسماً',
        'It obeys a State authority in deed and not in name only',
        'Il obéit à une autorité de l’État en fait et non de nom seulement',
      ),
    },
    {
      key: 'ceasefire',
      text: proposed(
        'يلتزم بوقف إطلاق النار القائم',
        'It keeps the ceasefire in force',
        'Il respecte le cessez-le-feu en vigueur',
      ),
    },
    {
      key: 'readiness',
      text: proposed(
        'قبلت قيادته تسليم السلاح وترك الخيار لكل فرد',
        'Its leaders agreed to hand in arms and to leave each member the choice',
        'Ses chefs ont accepté de remettre les armes et de laisser le choix à chaque membre',
      ),
    },
    {
      key: 'grave',
      text: proposed(
        'لا يوجد ادعاء موثوق بجرائم جسيمة أمرت بها قيادته أو سكتت عنها',
        'No credible allegation of grave crimes that its leaders ordered or tolerated',
        'Aucune allégation crédible de crimes graves ordonnés ou tolérés par ses chefs',
      ),
    },
    {
      key: 'income',
      text: proposed(
        'لا يعيش من التهريب أو الابتزاز أو السيطرة على الموارد العامة',
        'It does not live from smuggling, extortion or control of public resources',
        'Il ne vit pas de trafic, d’extorsion ou de la mainmise sur des ressources publiques',
      ),
    },
    {
      key: 'detention',
      text: proposed(
        'لا يحتجز أحداً خارج القانون',
        'It detains nobody outside the law',
        'Il ne détient personne hors de la loi',
      ),
    },
  ],
  reviewMonths: 6,
}
