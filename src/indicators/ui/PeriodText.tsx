import { DateText } from '../../web/kit/Dates.tsx'

/** The days of a period; one alone where it is a day. */
export function PeriodText({ from, to }: { from: string; to: string }) {
  if (from === to) return <DateText value={from} plain />
  return (
    <>
      <DateText value={from} plain /> – <DateText value={to} plain />
    </>
  )
}
