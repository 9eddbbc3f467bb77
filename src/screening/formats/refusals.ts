import { z } from 'zod'

/** Why a list file is refused as a whole. A list is taken completely or not at all; the list in force stays. */
export const ListRefusalCode = z.enum([
  'unknownFormat',
  'mixedFormats',
  'missingFile',
  'repeatedFile',
  'wrongEncoding',
  'damaged',
  'truncated',
  'missingColumn',
  'missingId',
  'missingName',
  'duplicateId',
  'empty',
  'tooLarge',
])
export type ListRefusalCode = z.infer<typeof ListRefusalCode>

/** Where the fault is: file name, line (from 1) and entry id where known, and the technical reason in English. */
export type ListRefusalDetail = {
  file: string | null
  line: number | null
  sourceId: string | null
  note: string
}

/** A list that is refused, with its code for the catalogue below and where in the file the fault lies. */
export class ListRefusal extends Error {
  readonly code: ListRefusalCode
  readonly detail: ListRefusalDetail

  constructor(code: ListRefusalCode, detail: Partial<ListRefusalDetail> & { note: string }) {
    super(`${code}: ${detail.note}`)
    this.name = 'ListRefusal'
    this.code = code
    this.detail = { file: null, line: null, sourceId: null, ...detail }
  }

  /** The same refusal with the place filled in where a deeper layer did not know it. */
  at(place: Partial<Pick<ListRefusalDetail, 'file' | 'line'>>): ListRefusal {
    return new ListRefusal(this.code, {
      ...this.detail,
      file: this.detail.file ?? place.file ?? null,
      line: this.detail.line ?? place.line ?? null,
    })
  }
}

type Texts = { ar: string; en: string; fr: string }

/** What the user reads for each code. `{file}`, `{line}` and `{sourceId}` are filled in by `listRefusalText`. */
export const listRefusalTexts: Record<ListRefusalCode, Texts> = {
  unknownFormat: {
    ar: 'لا يُعرف شكل الملف {file}. القوائم المقبولة: قائمة الأمم المتحدة الموحدة (XML)، وقائمة الاتحاد الأوروبي (XML)، وملفات OFAC، وقائمة المملكة المتحدة (CSV)، وFollowTheMoney، وOpenSanctions، أو ملف CSV فيه عمود name.',
    en: 'The format of {file} is not known. Accepted: the UN consolidated list (XML), the EU list (XML), the OFAC files, the UK list (CSV), FollowTheMoney, OpenSanctions, or a CSV file with a column "name".',
    fr: 'Le format de {file} n’est pas reconnu. Sont acceptés : la liste récapitulative de l’ONU (XML), la liste de l’UE (XML), les fichiers de l’OFAC, la liste du Royaume-Uni (CSV), FollowTheMoney, OpenSanctions ou un fichier CSV avec une colonne « name ».',
  },
  mixedFormats: {
    ar: 'الملفات المختارة ليست من قائمة واحدة. أضف كل قائمة على حدة؛ الخطأ عند {file}.',
    en: 'The chosen files do not belong to one list. Add each list on its own; the fault is at {file}.',
    fr: 'Les fichiers choisis n’appartiennent pas à une même liste. Ajoutez chaque liste séparément ; l’erreur est à {file}.',
  },
  missingFile: {
    ar: 'ينقص ملف من القائمة: ملف الأسماء الرئيسي SDN مطلوب مع ملفات الأسماء البديلة والعناوين.',
    en: 'A file of the list is missing: the main SDN file is needed with the files of aliases and addresses.',
    fr: 'Il manque un fichier de la liste : le fichier principal SDN est nécessaire avec ceux des alias et des adresses.',
  },
  repeatedFile: {
    ar: 'الملف {file} مكرر: أُعطي الجزء نفسه من القائمة مرتين.',
    en: '{file} repeats a part of the list that was already given.',
    fr: '{file} répète une partie de la liste déjà fournie.',
  },
  wrongEncoding: {
    ar: 'ترميز حروف الملف {file} ليس UTF-8 (السطر {line}). نزّل الملف من جديد من الموقع الرسمي، ولا تفتحه وتحفظه ببرنامج آخر.',
    en: 'The letters of {file} are not encoded as UTF-8 (line {line}). Download the file again from the official site and do not open and save it in another program.',
    fr: 'Les caractères de {file} ne sont pas codés en UTF-8 (ligne {line}). Téléchargez à nouveau le fichier depuis le site officiel, sans l’ouvrir ni l’enregistrer dans un autre programme.',
  },
  damaged: {
    ar: 'الملف {file} تالف عند السطر {line}. نزّله من جديد. بقيت القائمة السارية كما هي.',
    en: '{file} is damaged at line {line}. Download it again. The list in force has not changed.',
    fr: '{file} est endommagé à la ligne {line}. Téléchargez-le à nouveau. La liste en vigueur n’a pas changé.',
  },
  truncated: {
    ar: 'الملف {file} ناقص: ينقطع عند السطر {line} قبل نهايته. نزّله من جديد. بقيت القائمة السارية كما هي.',
    en: '{file} is incomplete: it stops at line {line} before its end. Download it again. The list in force has not changed.',
    fr: '{file} est incomplet : il s’arrête à la ligne {line} avant la fin. Téléchargez-le à nouveau. La liste en vigueur n’a pas changé.',
  },
  missingColumn: {
    ar: 'ينقص عمود مطلوب في الملف {file}: {note}.',
    en: 'A required column is missing in {file}: {note}.',
    fr: 'Il manque une colonne obligatoire dans {file} : {note}.',
  },
  missingId: {
    ar: 'في الملف {file} عند السطر {line} قيد بلا معرّف.',
    en: '{file} has an entry without an id at line {line}.',
    fr: '{file} contient une inscription sans identifiant à la ligne {line}.',
  },
  missingName: {
    ar: 'في الملف {file} عند السطر {line} قيد بلا اسم ({sourceId}).',
    en: '{file} has an entry without a name at line {line} ({sourceId}).',
    fr: '{file} contient une inscription sans nom à la ligne {line} ({sourceId}).',
  },
  duplicateId: {
    ar: 'المعرّف {sourceId} وارد مرتين في الملف {file} (السطر {line}).',
    en: 'The id {sourceId} occurs twice in {file} (line {line}).',
    fr: 'L’identifiant {sourceId} figure deux fois dans {file} (ligne {line}).',
  },
  empty: {
    ar: 'لا يحتوي الملف {file} على أي قيد.',
    en: '{file} contains no entry.',
    fr: '{file} ne contient aucune inscription.',
  },
  tooLarge: {
    ar: 'الملف {file} أكبر من المسموح به: {note}.',
    en: '{file} is larger than allowed: {note}.',
    fr: '{file} dépasse la taille autorisée : {note}.',
  },
}

/** The refusal in the user's language, with the file, line and entry named; an unknown place is shown as a dash. */
export function listRefusalText(refusal: ListRefusal, language: 'ar' | 'en' | 'fr'): string {
  const { file, line, sourceId, note } = refusal.detail
  const facts = new Map([
    ['file', file ?? '—'],
    ['line', String(line ?? '—')],
    ['sourceId', sourceId ?? '—'],
    ['note', note],
  ])
  return listRefusalTexts[refusal.code][language].replace(
    /\{(\w+)\}/g,
    (whole, fact: string) => facts.get(fact) ?? whole,
  )
}
