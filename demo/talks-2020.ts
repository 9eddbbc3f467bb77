import { idOf } from './acting.ts'

/**
 * What public statements tell of the talks of 2020 with Libya's two sides, in words of our own. Names, titles and days are those of the
 * statements; nothing that they do not tell is added. Sources stand in README.md.
 */
interface Words {
  readonly ar: string
  readonly en: string
  readonly fr: string
}
export const words = (ar: string, en: string, fr: string): Words => ({ ar, en, fr })

const side = (code: string) => ({ sideId: idOf(`authority ${code}`), name: code })
export const gna = side('gna')
export const command = side('command')
export const unsmil = side('unsmil')
/** They have no officer here: what they agree to is attested by who keeps the record. */
export const unitedStates = { sideId: null, name: 'الولايات المتحدة – United States' }
export const germany = { sideId: null, name: 'ألمانيا – Germany' }

type Somebody = readonly [name: Words, title: Words]
const person = (key: string, [name, title]: Somebody, isHead: boolean) => ({ id: idOf(key), name, title, isHead })
/** A delegation whose first person heads it. */
export function delegation(
  meeting: string,
  party: typeof gna | typeof germany,
  people: readonly Somebody[],
  others: boolean,
) {
  const key = `delegation ${meeting} ${party.name}`
  return { id: idOf(key), party, people: people.map((one, i) => person(`${key} ${i}`, one, i === 0)), others }
}

const correa: Somebody = [
  words('اللواء ميغيل كوريا', 'Major General Miguel Correa', 'Général de division Miguel Correa'),
  words(
    'مدير أول، مجلس الأمن القومي',
    'Senior Director, National Security Council',
    'Directeur principal, Conseil de sécurité nationale',
  ),
]
const wooster: Somebody = [
  words('هنري ووستر', 'Henry Wooster', 'Henry Wooster'),
  words('نائب مساعد وزير الخارجية', 'Deputy Assistant Secretary of State', 'Sous-secrétaire d’État adjoint'),
]
const deMilliano: Somebody = [
  words('العميد ستيفن دي ميليانو', 'Brigadier General Steven deMilliano', 'Général de brigade Steven deMilliano'),
  words(
    'نائب مدير الاستراتيجية والشراكات والبرامج، القيادة الأمريكية في أفريقيا',
    'Deputy Director for Strategy, Engagement, and Programs, U.S. Africa Command',
    'Directeur adjoint, stratégie, engagement et programmes, Commandement des États-Unis pour l’Afrique',
  ),
]
const norland: Somebody = [
  words('ريتشارد نورلاند', 'Richard Norland', 'Richard Norland'),
  words('السفير لدى ليبيا', 'Ambassador to Libya', 'Ambassadeur en Libye'),
]

export const june = {
  americans: [correa, wooster, deMilliano, norland],
  ministry: [
    [
      words('فتحي باشاغا', 'Fathi Bashagha', 'Fathi Bachagha'),
      words('وزير الداخلية', 'Minister of the Interior', 'Ministre de l’Intérieur'),
    ],
    [
      words('العميد محمد المداغي', 'Brigadier General Mohamed al-Mdaghi', 'Général de brigade Mohamed al-Mdaghi'),
      words(
        'وكيل الوزارة للشؤون الأمنية',
        'Under-Secretary for Security Affairs',
        'Sous-secrétaire aux affaires de sécurité',
      ),
    ],
    [
      words(
        'العميد عبدالحميد الغزالي',
        'Brigadier General Abdulhamid Alghazali',
        'Général de brigade Abdulhamid Alghazali',
      ),
      words('مدير مكتب الشرطة الدولية', 'Director for INTERPOL', 'Directeur du bureau INTERPOL'),
    ],
    [
      words('العميد علي النويصري', 'Brigadier General Ali Al-Nwasiri', 'Général de brigade Ali Al-Nwasiri'),
      words(
        'مدير إدارة التعاون الأمني',
        'Director for Security Cooperation',
        'Directeur de la coopération de sécurité',
      ),
    ],
    [
      words('العميد محمود فتح الله', 'Brigadier General Mahmoud Fathallah', 'Général de brigade Mahmoud Fathallah'),
      words('مدير الإدارة المركزية', 'Director of Central Administration', 'Directeur de l’administration centrale'),
    ],
    [
      words('العميد فتحي عون', 'Brigadier General Fathi Aoun', 'Général de brigade Fathi Aoun'),
      words('مدير إدارة التدريب', 'Director for Training', 'Directeur de la formation'),
    ],
  ],
} as const satisfies Record<string, readonly Somebody[]>

