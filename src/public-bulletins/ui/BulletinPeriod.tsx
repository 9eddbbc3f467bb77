import { useText } from '../../web/i18n.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { beginning, type PublicBulletin } from '../bulletin.ts'
import { texts } from './texts.ts'

/** The period of a bulletin; the first one is from the beginning. */
export function BulletinPeriod({ of: { fromDay, toDay } }: { of: Pick<PublicBulletin, 'fromDay' | 'toDay'> }) {
  const t = useText()
  return (
    <>
      {fromDay === beginning ? t(texts.fromBeginning) : <DateText value={fromDay} plain />}
      {fromDay === beginning ? ' ' : ' – '}
      <DateText value={toDay} plain />
    </>
  )
}
