import { useFormat } from '../i18n.tsx'
import './charts.css'

/** One thing that is counted, and what share of the largest it is is drawn. */
export interface Bar {
  readonly key: string
  readonly name: string
  readonly count: number
  /** What stands beside the count, such as its share. */
  readonly note?: string
}

/**
 * Counts as bars in the direction of reading, each with its name and number in words: the chart is its own table, and needs no other.
 */
export function BarsChart({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const { number } = useFormat()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <table className="bars">
      <caption className="visually-hidden">{label}</caption>
      <tbody>
        {bars.map(({ key, name, count, note }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="bar-number">{number(count)}</td>
            <td className="bar-note">{note}</td>
            <td className="bar-space" aria-hidden="true">
              <span className="bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
