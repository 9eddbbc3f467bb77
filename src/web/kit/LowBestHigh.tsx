import { useFormat } from '../i18n.tsx'

/** How many at least, most likely and at most, in this order in every language. */
export function LowBestHigh({ of: { low, best, high } }: { of: { low: number; best: number; high: number } }) {
  const { number } = useFormat()
  return <bdi dir="ltr">{[low, best, high].map(number).join(' – ')}</bdi>
}
