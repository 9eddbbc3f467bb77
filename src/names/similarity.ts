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
const sub = new Float32Array(soundCount * soundCount).fill(1)
for (let at = 0; at < soundCount; at++) sub[at * soundCount + at] = 0
for (const entry of confusions.trim().split(/\s+/)) {
  const left = number.get(entry.charAt(0)) ?? 0
  const right = number.get(entry.charAt(1)) ?? 0
  const cost = Number(`0${entry.slice(2)}`)
  sub[left * soundCount + right] = cost
  sub[right * soundCount + left] = cost
}

/** What leaving a sound out costs: between two Latin words, between an Arabic and a Latin word, between Arabic words. */
function gaps(vowel: number, alef: number, weak: number, ayn: number, h: number): Float32Array {
  const out = new Float32Array(soundCount).fill(1)
  const put = (letters: string, cost: number) => {
    for (const letter of letters) out[number.get(letter) ?? 0] = cost
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
const mass = new Float32Array(soundCount).fill(1)
for (const letter of vowels + long) mass[number.get(letter) ?? 0] = 0.45
for (const letter of 'wyH') mass[number.get(letter) ?? 0] = 0.7

const width = 64
const row = new Float32Array(width)
const before = new Float32Array(width)
const previous = new Float32Array(width)
const firstAlef = number.get('A') ?? 0
const ayn = number.get('E') ?? 0
const isVowel = new Uint8Array(soundCount)
for (const letter of vowels) isVowel[number.get(letter) ?? 0] = 1
const hSound = number.get('H') ?? 0

/** 1 for one sound sequence, 0 for unrelated ones; symmetric. `floor` lets a hopeless comparison end early with 0. */
export function soundSimilarity(
  left: Uint8Array,
  right: Uint8Array,
  leftArabic: boolean,
  rightArabic: boolean,
  floor = 0,
): number {
  const n = left.length
  const m = right.length
  if (n === 0 || m === 0) return 0
  const gap = leftArabic ? (rightArabic ? arabicGaps : crossGaps) : rightArabic ? crossGaps : latinGaps
  const cross = leftArabic !== rightArabic
  let leftMass = 0
  let rightMass = 0
  for (let i = 0; i < n; i++) leftMass += mass[left[i] ?? 0] ?? 0
  for (let j = 0; j < m; j++) rightMass += mass[right[j] ?? 0] ?? 0
  const size = (leftMass + rightMass) / 2 + 0.3
  const limit = (floor >= 0.9 ? 1 - floor : 0.1 + (0.9 - floor) / 1.6) * size
  row[0] = 0
  for (let j = 1; j <= m; j++) {
    const sound = right[j - 1] ?? 0
    row[j] = (row[j - 1] ?? 0) + edgeGap(gap, sound, j === m)
  }
  for (let i = 1; i <= n; i++) {
    const a = left[i - 1] ?? 0
    const gapA = edgeGap(gap, a, i === n)
    const base = a * soundCount
    for (let j = 0; j <= m; j++) {
      before[j] = previous[j] ?? 0
      previous[j] = row[j] ?? 0
    }
    let best = (previous[0] ?? 0) + gapA
    row[0] = best
    const lastA = i > 1 ? (left[i - 2] ?? 0) : 0
    for (let j = 1; j <= m; j++) {
      const b = right[j - 1] ?? 0
      let swap = sub[base + b] ?? 1
      if (i === 1 && j === 1 && swap > 0) swap = initial(a, b, swap, cross)
      let cost = (previous[j - 1] ?? 0) + swap
      const drop = (previous[j] ?? 0) + gapA
      if (drop < cost) cost = drop
      const add = (row[j - 1] ?? 0) + edgeGap(gap, b, j === m)
      if (add < cost) cost = add
      if (i > 1 && j > 1 && a === right[j - 2] && lastA === b && a !== b) {
        const turned = (before[j - 2] ?? 0) + 0.5
        if (turned < cost) cost = turned
      }
      row[j] = cost
      if (cost < best) best = cost
    }
    if (best > limit) return 0
  }
  const similarity = stretched(1 - (row[m] ?? 0) / size)
  return similarity > floor ? similarity : 0
}

/** Below 0.9 a word soon becomes another word: 0.8 is half as sure as 0.9. */
function stretched(similarity: number): number {
  return similarity >= 0.9 ? similarity : 0.9 - 1.6 * (0.9 - similarity)
}

/** A silent h or a vowel at the end of a word is left out more easily than elsewhere. */
function edgeGap(gap: Float32Array, sound: number, last: boolean): number {
  const cost = gap[sound] ?? 1
  if (!last) return cost
  return sound === hSound ? 0.1 : cost
}

/** The first sound: alef and ayn carry any vowel; between Latin words the first vowel tells more than a later one. */
function initial(a: number, b: number, cost: number, cross: boolean): number {
  if (cross && (a === firstAlef || a === ayn) && isVowel[b] === 1) return 0.02
  if (cross && (b === firstAlef || b === ayn) && isVowel[a] === 1) return 0.02
  return isVowel[a] === 1 && isVowel[b] === 1 && cost > 0.2 ? cost * 1.4 : cost
}
