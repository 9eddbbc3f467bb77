import type { Texts } from '../../kernel/texts.ts'
import type { Frequency, IndicatorType, UnmeasuredIndicator } from '../indicator.ts'
import { reasons } from './reasons.ts'

/** Code, words in Arabic, English and French, and why it has no figure. */
type Line = readonly [string, string, string, string, keyof typeof reasons]

function part(frequency: Frequency, type: IndicatorType, lines: readonly Line[]): [string, UnmeasuredIndicator][] {
  return lines.map(([code, ar, en, fr, reason]) => {
    const name: Texts = { ar, en, fr }
    return [code, { name, frequency, type, basis: 'IDDRS 5.10 D', because: reasons[reason] }]
  })
}

/** The rows of annex D of IDDRS 5.10 that the programme has no records for (ddr.md appendix B), each with the reason. */
export const womenUnmeasured: Readonly<Record<string, UnmeasuredIndicator>> = Object.fromEntries([
  ...part('month', 'performance', [
    [
      'WD-04',
      'حملات إعلام للنساء والفتيات',
      'Information campaigns for women and girls',
      'Campagnes pour femmes et filles',
      'sessions',
    ],
    ['WB-03', 'مرافق أُعدت للنساء', 'Facilities made for women', 'Installations pour femmes', 'facilities'],
    [
      'WB-04',
      'نصيب السكن المخصص للنساء',
      'Share in female-only accommodation',
      'Part en logement réservé',
      'facilities',
    ],
    [
      'WB-05',
      'موظفات في التسريح: انظر WD-03',
      'Female staff in demobilization: see WD-03',
      'Personnel féminin : voir WD-03',
      'facilities',
    ],
    ['WB-06', 'تدريبات في النوع الاجتماعي', 'Gender trainings', 'Formations genre', 'sessions'],
    ['WB-07', 'وقت التدريب', 'Time in training', 'Temps de formation', 'sessions'],
    ['WB-08', 'المشاركون في التدريب', 'Participants of trainings', 'Participants aux formations', 'sessions'],
    ['WB-12', 'حزمة مخصصة للنساء', 'Female-specific package', 'Trousse spécifique', 'notAsked'],
    ['WB-13', 'إرشاد مخصص للنساء', 'Female-specific counselling', 'Conseil spécifique', 'sealed'],
    ['WB-14', 'وقت إرشاد الناجيات', 'Counselling time for survivors', 'Temps de conseil aux survivantes', 'sealed'],
    ['WB-15', 'خدمات رعاية الأطفال', 'Childcare services', 'Services de garde', 'facilities'],
    ['WB-16', 'من تستعملها', 'Share using childcare', 'Part utilisant la garde', 'facilities'],
    ['WB-17', 'مرافق الولادة وطاقمها', 'Childbirth facilities and staff', 'Maternité et personnel', 'facilities'],
    ['WB-18', 'من تستعملها', 'Share using childbirth facilities', 'Part utilisant la maternité', 'facilities'],
    ['WR-01', 'حملات في المجتمعات', 'Campaigns in communities', 'Campagnes dans les communautés', 'sessions'],
    ['WR-02', 'حملات لقريبات المسرّحين', 'Campaigns for female relatives', 'Campagnes pour les parentes', 'sessions'],
    ['WR-04', 'عُدن إلى ديارهن', 'Returned home', 'Rentrées chez elles', 'notAsked'],
    ['WR-05', 'ذهبن إلى مكان آخر', 'Went elsewhere', 'Allées ailleurs', 'notAsked'],
    [
      'WR-06',
      'نقل مخصص للنساء متاح',
      'Female-specific transport available',
      'Transport spécifique disponible',
      'facilities',
    ],
    ['WR-07', 'نقل مخصص للنساء مستعمل', 'Female-specific transport used', 'Transport spécifique utilisé', 'facilities'],
    [
      'WR-08',
      'تدريب مهني معروض للنساء',
      'Vocational training offered to women',
      'Formation offerte aux femmes',
      'sessions',
    ],
    ['WR-10', 'طول التدريب المهني', 'Length of vocational training', 'Durée de la formation', 'notAsked'],
    ['WR-13', 'أرض أو ملك نلنه', 'Land or property gained', 'Terre ou bien acquis', 'notAsked'],
    ['WR-14', 'مشاريع قروض صغيرة', 'Microcredit projects', 'Projets de microcrédit', 'notAsked'],
    ['WR-16', 'دخل بدأ بالقروض', 'Income started by microcredit', 'Revenus issus du microcrédit', 'notAsked'],
    ['WR-17', 'برامج محو الأمية', 'Literacy programmes', 'Programmes d’alphabétisation', 'notAsked'],
    ['WR-18', 'محو أمية مكتمل', 'Literacy completed', 'Alphabétisation achevée', 'notAsked'],
    ['WR-19', 'رعاية أطفال معروضة', 'Childcare offered', 'Garde proposée', 'facilities'],
    ['WR-20', 'رعاية أطفال مستعملة', 'Childcare used', 'Garde utilisée', 'facilities'],
    ['WR-21', 'احتفالات المجتمع', 'Community ceremonies', 'Cérémonies communautaires', 'sessions'],
    ['WR-22', 'حضور الاحتفالات', 'Ceremonies attended', 'Cérémonies suivies', 'sessions'],
    [
      'WR-23',
      'موظفات الإدماج: انظر REI-08',
      'Female staff in reintegration: see REI-08',
      'Personnel féminin : voir REI-08',
      'facilities',
    ],
    ['WR-24', 'شبكات دعم أُنشئت', 'Support networks created', 'Réseaux de soutien créés', 'notAsked'],
    ['WR-25', 'شبكات دعم انضممن إليها', 'Support networks joined', 'Réseaux de soutien rejoints', 'notAsked'],
  ]),
  ...part('week', 'performance', [
    ['WP-01', 'رضا النساء', 'Satisfaction of women', 'Satisfaction des femmes', 'sealed'],
    ['WP-02', 'رضا العاملين', 'Satisfaction of staff', 'Satisfaction du personnel', 'notAsked'],
    ['WP-03', 'شكاوى النساء: انظر WB-09', 'Complaints, number and level: see WB-09', 'Plaintes : voir WB-09', 'sealed'],
    ['WP-04', 'النساء في المحادثات (30 %)', 'Women at the talks (30 %)', 'Femmes aux pourparlers (30 %)', 'talks'],
    ['WP-05', 'النساء في التقييمات', 'Women in assessments', 'Femmes dans les évaluations', 'notAsked'],
    ['WP-06', 'نساء قوبلن', 'Women interviewed', 'Femmes interrogées', 'sealed'],
    [
      'WP-07',
      'نساء سُئلن عن طرق التهريب',
      'Women asked about trade routes and hidden arms',
      'Femmes interrogées sur trafics et caches',
      'notAsked',
    ],
    [
      'WP-08',
      'منظمات نسائية تراقب الجمع والإتلاف',
      'Women’s organisations watching collection and destruction',
      'Organisations de femmes témoins',
      'notAsked',
    ],
    [
      'WP-09',
      'قائدات في تخطيط الإدماج',
      'Women leaders in planning reintegration',
      'Femmes dirigeantes à la planification',
      'notAsked',
    ],
    [
      'WP-10',
      'اجتماعات البرنامج معهن',
      'Programme meetings including them',
      'Réunions du programme avec elles',
      'sessions',
    ],
  ]),
  ...part('quarter', 'impact', [
    ['WO-01', 'الأذى', 'Harm', 'Préjudices', 'outside'],
    ['WO-02', 'الدخل', 'Income', 'Revenu', 'outside'],
    ['WO-03', 'خدمة الشرطة', 'Police service', 'Service de police', 'outside'],
    ['WO-04', 'عمل السلام', 'Peace work', 'Travail de paix', 'outside'],
    ['WO-05', 'الوصول إلى الصحة', 'Access to health', 'Accès à la santé', 'outside'],
    ['WO-06', 'السياسة', 'Politics', 'Vie politique', 'outside'],
    ['WO-07', 'الثقافة', 'Culture', 'Culture', 'outside'],
    ['WO-08', 'الاجتماعات', 'Meetings', 'Réunions', 'outside'],
    ['WO-09', 'الثقة بالنفس', 'Self-confidence', 'Confiance en soi', 'outside'],
    ['WO-10', 'معدل العدوى المنقولة جنسياً', 'Rate of STI and HIV', 'Taux d’IST et VIH', 'outside'],
    ['WO-11', 'الأمان', 'Safety', 'Sécurité', 'outside'],
    ['WO-12', 'التهديد', 'Threat', 'Menace', 'outside'],
    ['WO-13', 'الانتماء', 'Belonging', 'Appartenance', 'outside'],
  ]),
  ...part('halfYear', 'impact', [
    ['WI-01', 'التصويت والترشح', 'Voting and standing', 'Vote et candidatures', 'outside'],
    ['WI-02', 'العمل', 'Employment', 'Emploi', 'outside'],
    ['WI-03', 'القراءة والكتابة', 'Literacy', 'Alphabétisation', 'outside'],
    ['WI-04', 'الدخل بعد سنوات', 'Income, years after', 'Revenu, des années après', 'outside'],
    ['WI-05', 'عضوية الجمعيات', 'Membership of associations', 'Adhésion aux associations', 'outside'],
    ['WI-06', 'تنمية المجتمع', 'Community development', 'Développement communautaire', 'outside'],
    ['WI-07', 'منظمات النساء', 'Women’s organisations', 'Organisations de femmes', 'outside'],
    ['WI-08', 'برامج للنساء', 'Programmes for women', 'Programmes pour femmes', 'outside'],
    ['WI-09', 'نظرة المجتمع', 'Community perception', 'Perception de la communauté', 'outside'],
  ]),
  ...part('quarter', 'performance', [
    [
      'WU-01',
      'نصيب النساء من الموارد (13 بنداً)',
      'Share of resources, cost and duration (13 rows)',
      'Part des ressources, coûts, durées (13 lignes)',
      'budget',
    ],
    [
      'WM-01',
      'تدريب العاملين وممارستهم (14 بنداً)',
      'Training and practice of staff (14 rows)',
      'Formation et pratique du personnel (14 lignes)',
      'notAsked',
    ],
  ]),
])
