/** How like two words are, 0–1, over every way in which one name is written as two words. */
import type { Part } from './parts.ts'
import { soundSimilarity } from './similarity.ts'
import type { Word } from './words.ts'

/** Words less like than this are different names. */
export const likenessFloor = 0.58

/** 1 for one word, 0 for different ones; symmetric. */
export function wordLikeness(a: Word, b: Word, floor = likenessFloor): number {
  if (a === b || a.text === b.text) return 1
  if (a.latin === b.latin) return 0.99
  if (a.sounds.length === 0 || b.sounds.length === 0) return 0
  const aArabic = a.script === 'arabic'
  const bArabic = b.script === 'arabic'
  if (a.served && b.served) return Math.min(0.99, soundSimilarity(a.served, b.served, aArabic, bArabic, 0.72))
  let best = soundSimilarity(a.sounds, b.sounds, aArabic, bArabic, floor)
  if (best < 0.97) {
    if (a.bare && near(a.bare.skeleton, b.skeleton))
      best = Math.max(best, a.bare.share * soundSimilarity(a.bare.sounds, b.sounds, aArabic, bArabic, floor))
    if (b.bare && near(a.skeleton, b.bare.skeleton))
      best = Math.max(best, b.bare.share * soundSimilarity(a.sounds, b.bare.sounds, aArabic, bArabic, floor))
    if (a.bare && b.bare && near(a.bare.skeleton, b.bare.skeleton)) {
      best = Math.max(
        best,
        a.bare.share * b.bare.share * soundSimilarity(a.bare.sounds, b.bare.sounds, aArabic, bArabic, floor),
      )
    }
    if (a.served && !b.served) best = Math.max(best, 0.8 * soundSimilarity(a.served, b.sounds, aArabic, bArabic, 0.8))
    if (b.served && !a.served) best = Math.max(best, 0.8 * soundSimilarity(a.sounds, b.served, aArabic, bArabic, 0.8))
    if (a.father && !b.father) best = Math.max(best, 0.87 * soundSimilarity(a.father, b.sounds, false, bArabic, 0.85))
    if (b.father && !a.father) best = Math.max(best, 0.87 * soundSimilarity(a.sounds, b.father, aArabic, false, 0.85))
    if (best < 0.9 && sharesRow(a, b)) best = 0.9
  }
  // Muhammad is no misspelling of Ahmad.
  if (best < 0.86 && a.common && b.common && a.skeleton !== b.skeleton) return 0
  // A syllable differs from most others in one sound: short words must be nearly the same.
  if (best < 0.72 && Math.min(a.sounds.length, b.sounds.length) <= 4) return 0
  return Math.min(best, 0.99)
}

/** Whether only the sounds of a word say what it is like: it has no other form and no row in the table of variants. */
export function isPlain(word: Word): boolean {
  return !word.bare && !word.served && !word.father && word.variants.length === 0 && word.sounds.length > 0
}

/** Whether two skeletons can belong to one name: at most one consonant more. */
function near(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1
}

export function sharesRow(a: Word, b: Word): boolean {
  if (a.variants.length === 0 || b.variants.length === 0) return false
  return a.variants.some((row) => b.variants.includes(row))
}

/** As `wordLikeness`, with what the roles change: an initial stands for a name, a title only for a title. */
export function partLikeness(a: Part, b: Part): number {
  if (a.role === 'initial' || b.role === 'initial') {
    if (a.word.text === b.word.text) return a.role === b.role ? 1 : 0
    if (a.role === b.role || a.role === 'title' || b.role === 'title') return 0
    return a.word.latin.charAt(0) === b.word.latin.charAt(0) ? 0.7 : 0
  }
  if (a.role === 'number' || b.role === 'number') return a.word.text === b.word.text ? 1 : 0
  const like = wordLikeness(a.word, b.word, freeFloor(a.word, b.word))
  if ((a.role === 'title') !== (b.role === 'title')) return like * 0.9
  return like
}

/** Long words may be spelt worse and still be meant as one, once the rest of the name fits. */
export function freeFloor(a: Word, b: Word): number {
  return Math.min(a.sounds.length, b.sounds.length) >= 5 ? 0.4 : likenessFloor
}
