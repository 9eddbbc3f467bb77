import type { CriterionInput } from '../criterion.ts'

type First = CriterionInput & { readonly code: string }

const un = 'un.org/securitycouncil/sanctions/1970'
const since = { validTo: null, checked: 'unchecked' } as const
const chapeau = {
  ar: 'من يشارك في أعمال تهدد السلام أو الاستقرار أو الأمن في ليبيا أو تعرقل أو تقوّض إتمام انتقالها السياسي، أو يدعمها،',
  en: 'Engaging in, or supporting, acts that threaten the peace, stability or security of Libya, or that obstruct or undermine the completion of its political transition,',
  fr: 'Se livrer ou apporter un appui à des actes qui menacent la paix, la stabilité ou la sécurité de la Libye, ou entravent ou compromettent l’achèvement de sa transition politique,',
}
const through = (ar: string, en: string, fr: string) => ({
  ar: `${chapeau.ar} ومنها ${ar}`,
  en: `${chapeau.en} including by ${en}`,
  fr: `${chapeau.fr} notamment ${fr}`,
})

/**
 * Criteria to begin with (ddr.md §3.4): paraphrases in three languages, for somebody to propose and another to sign. Nothing of them is in
 * force before. `checked` says where the paraphrase was held against the text: EO 13726 § 1 and Article 8(2) of Decision (CFSP) 2015/1333
 * were; the letters of resolution 2213 § 11 were not, so no code of ours says one (ddr.md §11.1).
 */
