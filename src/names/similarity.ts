/**
 * How likely two words are spellings of one: a weighted edit distance over sounds, with costs for what clerks really
 * confuse (q/k/g/gh, dh/z/d, th/s/t, o/u, e/i/a), cheaper still where one side is Arabic and writes no short vowels.
 */
import { soundCount, soundLetters } from './sounds.ts'

const number = new Map([...soundLetters].map((letter, at) => [letter, at]))
const vowels = 'aeiou'
const long = 'AWYE'

/** Confusable sounds and what confusing them costs, 0 (one sound) to 1 (different sounds). */
const confusions = `
qk.08 qg.15 kg.3 Gg.1 Gq.25 Gk.3 XH.2 Xk.2 XJ.5 XG.35 Xq.3 Tt.1 Dd.1 Dz.2 Ts.25 TD.15 dz.6 sz.3 SJ.15 Ss.35 jg.35 jZ.1 jJ.25
jy.25 ji.3 jG.4 jk.6 JZ.4 bp.3 fv.2 vw.15 vb.5 fb.8 fp.5 Jk.35 Js.5 td.35 mn.75 lr.6 Hk.6 HG.5 Hg.4 Tz.35 TS.6 DT.2 zZ.3 zj.4 zJ.6
wu.05 wo.1 yi.02 ye.1 Zs.5 ZS.4 rn.8 kJ.4 vu.3 DZ.5
ae.1 ai.35 ao.28 au.35 ei.1 eo.35 eu.4 io.5 iu.45 ou.05 ya.5 wa.5 yo.6 yu.6 we.6 wi.6
Aa0 Ae.04 Ai.2 Ao.12 Au.25 AW.6 AY.4 AE.3 Wu0 Wo0 Ww0 Wv.05 Wa.35 We.35 Wi.4 Wf.4 WY.6 Yi0 Yy0 Ye.02 Ya.15 Yo.4 Yu.4 Yj.3 YE.6
Ea0 Ee.02 Ei.03 Eo.03 Eu.03 EH.6 Ew.6 Ey.6 EG.7
Od0 OD.02 Oz.1 Ot.4 OM.15 Os.6 Mz0 MD0 Md.15 MT.15 Ms.5 Mt.4 OT.3
`
const sub = new Int32Array(soundCount * soundCount).fill(1000)
for (let at = 0; at < soundCount; at++) sub[at * soundCount + at] = 0
for (const entry of confusions.trim().split(/\s+/)) {
  const left = number.get(entry.charAt(0)) ?? 0
  const right = number.get(entry.charAt(1)) ?? 0
  const cost = Math.round(1000 * Number(`0${entry.slice(2)}`))
  sub[left * soundCount + right] = cost
  sub[right * soundCount + left] = cost
}

/** What leaving a sound out costs: between two Latin words, between an Arabic and a Latin word, between Arabic words. */
function gaps(vowel: number, alef: number, weak: number, ayn: number, h: number): Int32Array {
  const out = new Int32Array(soundCount).fill(1000)
  const put = (letters: string, cost: number) => {
    for (const letter of letters) out[number.get(letter) ?? 0] = Math.round(1000 * cost)
  }
  put(vowels, vowel)
  put('A', alef)
  put('WY', weak)
  put('wy', weak)
  put('E', ayn)
  put('H', h)
  put('j', 0.7)
  return out
}
const latinGaps = gaps(0.25, 0.3, 0.25, 0.1, 0.35)
const crossGaps = gaps(0.03, 0.25, 0.3, 0.05, 0.4)
const arabicGaps = gaps(0.25, 0.3, 0.4, 0.5, 0.6)

/** How much each sound adds to the length that a distance is measured against. */
const mass = new Int32Array(soundCount).fill(1000)
for (const letter of vowels + long) mass[number.get(letter) ?? 0] = 450
for (const letter of 'wyH') mass[number.get(letter) ?? 0] = 700

const width = 100
const rows = new Int32Array(3 * width)
const alef = number.get('A') ?? 0
const ayn = number.get('E') ?? 0
const isVowel = new Uint8Array(soundCount)
for (const letter of vowels) isVowel[number.get(letter) ?? 0] = 1
const hSound = number.get('H') ?? 0
const turned = 500
const silentH = 100

