import { contaminationTexts } from '../hazards/code-lists.ts'
import { Contamination } from '../hazards/hazard.ts'
import { westernDigits } from '../kernel/numbers.ts'
import { languages, type Texts } from '../kernel/texts.ts'
import { classTexts } from '../ordnance-reports/code-lists.ts'
import { ItemClass } from '../ordnance-reports/ordnance-report.ts'

/** What a column of a file can be for a record. */
export const targets = ['name', 'what', 'quantity', 'day', 'details', 'place', 'contact'] as const
export type Target = (typeof targets)[number]

/** A text in one spelling, to compare words of files: without marks, with one alef, one ya and no article. */
export function folded(text: string): string {
  return westernDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^| )ال(?=\p{L}{2})/gu, '$1')
    .trim()
}

/** Words of headers, the narrower first: whose name it is comes before what a name is. */
const headers: readonly (readonly [Target | 'none', RegExp])[] = [
  [
    'contact',
    /\b(phone|tel|telephone|mobile|contact|reporter|informant|enumerator|telephone)\b|هاتف|جوال|مبلغ|موبايل|متصل/,
  ],
  [
    'none',
    /\b(instanceid|instance id|key|uuid|guid|precision|sensitivity|recorded|confirmed|adm1|adm2|adm1 name|adm2 name|area m2|altitude|accuracy)\b/,
  ],
  ['quantity', /\b(quantity|qty|count|number of|nombre|quantite|amount)\b|عدد|كميه/],
  ['day', /\b(date|day|seen on|seen|when|time|jour|submissiondate|today)\b|تاريخ|يوم/],
  ['details', /\b(description|desc|details|detail|notes?|comments?|remarks?|cmt|observations?)\b|وصف|ملاحظ|تفاصيل/],
  [
    'what',
    /\b(class|devices?|device type|item|eo type|type of (?:device|ordnance|item)|ordnance|contamination|category|categorie|type|engin)\b|نوع|صنف|ذخيره|جسم/,
  ],
  ['place', /\b(place|pcode|p code|adm3|district|municipality|baladiya|commune)\b|بلديه|منطقه|رمز مكان/],
  ['name', /\b(name|title|nom)\b|اسم|عنوان/],
]

/** What the last part of a column's name says it is for: groups of XLSForms stand before it. */
export function targetOf(column: string): Target | undefined {
  const own = folded(
    column
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .split(/[/:]/)
      .at(-1) ?? '',
  )
  const found = headers.find(([, words]) => words.test(own))?.[0]
  return found === 'none' ? undefined : found
}

/** Whether a column holds what a record is called where it has no name: a number or code of its own. */
export function isReference(column: string): boolean {
  return /^(id|reference|ref|code|hazard id|report id|رقم|رمز)$/.test(
    folded(column.replace(/([a-z])([A-Z])/g, '$1 $2')),
  )
}

type CodeWords<Code extends string> = readonly (readonly [Code, readonly string[]])[]

const itemWords: CodeWords<ItemClass> = [
  ['mine', ['mine', 'landmine', 'apm', 'avm', 'ap mine', 'at mine', 'لغم', 'الغام']],
  ['cluster', ['cluster', 'submunition', 'bomblet', 'sous munition', 'عنقوديه', 'ذخيره عنقوديه']],
  ['mortar', ['mortar', 'mortier', 'هاون']],
  ['rocket', ['rocket', 'missile', 'roquette', 'rpg', 'صاروخ', 'صواريخ', 'غراد', 'grad']],
  ['grenade', ['grenade', 'hand grenade', 'قنبله يدويه', 'رمانه']],
  ['improvised', ['ied', 'improvised', 'booby', 'booby trap', 'eei', 'piege', 'عبوه', 'مفخخه', 'مصنوعه']],
  ['bomb', ['bomb', 'aircraft bomb', 'air bomb', 'aerial bomb', 'bombe', 'قنبله طائره', 'قنبله']],
  ['shell', ['shell', 'projectile', 'artillery', 'obus', 'قذيفه', 'مدفعيه']],
  [
    'cartridges',
    [
      'cartridge',
      'cartridges',
      'ammunition',
      'saa',
      'small arms',
      'bullet',
      'cartouches',
      'munitions',
      'طلقات',
      'ذخيره خفيفه',
    ],
  ],
  ['unknown', ['unknown', 'uxo', 'erw', 'inconnu', 'غير معروف', 'مجهول']],
]

const areaWords: CodeWords<Contamination> = [
  [
    'vehicleMines',
    [
      'avm',
      'at mine',
      'anti vehicle',
      'anti tank',
      'antivehicule',
      'antichar',
      'مضاد مركبات',
      'مضاده دبابات',
      'ضد مركبات',
    ],
  ],
  [
    'minefield',
    ['minefield', 'mine field', 'mine', 'mines', 'apm', 'anti personnel', 'champ de mines', 'حقل', 'الغام', 'لغم'],
  ],
  ['mixed', ['mixed', 'mixte', 'مختلط', 'مختلطه']],
  ['clusterStrike', ['cluster', 'submunition', 'bomblet', 'sous munitions', 'عنقوديه']],
  ['improvised', ['ied', 'improvised', 'booby', 'piege', 'عبوه', 'عبوات', 'مفخخات']],
  ['ammunitionExplosion', ['asa', 'depot', 'ammunition storage', 'explosion', 'انفجار', 'مخزن']],
  ['battleArea', ['battle', 'battle area', 'bac', 'erw', 'uxo', 'combat', 'قتال', 'معارك', 'مخلفات']],
]

/** Finds the code that a word means: by its own name in any language, else by the first of the words that stands in it. */
function codeFinder<Code extends string>(
  texts: Readonly<Record<Code, Texts>>,
  words: CodeWords<Code>,
  codes: readonly Code[],
): (word: string) => Code | undefined {
  const same = new Map(
    codes.flatMap((code) =>
      [code, ...languages.map((one) => texts[code][one])].map((text) => [folded(text), code] as const),
    ),
  )
  const parts = words.map(([code, all]) => [code, all.map((one) => ` ${folded(one)} `)] as const)
  return (word) => {
    const plain = folded(word)
    if (plain === '') return undefined
    const within = ` ${plain} `
    return same.get(plain) ?? parts.find(([, all]) => all.some((one) => within.includes(one)))?.[0]
  }
}

/** The class of an item that a word of a file means, in any of the languages; undefined where it is not known. */
export const itemClassOf = codeFinder(classTexts, itemWords, ItemClass.options)

/** What lies in an area by a word of a file; undefined where it is not known. */
export const contaminationOf = codeFinder(contaminationTexts, areaWords, Contamination.options)
