/**
 * Titles, ranks and honorifics, Arabic, Afghan, Western and Russian. Source: the title fields of the UN consolidated
 * list, OFAC's "Title" remarks, and the ranks of the Libyan army. `anywhere` are never given names; `leading` are names
 * too (Sayyid, Amir, Sultan …), so they are titles only as the first word of three or more.
 */
export const titlesAnywhere: ReadonlySet<string> = new Set([
  ...['sheikh', 'shaykh', 'cheikh', 'shaikh', 'sheik', 'cheik', 'shiekh', 'sheykh', 'chaykh'],
  ...['haji', 'hajji', 'hadji', 'hajj', 'hadj', 'alhaji', 'alhaj', 'elhadj', 'hajja', 'hagi', 'xaaji'],
  ...['mullah', 'mulla', 'mola', 'maulavi', 'mawlawi', 'molvi', 'moulavi', 'maulawi', 'maulvi', 'maulana', 'mawlana'],
  ...['moulana', 'qari', 'mufti', 'ayatollah', 'hojjatoleslam', 'akhund', 'akhond', 'akhoond', 'alhajj'],
  ...['dr', 'doctor', 'prof', 'professor', 'eng', 'engineer', 'mr', 'mrs', 'ms', 'miss', 'sir', 'jr', 'sr', 'phd'],
  ...['gen', 'general', 'col', 'colonel', 'lt', 'lieutenant', 'capt', 'captain', 'maj', 'major', 'brig', 'brigadier'],
  ...['marshal', 'commander', 'cdr', 'commandant', 'sgt', 'sergeant', 'adm', 'admiral', 'cpl', 'corporal', 'ustad'],
  ...['ustadh', 'ustaz', 'ustadz', 'judge', 'minister', 'president', 'fnu', 'lnu', 'nmn'],
  ...['شيخ', 'حاج', 'حاجي', 'ملا', 'مولوي', 'دكتور', 'عميد', 'عقيد', 'لواء', 'مقدم', 'رائد_', 'نقيب', 'ملازم', 'مشير'],
  ...['اخوند', 'مولانا', 'قاري', 'مفتي', 'مهندس', 'استاذ', 'قائد', 'المشير', 'لوا'],
])
export const titlesLeading: ReadonlySet<string> = new Set([
  ...['sayyid', 'sayed', 'sayyed', 'syed', 'seyed', 'seyyed', 'amir', 'emir', 'imam', 'hafiz', 'hafez', 'sultan'],
  ...['sharif', 'prince', 'princess', 'king', 'lord', 'lady', 'father', 'brother', 'malik', 'commodore', 'qadi'],
  ...['سيد', 'امير', 'امام', 'حافظ', 'رائد', 'فريق', 'قاضي'],
])