/**
 * 1 for one sound sequence, 0 for unrelated ones; symmetric. Below `floor` the answer is 0, found early. Costs are whole
 * thousandths, so that both directions add up to the same.
 */
export function soundSimilarity(
  left: Uint8Array,
  right: Uint8Array,
  leftArabic: boolean,
  rightArabic: boolean,
  floor = 0,
): number {
  return similarityWithin(left, right, 0, right.length, leftArabic, rightArabic, floor)
}

/** As `soundSimilarity`, where the right side is a stretch of a longer array: from `from` to before `to`. */
export function similarityWithin(
  left: Uint8Array,
  sounds: Uint8Array,
  from: number,
  to: number,
  leftArabic: boolean,
  rightArabic: boolean,
  floor: number,
): number {
  const n = left.length
  const m = to - from
  if (n === 0 || m === 0 || n >= width || m >= width) return 0
  const gap = leftArabic ? (rightArabic ? arabicGaps : crossGaps) : rightArabic ? crossGaps : latinGaps
  const cross = leftArabic !== rightArabic
  let size = 300
  for (let i = 0; i < n; i++) size += (mass[left[i] ?? 0] ?? 0) >> 1
  for (let j = 0; j < m; j++) size += (mass[sounds[from + j] ?? 0] ?? 0) >> 1
  const limit = (floor >= 0.9 ? 1 - floor : 0.1 + (0.9 - floor) / 1.6) * size
  const lastGapA = endGap(gap, left[n - 1] ?? 0)
  const lastGapB = endGap(gap, sounds[to - 1] ?? 0)
  let row = 0
  let previous = width
  let before = 2 * width
  rows[0] = 0
  for (let j = 1; j <= m; j++)
    rows[j] = (rows[j - 1] ?? 0) + (j === m ? lastGapB : (gap[sounds[from + j - 1] ?? 0] ?? 0))
  let lastA = 0
  for (let i = 1; i <= n; i++) {
    const oldest = before
    before = previous
    previous = row
    row = oldest
    const a = left[i - 1] ?? 0
    const gapA = i === n ? lastGapA : (gap[a] ?? 0)
    const base = a * soundCount
    let least = (rows[previous] ?? 0) + gapA
    rows[row] = least
    let beside = least
    let lastB = 0
    for (let j = 1; j <= m; j++) {
      const b = sounds[from + j - 1] ?? 0
      let swap = sub[base + b] ?? 0
      if (i === 1 && j === 1 && swap > 0) swap = initial(a, b, swap, cross)
      let cost = (rows[previous + j - 1] ?? 0) + swap
      const drop = (rows[previous + j] ?? 0) + gapA
      if (drop < cost) cost = drop
      const add = beside + (j === m ? lastGapB : (gap[b] ?? 0))
      if (add < cost) cost = add
      if (a === lastB && lastA === b && a !== b && i > 1 && j > 1) {
        const swapped = (rows[before + j - 2] ?? 0) + turned
        if (swapped < cost) cost = swapped
      }
      rows[row + j] = cost
      beside = cost
      lastB = b
      if (cost < least) least = cost
    }
    lastA = a
    if (least > limit) return 0
  }
  const similarity = stretched(1 - (rows[row + m] ?? 0) / size)
  return similarity > floor ? similarity : 0
}

/** Below 0.9 a word soon becomes another word: 0.8 is half as sure as 0.9. */
function stretched(similarity: number): number {
  return similarity >= 0.9 ? similarity : 0.9 - 1.6 * (0.9 - similarity)
}

/** A silent h at the end of a word is left out more easily than elsewhere. */
function endGap(gap: Int32Array, sound: number): number {
  return sound === hSound ? silentH : (gap[sound] ?? 0)
}

/** The first sound: alef and ayn carry any vowel; between Latin words the first vowel tells more than a later one. */
function initial(a: number, b: number, cost: number, cross: boolean): number {
  if (cross && (a === alef || a === ayn) && isVowel[b] === 1) return 20
  if (cross && (b === alef || b === ayn) && isVowel[a] === 1) return 20
  return isVowel[a] === 1 && isVowel[b] === 1 && cost > 200 ? Math.round(cost * 1.4) : cost
}
