/**
 * From what an alignment says to a number that behaves like a probability: a logistic model with few terms, each with a
 * sign that a person would expect. The weights were fitted once by logistic regression (L2, signs held) on the labelled
 * queries of `../shared/data/screening` and on invented near misses (another family name, another given name, recombined
 * names). Fitted on one half, the other half comes out the same within 0.5 %. The first weight alone says how many hits are
 * right and moves none before another: it was lowered by one until the tiers of both halves came out monotone and as often
 * right as they say. Whoever asks less often for somebody who is listed will find the scores still too sure.
 */
import type { Features } from './align.ts'

/** What the logistic model weighs, in order; see `readTerms`. */
export const termNames = [
  'one',
  'agreed',
  'coverage',
  'blurred',
  'contradicted',
  'contradiction',
  'omission',
  'disordered',
  'lastDiffers',
  'firstDiffers',
  'single',
  'pairs',
  'weakest',
  'clash',
] as const
export const terms = new Float64Array(termNames.length)

/** Fills `terms` from the features. */
export function readTerms(f: Features): void {
  const sum = f.agreed + f.blurred
  const total = sum + f.contradicted
  terms[0] = 1
  terms[1] = Math.log1p(f.agreed) / 3
  terms[2] = sum / (total + f.contradicted + f.omitted + 0.001)
  terms[3] = f.blurred / (sum + 0.5)
  terms[4] = Math.min(f.contradicted, 10) / 10
  terms[5] = f.contradicted / (total + 0.5)
  terms[6] = f.omitted / (sum + f.omitted + 0.5)
  terms[7] = f.disordered
  terms[8] = f.lastDiffers
  terms[9] = f.firstDiffers
  terms[10] = f.pairs <= 1 ? 1 : 0
  terms[11] = Math.min(f.pairs, 4) / 4
  terms[12] = 1 - f.weakest
  terms[13] = f.clash
}

/** Weights of the terms, in the order of `termNames`. */
export const coefficients: readonly number[] = [
  -4.87, 1.73, 5.2, -2.86, -0.33, 0, -4.01, -3.28, -0.64, 0, 0, 1.55, -5.58, -2.57,
]

/** The score of the alignment just measured, 0–1, never 1: only a name itself is certain. */
export function score(f: Features): number {
  if (f.pairs === 0 && f.agreed < 0.5) return 0
  readTerms(f)
  let z = 0
  for (let at = 0; at < terms.length; at++) z += (terms[at] ?? 0) * (coefficients[at] ?? 0)
  return Math.min(0.999, 1 / (1 + Math.exp(-z)))
}
