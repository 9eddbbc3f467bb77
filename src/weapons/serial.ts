import { normalNumber } from '../kernel/numbers.ts'
import type { Legibility } from './code-lists.ts'

/**
 * The form in which two serials are compared: Western digits, capitals, no spaces or separators, and the letters
 * that are read for digits folded (O and 0, I and 1). Undefined for a marking that identifies nothing (R-DUP2).
 * Near ones, misread: `mayBeMisread` in kernel/numbers.ts.
 */
export function normalSerial(serial: string | null, legibility: Legibility): string | null {
  if (serial === null || legibility !== 'clear') return null
  const folded = normalNumber(serial).replace(/O/g, '0').replace(/[IL]/g, '1')
  return folded === '' ? null : folded
}
