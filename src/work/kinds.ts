import { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'

/** What can wait for people. */
export const WorkKind = z.enum([
  'match.propose',
  'match.decide',
  'duplicate.propose',
  'duplicate.decide',
  'weapon.receive',
  'exception.settle',
  'stockCheck.do',
  'stockCheck.settle',
  'loss.sign',
  'disposal.sign',
  'disposal.execute',
])
export type WorkKind = z.infer<typeof WorkKind>

/** The kinds of work that wait for people: the page where each is done, and what it is called. */
export const workKinds: Readonly<Record<WorkKind, { href: (id: string) => string; words: Texts }>> = {
  'match.propose': {
    href: (id: string) => `/matches/${id}`,
    words: { ar: 'مطابقة تنتظر اقتراحاً', en: 'Match: propose', fr: 'Correspondance : proposer' },
  },
  'match.decide': {
    href: (id: string) => `/matches/${id}`,
    words: { ar: 'مطابقة تنتظر القرار', en: 'Match: decide', fr: 'Correspondance : décider' },
  },
  'duplicate.propose': {
    href: (id: string) => `/duplicates/${id}`,
    words: { ar: 'تكرار محتمل ينتظر اقتراحاً', en: 'Possible duplicate: propose', fr: 'Doublon possible : proposer' },
  },
  'duplicate.decide': {
    href: (id: string) => `/duplicates/${id}`,
    words: { ar: 'تكرار محتمل ينتظر القرار', en: 'Possible duplicate: decide', fr: 'Doublon possible : décider' },
  },
  'weapon.receive': {
    href: (id: string) => `/weapons/${id}`,
    words: { ar: 'سلاح في الطريق إلى هنا', en: 'Weapon on the way here: receive', fr: 'Arme en route : recevoir' },
  },
  'exception.settle': {
    href: () => '/exceptions',
    words: { ar: 'استثناء ينتظر التسوية', en: 'Exception: settle', fr: 'Exception : régler' },
  },
  'stockCheck.do': {
    href: () => '/stock',
    words: { ar: 'جرد مستحق', en: 'Stock check due', fr: 'Inventaire à faire' },
  },
  'stockCheck.settle': {
    href: (id: string) => `/stock-checks/${id}`,
    words: { ar: 'فرق في الجرد ينتظر التسوية', en: 'Stock difference: settle', fr: 'Écart d’inventaire : régler' },
  },
  'loss.sign': {
    href: (id: string) => `/weapons/${id}`,
    words: {
      ar: 'بلاغ عن سلاح ينتظر التوقيع',
      en: 'Report about a weapon: sign',
      fr: 'Signalement d’une arme : signer',
    },
  },
  'disposal.sign': {
    href: (id: string) => `/disposals/${id}`,
    words: { ar: 'خطة إتلاف تنتظر التوقيع', en: 'Plan of destruction: sign', fr: 'Plan de destruction : signer' },
  },
  'disposal.execute': {
    href: (id: string) => `/disposals/${id}`,
    words: { ar: 'خطة إتلاف موقّعة', en: 'Plan of destruction: carry out', fr: 'Plan de destruction : exécuter' },
  },
}