export const july = {
  americans: [correa, wooster, norland],
  command: [
    [
      words('اللواء عون الفرجاني', 'Major General Aoun al-Ferjani', 'Général de division Aoun al-Ferjani'),
      words(
        'آمر هيئة السيطرة والقضاء',
        'Commander of the Control and Judicial Authority',
        'Commandant de l’autorité de contrôle et de justice',
      ),
    ],
    [
      words('اللواء عبدالكريم هدية', 'Major General Abdulkarim Hadia', 'Général de division Abdulkarim Hadia'),
      words(
        'الأمين العام للقيادة العامة',
        'Secretary General of the General Command',
        'Secrétaire général du Commandement général',
      ),
    ],
    [
      words('اللواء خيري التميمي', 'Major General Khairi al-Tamimi', 'Général de division Khairi al-Tamimi'),
      words(
        'مدير مكتب القائد العام',
        'Director of the Office of the Commander-in-Chief',
        'Directeur du bureau du commandant en chef',
      ),
    ],
  ],
} as const satisfies Record<string, readonly Somebody[]>

/** Points that both statements tell of, and what each tells alone. */
export const pointWords = {
  protection: words(
    'يستحق كل الليبيين حماية قوات أمن قادرة وخاضعة للمساءلة، بعيداً عن خطر الميليشيات والمقاتلين الأجانب.',
    'Every Libyan should have the protection of forces that are able and answer for what they do, away from militias and foreign fighters.',
    'Chaque Libyen doit avoir la protection de forces capables et responsables, loin des milices et combattants étrangers.',
  ),
  programme: words(
    'عرضت الوزارة عملها في الأمن وبرنامج نزع السلاح والتسريح وإعادة الإدماج، وإزالة الذخائر غير المنفجرة حول طرابلس.',
    'The Ministry told of its work on security, of its DDR programme, and of the clearing of unexploded ordnance around Tripoli.',
    'Le ministère a présenté son travail de sécurité, son programme DDR et le déminage autour de Tripoli.',
  ),
  reform: words(
    'عرضت القيادة العامة التزامها بالحوار برعاية أممية ومقترحاتها في إصلاح القطاع الأمني ونزع السلاح.',
    'The General Command told of its commitment to the dialogue of the United Nations, and of its proposals on security sector reform and DDR.',
    'Le Commandement général a présenté son attachement au dialogue onusien et ses propositions de réforme et de DDR.',
  ),
  spoilers: words(
    'من يخرّب العملية السياسية أو يرتكب جرائم من المجموعات المسلحة يعرّض نفسه لعقوبات دولية.',
    'Armed groups that spoil the political process or commit crimes risk international sanctions.',
    'Les groupes armés qui sabotent le processus politique ou commettent des crimes risquent des sanctions internationales.',
  ),
  intervention: words(
    'رفض كل تدخل أجنبي في ليبيا.',
    'Opposition to every foreign intervention in Libya.',
    'Opposition à toute intervention étrangère en Libye.',
  ),
  ceasefire: words(
    'الحاجة إلى وقف فوري لإطلاق النار والعودة إلى المفاوضات التي تيسرها الأمم المتحدة.',
    'The need of a ceasefire at once, and of a return to the negotiations that the United Nations facilitates.',
    'La nécessité d’un cessez-le-feu immédiat et d’un retour aux négociations facilitées par les Nations Unies.',
  ),
  similar: words(
    'سيعقد الوفد الأمريكي حديثاً مماثلاً مع ممثلي القيادة العامة.',
    'The American delegation will hold a similar conversation with representatives of the General Command.',
    'La délégation américaine tiendra un entretien semblable avec des représentants du Commandement général.',
  ),
  neutrality: words(
    'يأتي اللقاء ضمن سياسة الحياد النشط، بعد لقاء مماثل مع حكومة الوفاق في الأسبوع السابق.',
    'The meeting is part of a policy of active neutrality and follows a similar one with the Government of National Accord the week before.',
    'La réunion relève d’une neutralité active et suit celle tenue la semaine précédente avec le gouvernement d’entente.',
  ),
  deEscalate: words(
    'الرغبة في التهدئة وحلول دائمة لليبيا آمنة وذات سيادة.',
    'The wish to calm the conflict and find lasting solutions for a secure and sovereign Libya.',
    'La volonté d’apaiser le conflit et de trouver des solutions durables pour une Libye sûre et souveraine.',
  ),
  signed: words(
    'وُقّع وقف دائم لإطلاق النار في البلاد كلها؛ نصه في صفحة الاتفاقات.',
    'A permanent ceasefire in the whole country was signed; its text is on the page of agreements.',
    'Un cessez-le-feu permanent dans tout le pays a été signé ; son texte figure à la page des accords.',
  ),
  berlin: words(
    'نزع السلاح ودمج المؤهلين من أفراد المجموعات فرداً فرداً، على أساس حصر وتدقيق مهني (المادة 12).',
    'DDR and the integration of suitable members of armed groups one by one, on a census and professional vetting (article 12).',
    'DDR et intégration individuelle des personnels aptes, sur recensement et vérification professionnelle (article 12).',
  ),
} as const
