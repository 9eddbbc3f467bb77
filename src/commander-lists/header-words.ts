export type ColumnRole =
  | 'name'
  | 'given'
  | 'father'
  | 'grandfather'
  | 'family'
  | 'birth'
  | 'role'
  | 'rank'
  | 'joined'
  | 'weapon'
  | 'ignore'

/**
 * Words of headers as clerks write them, in the form that `normalize` gives, Arabic ones without the article. The first
 * role that a header fits counts, so what is narrower stands first: a mother's name is nobody's own.
 */
export const headerWords: readonly (readonly [ColumnRole, readonly string[]])[] = [
  [
    'ignore',
    words(`رقم هاتف|هاتف|تليفون|جوال|موبايل|نقال|phone|telephone|mobile|tel|portable|ملاحظات|ملاحظه|notes|remarks|remarques|
      observations|اسم ام|ام|mother|mothers|mother name|mothers name|mere|nom de la mere|توقيع|signature|رقم وطني|national number|national id|numero national|مكان ميلاد|محل ميلاد|place of birth|lieu de
      naissance|مدينه|city|ville|address|adresse|عنوان`),
  ],
  [
    'birth',
    words(`تاريخ ميلاد|ميلاد|مواليد|تاريخ ولاده|سنه ميلاد|تولد|date of birth|birth date|birthdate|dob|d o b|birth|born|year of birth|date
      de naissance|ne le|naissance|annee de naissance|date naissance`),
  ],
  [
    'joined',
    words(`تاريخ انضمام|انضمام|تاريخ التحاق|التحاق|تاريخ تحاق|تحاق|تاريخ انتساب|انتساب|تاريخ تجنيد|date of joining|joining date|date joined|joined|join
      date|enlistment date|date of enlistment|enrolment date|date d adhesion|date dadhesion|date de recrutement|date d entree|date
      dentree|date d incorporation|adhesion`),
  ],
  [
    'weapon',
    words(`رقم سلاح|رقم قطعه سلاح|رقم قطعه|رقم بندقيه|سلاح|weapon serial|weapon serial number|weapon number|serial number|weapon
      no|weapon|rifle number|serial|numero d arme|numero darme|larme|numero de l arme|numero de serie|arme|no arme`),
  ],
  [
    'grandfather',
    words('اسم جد|جد|grandfather|grandfathers|grandfather name|grandfathers name|grand pere|nom du grand pere'),
  ],
  ['father', words('اسم اب|اب|والد|اسم والد|father|fathers|father name|fathers name|pere|nom du pere|prenom du pere')],
  [
    'family',
    words(`لقب|اسم عائله|عائله|كنيه|اسم قبيله|family|family name|surname|last name|lastname|nom de famille|patronyme`),
  ],
  [
    'name',
    words(`اسم رباعي|اسم كامل|اسم ثلاثي|اسم|اسماء|اسم مقاتل|اسم فرد|اسم و لقب|اسم ولقب|اسم عضو|اسم عربي|اسم بالعربيه|اسم بعربيه|اسم لاتيني|اسم
      انجليزي|اسم بانجليزيه|full name|name|names|complete name|name in arabic|name in english|arabic name|english name|latin name|name
      arabic|name latin|name of fighter|nom complet|nom et prenom|nom et prenoms|noms et prenoms|nom|nom arabe|nom latin`),
  ],
  ['given', words('اسم اول|اسم شخصي|first name|firstname|given name|given|prenom|prenoms')],
  ['rank', words('رتبه|رتبه عسكريه|درجه|rank|military rank|grade|grade militaire')],
  [
    'role',
    words(
      `صفه|وظيفه|مهمه|دور|عمل|تخصص|مهنه|role|function|position|duty|job|occupation|fonction|poste|specialite|emploi`,
    ),
  ],
  ['ignore', words('no|n|م|ت|ر م|تسلسل|مسلسل|number|serial no|s n|sn|numero|رقم')],
]

function words(text: string): string[] {
  return text.split('|').map((word) => word.replace(/\s+/g, ' ').trim())
}