export const firstCriteria: readonly First[] = [
  {
    ...{ code: 'un-rights-abuses', regime: 'un', instrument: 'S/RES/1970 (2011)', paragraph: '22, 24' },
    title: {
      ar: 'انتهاكات جسيمة لحقوق الإنسان',
      en: 'Serious human rights abuses',
      fr: 'Violations graves des droits de l’homme',
    },
    text: {
      ar: 'من أمر بارتكاب انتهاكات جسيمة لحقوق الإنسان ضد أشخاص في ليبيا أو سيطر عليها أو وجهها، أو شارك في ذلك أو تواطأ فيه، ومنه الهجمات على المدنيين ومرافقهم خلافاً للقانون الدولي.',
      en: 'Involved or complicit in ordering, controlling or otherwise directing serious human rights abuses against persons in Libya, including attacks on civilians and their facilities in violation of international law.',
      fr: 'Avoir ordonné, contrôlé ou dirigé des violations graves des droits de l’homme contre des personnes en Libye, ou y être mêlé ou complice, y compris des attaques contre des civils et leurs installations en violation du droit international.',
    },
    ...{ reference: `S/RES/1970 (2011); ${un}/materials/procedures-listing`, validFrom: '2011-02-26', ...since },
  },
  {
    ...{ code: 'un-arms-embargo', regime: 'un', instrument: 'S/RES/1973 (2011)', paragraph: '23' },
    title: {
      ar: 'خرق حظر الأسلحة أو المساعدة عليه',
      en: 'Violating the arms embargo or assisting in it',
      fr: 'Violation de l’embargo sur les armes ou aide à celle-ci',
    },
    text: {
      ar: 'من خرق أحكام القرار 1970، ولا سيما حظر الأسلحة، أو ساعد غيره على خرقها.',
      en: 'Having violated the provisions of resolution 1970, particularly the arms embargo, or having assisted others in doing so.',
      fr: 'Avoir violé les dispositions de la résolution 1970, en particulier l’embargo sur les armes, ou aidé autrui à le faire.',
    },
    ...{ reference: `S/RES/1973 (2011); ${un}/materials/procedures-listing`, validFrom: '2011-03-17', ...since },
  },
  {
    ...{ code: 'un-illicit-oil', regime: 'un', instrument: 'S/RES/2146 (2014)', paragraph: '11' },
    title: {
      ar: 'تصدير النفط بصورة غير مشروعة',
      en: 'Illicit export of petroleum',
      fr: 'Exportation illicite de pétrole',
    },
    text: {
      ar: 'التدابير الخاصة بالسفن التي تنقل نفطاً ليبياً بصورة غير مشروعة، كما حددتها اللجنة؛ وسّعها القرار 2362 لتشمل المنتجات المكررة.',
      en: 'Measures on vessels that carry petroleum illicitly exported from Libya, as the Committee designates them; resolution 2362 extended them to refined products.',
      fr: 'Mesures visant les navires transportant du pétrole exporté illicitement de Libye, désignés par le Comité ; la résolution 2362 les a étendues aux produits raffinés.',
    },
    ...{ reference: 'S/RES/2146 (2014); S/RES/2362 (2017)', validFrom: '2014-03-19', ...since },
  },
  {
    ...{ code: 'un-peace-transition', regime: 'un', instrument: 'S/RES/2174 (2014)', paragraph: '4' },
    title: {
      ar: 'تهديد السلام أو عرقلة الانتقال السياسي',
      en: 'Threatening peace or obstructing the transition',
      fr: 'Menacer la paix ou entraver la transition',
    },
    text: {
      ar: `${chapeau.ar} كما فصّلها القرار 2213 لاحقاً.`,
      en: `${chapeau.en} as resolution 2213 later set out further.`,
      fr: `${chapeau.fr} comme la résolution 2213 l’a ensuite précisé.`,
    },
    ...{ reference: 'S/RES/2174 (2014); S/RES/2213 (2015)', validFrom: '2014-08-27', ...since },
  },
  {
    ...{ code: 'un-law-violations', regime: 'un', instrument: 'S/RES/2213 (2015)', paragraph: '11' },
    title: {
      ar: 'انتهاك قانون حقوق الإنسان أو القانون الإنساني',
      en: 'Violations of human rights or humanitarian law',
      fr: 'Violations du droit des droits de l’homme ou humanitaire',
    },
    text: through(
      'التخطيط لأعمال تنتهك القانون الدولي لحقوق الإنسان أو القانون الدولي الإنساني في ليبيا أو توجيهها أو ارتكابها.',
      'planning, directing or committing acts in Libya that violate international human rights law or international humanitarian law, or that are human rights abuses.',
      'en planifiant, dirigeant ou commettant en Libye des actes contraires au droit international des droits de l’homme ou humanitaire.',
    ),
    ...{ reference: 'S/RES/2213 (2015)', validFrom: '2015-03-27', ...since },
  },
  {
    ...{ code: 'un-attacks-on-the-state', regime: 'un', instrument: 'S/RES/2213 (2015)', paragraph: '11' },
    title: {
      ar: 'الهجوم على موانئ ومنشآت الدولة والبعثات',
      en: 'Attacks on ports, State installations, missions',
      fr: 'Attaques contre ports, installations de l’État, missions',
    },
    text: through(
      'الهجوم على ميناء جوي أو بري أو بحري، أو على مؤسسة أو منشأة للدولة ومنها منشآت النفط، أو على بعثة أجنبية.',
      'attacks on any air, land or sea port, any State institution or installation, oil facilities among them, or any foreign mission.',
      'par des attaques contre un port aérien, terrestre ou maritime, une institution ou installation de l’État, pétrolière comprise, ou une mission étrangère.',
    ),
    ...{ reference: 'S/RES/2213 (2015)', validFrom: '2015-03-27', ...since },
  },
  {
    ...{ code: 'un-illicit-resources', regime: 'un', instrument: 'S/RES/2213 (2015)', paragraph: '11' },
    title: {
      ar: 'دعم الجماعات المسلحة من موارد غير مشروعة',
      en: 'Supporting armed groups through illicit resources',
      fr: 'Appui aux groupes armés par des ressources illicites',
    },
    text: through(
      'دعم جماعات مسلحة أو شبكات إجرامية عبر الاستغلال غير المشروع للنفط الخام أو لأي مورد طبيعي آخر.',
      'supporting armed groups or criminal networks through the illicit exploitation of crude oil or any other natural resource.',
      'en appuyant des groupes armés ou réseaux criminels par l’exploitation illicite du pétrole brut ou d’autres ressources naturelles.',
    ),
    ...{ reference: 'S/RES/2213 (2015)', validFrom: '2015-03-27', ...since },
  },
  {
    ...{ code: 'un-state-funds', regime: 'un', instrument: 'S/RES/2213 (2015)', paragraph: '11' },
    title: {
      ar: 'إكراه المؤسسات المالية أو اختلاس أموال الدولة',
      en: 'Coercing State finances or misappropriating funds',
      fr: 'Contrainte sur les finances publiques ou détournement',
    },
    text: through(
      'تهديد مؤسسات الدولة المالية أو المؤسسة الوطنية للنفط أو إكراهها، أو ما قد يؤدي إلى اختلاس أموال الدولة.',
      'threatening or coercing State financial institutions or the National Oil Company, or acting in ways that may lead to the misappropriation of State funds.',
      'en menaçant ou contraignant les institutions financières de l’État ou la Compagnie nationale du pétrole, ou par des actes pouvant mener au détournement de fonds publics.',
    ),
    ...{ reference: 'S/RES/2213 (2015)', validFrom: '2015-03-27', ...since },
  },
  {
    ...{ code: 'un-acting-for-listed', regime: 'un', instrument: 'S/RES/2213 (2015)', paragraph: '11' },
    title: {
      ar: 'العمل باسم مدرج أو بتوجيه منه',
      en: 'Acting for a listed person',
      fr: 'Agir pour une personne inscrite',
    },
    text: {
      ar: 'من يعمل لصالح شخص أو كيان مدرج في القائمة أو باسمه أو بتوجيه منه.',
      en: 'Acting for, on behalf of, or at the direction of a listed person or entity.',
      fr: 'Agir pour le compte ou sur instruction d’une personne ou entité inscrite.',
    },
    ...{ reference: 'S/RES/2213 (2015)', validFrom: '2015-03-27', ...since },
  },
  {
    ...{ code: 'un-attacks-on-un', regime: 'un', instrument: 'S/RES/2362 (2017)', paragraph: '11' },
    title: {
      ar: 'الهجوم على موظفي الأمم المتحدة',
      en: 'Attacks on United Nations personnel',
      fr: 'Attaques contre le personnel des Nations Unies',
    },
    text: through(
      'التخطيط لهجمات على موظفي الأمم المتحدة، ومنهم أعضاء فريق الخبراء، أو توجيهها أو رعايتها أو المشاركة فيها.',
      'planning, directing, sponsoring or taking part in attacks on United Nations personnel, members of the Panel of Experts among them.',
      'en planifiant, dirigeant, parrainant ou menant des attaques contre le personnel des Nations Unies, y compris le Groupe d’experts.',
    ),
    ...{
      reference: 'S/RES/2362 (2017); press.un.org SC/12892',
      validFrom: '2017-06-29',
      validTo: null,
      checked: 'checked',
    },
  },
  {
    ...{ code: 'un-gender-violence', regime: 'un', instrument: 'S/RES/2441 (2018)', paragraph: '11' },
    title: {
      ar: 'العنف الجنسي والعنف القائم على النوع',
      en: 'Sexual and gender-based violence',
      fr: 'Violences sexuelles et fondées sur le genre',
    },
    text: through(
      'التخطيط لأعمال عنف جنسي أو قائم على النوع أو توجيهها أو ارتكابها.',
      'planning, directing or committing acts of sexual and gender-based violence.',
      'en planifiant, dirigeant ou commettant des actes de violence sexuelle et fondée sur le genre.',
    ),
    ...{ reference: 'S/RES/2441 (2018)', validFrom: '2018-11-05', validTo: null, checked: 'checked' },
  },
  {
    ...{ code: 'un-elections', regime: 'un', instrument: 'S/RES/2571 (2021)', paragraph: '' },
    title: { ar: 'عرقلة الانتخابات', en: 'Obstructing elections', fr: 'Entrave aux élections' },
    text: through(
      'عرقلة الانتخابات المقررة في خريطة طريق ملتقى الحوار السياسي أو تقويضها.',
      'obstructing or undermining the elections planned in the roadmap of the Libyan Political Dialogue Forum.',
      'en entravant ou compromettant les élections prévues par la feuille de route du Forum de dialogue politique libyen.',
    ),
    ...{ reference: 'S/RES/2571 (2021)', validFrom: '2021-04-16', ...since },
  },
  {
    ...{ code: 'eu-rights-abuses', regime: 'eu', instrument: '2015/1333 (CFSP)', paragraph: '8(2)(a)' },
    title: {
      ar: 'انتهاكات جسيمة لحقوق الإنسان',
      en: 'Serious human rights abuses',
      fr: 'Violations graves des droits de l’homme',
    },
    text: {
      ar: 'من شارك في الأمر بانتهاكات جسيمة لحقوق الإنسان ضد أشخاص في ليبيا أو توجيهها أو تواطأ فيها، أو عمل باسم من فعل. حل القرار محل القرار 2011/137 (CFSP).',
      en: 'Involved or complicit in ordering or directing serious human rights abuses against persons in Libya, or acting for those who are. The Decision succeeds Decision 2011/137/CFSP.',
      fr: 'Avoir ordonné ou dirigé des violations graves des droits de l’homme contre des personnes en Libye, y être complice, ou agir pour qui l’a fait. La décision succède à la décision 2011/137/PESC.',
    },
    reference: 'Council Decision (CFSP) 2015/1333, Article 8(2); Regulation (EU) 2016/44',
    ...{ validFrom: '2015-07-31', validTo: null, checked: 'checked' },
  },
  {
    ...{ code: 'eu-peace-transition', regime: 'eu', instrument: '2015/1333 (CFSP)', paragraph: '8(2)(c)' },
    title: {
      ar: 'تهديد السلام أو عرقلة الانتقال السياسي',
      en: 'Threatening peace or obstructing the transition',
      fr: 'Menacer la paix ou entraver la transition',
    },
    text: {
      ar: 'من شارك في أعمال تهدد السلام أو الاستقرار أو الأمن في ليبيا أو تعرقل انتقالها السياسي أو دعمها، ومنها انتهاك القانون الدولي والهجوم على الموانئ ومؤسسات الدولة والبعثات ودعم الجماعات المسلحة من استغلال غير مشروع للموارد.',
      en: 'Engaged in or supporting acts that threaten the peace, stability or security of Libya or obstruct its political transition, including violations of international law, attacks on ports, State institutions and missions, and support of armed groups through illicit resources.',
      fr: 'Se livrer ou appuyer des actes menaçant la paix, la stabilité ou la sécurité de la Libye ou entravant sa transition, y compris violations du droit international, attaques contre ports, institutions et missions, et appui aux groupes armés par des ressources illicites.',
    },
    reference: 'Council Decision (CFSP) 2015/1333, Article 8(2); Regulation (EU) 2016/44',
    ...{ validFrom: '2015-07-31', validTo: null, checked: 'checked' },
  },
  {
    ...{ code: 'us-peace-security', regime: 'us', instrument: 'Executive Order 13726', paragraph: '1(a)(i)' },
    title: {
      ar: 'تهديد السلام أو الانتقال أو أموال الدولة',
      en: 'Threats to peace, transition or State assets',
      fr: 'Menaces contre la paix, la transition, les biens publics',
    },
    text: {
      ar: 'من كان مسؤولاً عن أعمال تهدد السلام أو الأمن أو الاستقرار في ليبيا ومنها توريد السلاح، أو تعرقل حكومة الوفاق أو من يخلفها، أو تفضي إلى اختلاس أصول الدولة، أو تهدد المؤسسات المالية أو مؤسسة النفط، أو تواطأ فيها.',
      en: 'Responsible for or complicit in actions that threaten the peace, security or stability of Libya, arms supply included; that obstruct the Government of National Accord or its successor; that may misappropriate State assets; or that threaten State financial institutions or the National Oil Company.',
      fr: 'Responsable ou complice d’actes menaçant la paix, la sécurité ou la stabilité de la Libye, fourniture d’armes comprise ; entravant le Gouvernement d’accord national ou son successeur ; pouvant détourner des biens publics ; ou menaçant les institutions financières ou la Compagnie nationale du pétrole.',
    },
    reference: 'Executive Order 13726 of 19 April 2016, 81 FR 23559, section 1',
    ...{ validFrom: '2016-04-19', validTo: null, checked: 'checked' },
  },
  {
    ...{ code: 'us-attacks-on-the-state', regime: 'us', instrument: 'Executive Order 13726', paragraph: '1(a)(ii)' },
    title: {
      ar: 'الهجوم على مرافق الدولة والموانئ والبعثات',
      en: 'Attacks on State facilities, ports, missions',
      fr: 'Attaques contre installations de l’État, ports, missions',
    },
    text: {
      ar: 'من خطط لهجمات على مرفق أو منشأة للدولة ومنها النفطية أو على ميناء أو بعثة أجنبية في ليبيا، أو وجهها أو ارتكبها.',
      en: 'Planning, directing or committing attacks on a Libyan State facility, oil facilities among them, on an air, land or sea port, or on a foreign mission.',
      fr: 'Planifier, diriger ou commettre des attaques contre une installation de l’État libyen, pétrolière comprise, un port ou une mission étrangère.',
    },
    reference: 'Executive Order 13726 of 19 April 2016, 81 FR 23559, section 1',
    ...{ validFrom: '2016-04-19', validTo: null, checked: 'checked' },
  },
  {
    ...{ code: 'us-civilians', regime: 'us', instrument: 'Executive Order 13726', paragraph: '1(a)(iii)' },
    title: { ar: 'استهداف المدنيين', en: 'Targeting civilians', fr: 'Civils pris pour cible' },
    text: {
      ar: 'من شارك في استهداف المدنيين بالعنف أو الخطف أو التهجير أو الهجوم على المدارس والمستشفيات ودور العبادة والملاجئ، أو في انتهاك جسيم لحقوق الإنسان أو للقانون الدولي الإنساني.',
      en: 'Involved in targeting civilians through violence, abduction, forced displacement or attacks on schools, hospitals, religious sites or places of refuge, or in serious human rights abuse or a violation of humanitarian law.',
      fr: 'Avoir pris des civils pour cible par violence, enlèvement, déplacement forcé ou attaque d’écoles, d’hôpitaux, de lieux de culte ou de refuge, ou commis de graves atteintes aux droits de l’homme ou au droit humanitaire.',
    },
    reference: 'Executive Order 13726 of 19 April 2016, 81 FR 23559, section 1',
    ...{ validFrom: '2016-04-19', validTo: null, checked: 'checked' },
  },
  {
    ...{ code: 'us-illicit-oil', regime: 'us', instrument: 'Executive Order 13726', paragraph: '1(a)(iv)' },
    title: {
      ar: 'الاستغلال غير المشروع للنفط والموارد',
      en: 'Illicit exploitation of oil and resources',
      fr: 'Exploitation illicite du pétrole et des ressources',
    },
    text: {
      ar: 'من شارك في استغلال النفط الخام أو أي مورد طبيعي آخر في ليبيا بصورة غير مشروعة، إنتاجاً أو تكريراً أو وساطة أو بيعاً أو شراءً أو تصديراً.',
      en: 'Involved in the illicit exploitation of crude oil or any other natural resource in Libya: its production, refining, brokering, sale, purchase or export.',
      fr: 'Participer à l’exploitation illicite du pétrole brut ou d’autres ressources en Libye : production, raffinage, courtage, vente, achat ou exportation.',
    },
    reference: 'Executive Order 13726 of 19 April 2016, 81 FR 23559, section 1',
    ...{ validFrom: '2016-04-19', validTo: null, checked: 'checked' },
  },
  {
    ...{ code: 'uk-involved-person', regime: 'uk', instrument: 'S.I. 2020/1665', paragraph: 'reg. 6' },
    title: { ar: 'الشخص الضالع', en: 'Involved person', fr: 'Personne impliquée' },
    text: {
      ar: 'من كان ضالعاً في انتهاك جسيم لحقوق الإنسان في ليبيا أو للقانون الإنساني، أو في أعمال تهدد السلام أو الاستقرار أو تقوض الانتقال، أو في خرق الحظر، أو عمل باسم من كان كذلك أو كان مملوكاً له أو مرتبطاً به.',
      en: 'Being or having been involved in serious human rights violations in Libya or of humanitarian law, in acts that threaten peace and stability or undermine the transition, or in breaches of the embargo; or acting for, owned by or associated with such a person.',
      fr: 'Être ou avoir été impliqué dans de graves violations des droits de l’homme en Libye ou du droit humanitaire, des actes menaçant la paix et la stabilité ou compromettant la transition, ou des violations de l’embargo ; ou agir pour une telle personne, lui appartenir ou lui être associé.',
    },
    reference: 'The Libya (Sanctions) (EU Exit) Regulations 2020 (S.I. 2020/1665), regulation 6; legislation.gov.uk',
    ...{ validFrom: '2020-12-30', ...since },
  },
]
