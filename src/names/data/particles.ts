/**
 * Small words that structure a name without naming anybody.
 * Source: the romanisation tables of BGN/PCGN (1956) and ALA-LC for Arabic, French and Italian civil registries of the
 * Maghreb and Libya, and the usage of the UN, OFAC and UK lists. Keys are as `normalize` leaves them.
 */

/** The Arabic article as its own word; assimilated forms count only before the letter they assimilate to. */
export const articles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'il', 'ol', 'ال', 'آل', 'ال'])
export const assimilatedArticles: ReadonlyMap<string, string> = new Map([
  ...['as', 'es', 'us', 'ash', 'esh', 'ush'].map((word) => [word, 's'] as const),
  ...['ad', 'ed', 'ud', 'od', 'adh', 'edh'].map((word) => [word, 'd'] as const),
  ...['ar', 'er', 'ur', 'or'].map((word) => [word, 'r'] as const),
  ...['an', 'en', 'un'].map((word) => [word, 'n'] as const),
  ...['at', 'et', 'ut', 'ath', 'eth'].map((word) => [word, 't'] as const),
  ...['az', 'ez', 'uz'].map((word) => [word, 'z'] as const),
  ...['ach', 'ech'].map((word) => [word, 'c'] as const),
])

/** Son or daughter of, and the Western and Turkic particles before a family name. */
export const filiations: ReadonlySet<string> = new Set([
  ...['bin', 'ben', 'ibn', 'bn', 'been', 'bint', 'binti', 'binte', 'bent', 'ould', 'wuld', 'wald', 'walad', 'uld'],
  ...['ag', 'ap', 'oglu', 'ogly', 'oghlu', 'uulu', 'kyzy', 'kizi', 'qizi', 'gizi'],
  ...['بن', 'ابن', 'بنت', 'ولد', 'اغ'],
])
export const connectors: ReadonlySet<string> = new Set([
  ...['de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'la', 'le', 'los', 'las', 'van', 'von', 'der', 'den'],
  ...['ter', 'zu', 'y', 'e', 'and', 'of', 'the', 'for', 'و'],
])

/** Father or mother of: the first word of a kunya. */
export const kunyaWords: ReadonlyMap<string, 'abu' | 'um'> = new Map([
  ...['abu', 'abou', 'abo', 'aboo', 'abi', 'aba', 'bu', 'bou', 'ابو', 'ابي', 'ابا', 'بو'].map(
    (word) => [word, 'abu'] as const,
  ),
  ...['um', 'umm', 'oum', 'omm', 'om', 'ام'].map((word) => [word, 'um'] as const),
])

/** Servant of: joins the name of God that follows. */
export const servantWords: ReadonlySet<string> = new Set([
  ...['abd', 'abdu', 'abdul', 'abdel', 'abdal', 'abdol', 'abdoul', 'abdil', 'abdi', 'abdur', 'abder', 'abdus', 'abdes'],
  ...['abdun', 'abden', 'abdo', 'abdou', 'عبد', 'عبدال', 'عبدل'],
])

/** Second words of honorific compounds that are also written joined: Salah al-Din, Hamd Allah, Ata ul-Haq. */
export const compoundTails: ReadonlyMap<string, string> = new Map([
  ...[
    'din',
    'deen',
    'dine',
    'dyn',
    'ddin',
    'ddine',
    'eddin',
    'eddine',
    'uddin',
    'uddine',
    'aldin',
    'edin',
    'addin',
  ].map((word) => [word, 'din'] as const),
  ...['allah', 'ullah', 'ollah', 'illah', 'oullah', 'alah', 'ulla', 'olla', 'alla'].map(
    (word) => [word, 'llah'] as const,
  ),
  ...['billah', 'bellah'].map((word) => [word, 'billah'] as const),
])
export const arabicCompoundTails: ReadonlyMap<string, string> = new Map([
  ['الدين', 'دين'],
  ['دين', 'دين'],
  ['الله', 'لله'],
  ['بالله', 'بالله'],
])
