import { smallCountsHidden, smallestCell } from '../groups/small-cells.ts'
import type { Day } from '../kernel/dates.ts'
import { counts, countTexts, lineName } from '../stock/count-texts.ts'
import type { PublicArmsView } from '../stock/views.ts'
import type { ReleaseFigure } from './release.ts'

/** Figures of a day that is over. */
export interface DashboardFigures {
  readonly asOf: Day
  readonly figures: readonly ReleaseFigure[]
}

const nothing = { ar: '', en: '', fr: '' }
const sumOf = {
  ar: 'المستلم = في العهدة + في الطريق + محل نزاع + مفقود + مشطوب + أُتلف + سُلّم للدولة',
  en: 'Received = held + on the road + disputed + missing + written off + destroyed + to the state',
  fr: 'Reçues = détenues + en route + contestées + manquantes + radiées + détruites + à l’État',
}
const ofType = {
  ar: `المستلم من هذا النوع؛ ما كان من 1 إلى ${smallestCell - 1} لا يُذكر، ولا ما يدل عليه`,
  en: `Received of this type; a figure from 1 to ${smallestCell - 1} is left out, and so is what would tell it`,
  fr: `Reçues de ce type ; un chiffre de 1 à ${smallestCell - 1} est omis, ainsi que ce qui le révélerait`,
}

/**
 * What the public is shown of the arms that were handed in, as lines of a release: all of them by where they are, and received by type with
 * small cells hidden. Undefined where no day with arms is over, or where the books of the day do not agree: what is wrong is not released.
 */
export function armsFigures({ day, rows, total, agrees, first }: PublicArmsView): DashboardFigures | undefined {
  if (first !== null || rows.length === 0 || !agrees) return undefined
  const shown = smallCountsHidden(rows.map(({ received }) => received))
  return {
    asOf: day,
    figures: [
      ...counts.map((count) => ({
        label: countTexts[count],
        value: String(total[count]),
        explanation: count === 'received' ? sumOf : nothing,
      })),
      ...rows.map((row, i) => ({
        label: lineName(row, 'class'),
        value: shown[i] === null || shown[i] === undefined ? null : String(shown[i]),
        explanation: ofType,
      })),
    ],
  }
}
