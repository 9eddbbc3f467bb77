/** What is compared of a written value: one spelling, a key of its sound, and for dates and numbers, the number. */
import { fold, normalize } from '../names/normalize.ts'
import { skeleton } from '../names/transliterate.ts'
import { readBirth } from './births.ts'

export const roles = [
  'given',
  'father',
  'grandfather',
  'family',
  'name',
  'dob',
  'sex',
  'place',
  'address',
  'phone',
  'document',
] as const
export type Role = (typeof roles)[number]

/** Roles whose values can stand in one another's place: names in each other's column, lines of an address exchanged. */
export type Group = 'names' | 'whole name' | 'addresses' | 'none'

export function groupOf(role: Role): Group {
  if (role === 'given' || role === 'father' || role === 'grandfather' || role === 'family') return 'names'
  if (role === 'address') return 'addresses'
  return role === 'name' ? 'whole name' : 'none'
}

/** A value made comparable; `text` is empty where nothing is known. */
export interface Value {
  readonly text: string
  readonly sound: string
  readonly number: number
}

const nothing: Value = { text: '', sound: '', number: 0 }
const unknown = new Set([
  'unknown',
  'null',
  'none',
  'nan',
  'na',
  'n a',
  'nil',
  'غير معروف',
  'مجهول',
  'inconnu',
  'inconnue',
])
/** Longer values are cut: a name of 10,000 letters is an error of the file, not more evidence. */
const lettersKept = 200

/** Never throws; a value that cannot be read for its role is as good as missing. */
export function readValue(role: Role, raw: string): Value {
  const written = raw.length > lettersKept ? raw.slice(0, lettersKept) : raw
  if (role === 'dob') {
    const number = readBirth(fold(written))
    return number === 0 ? nothing : { text: String(number), sound: '', number }
  }
  const text = normalize(written)
  if (text === '' || unknown.has(text)) return nothing
  if (role === 'sex') return readSex(text)
  if (role === 'phone') return readPhone(written, text)
  if (role === 'document') return plain(text.replaceAll(' ', ''))
  if (role === 'address') return { text, sound: bag(text), number: 0 }
  if (role === 'name') return { text, sound: text.split(' ').map(soundOf).sort().join(' '), number: 0 }
  return { text, sound: soundOf(text), number: 0 }
}

function plain(text: string): Value {
  return { text, sound: text, number: 0 }
}

/** Same letters and digits, however they are parted into words and in whatever order of words. */
function bag(text: string): string {
  return text.split(' ').sort().join('')
}

/** The consonants, with the article of Abd al-… left out: عبد الرحمن, Abdurrahman and Abdelrahman sound the same. */
export function soundOf(text: string): string {
  const key = /\d/.test(text) ? '' : skeleton(text)
  if (key === '') return text
  return key.length > 4 && key.startsWith('bdl') ? `bd${key.slice(3)}` : key
}

function readSex(text: string): Value {
  if (/^(m|male|man|h|homme|masculin|ذكر|1)$/.test(text)) return plain('m')
  if (/^(f|female|w|woman|femme|feminin|انثي|انثى|2)$/.test(text)) return plain('f')
  return plain(text)
}

/** Digits without the country's prefix for Libya and the leading zeros; what has letters (an e-mail) stays whole. */
function readPhone(raw: string, text: string): Value {
  if (/\p{L}/u.test(text)) return plain(fold(raw).replace(/\s+/g, ''))
  const digits = text.replaceAll(' ', '')
  const local = digits.replace(/^(00)?218(?=\d{8,9}$)/, '').replace(/^0+/, '')
  return local.length < 4 ? nothing : plain(local)
}
