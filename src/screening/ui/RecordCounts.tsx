import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { type List, unaccountedOf } from '../list.ts'
import { texts } from './texts.ts'

/** How many records the files of a list hold, what became of them, and whether the two counts agree. */
export function RecordCounts({ list }: { list: List }) {
  const t = useText()
  const { number } = useFormat()
  const difference = unaccountedOf(list)
  if (difference === null) return <>{t(texts.countedOnce)}</>
  const { persons, organisations, others, records, joined, refused, passedOver } = list
  const counts = { records, entries: persons + organisations + others, joined, refused, passedOver }
  return (
    <>
      {t(texts.countedSo, counts)}{' '}
      <Badge tone={difference === 0 ? 'good' : 'bad'}>
        {difference === 0
          ? t(texts.countedWhole)
          : t(texts.countedDifferent, { difference: number(Math.abs(difference)) })}
      </Badge>
    </>
  )
}
