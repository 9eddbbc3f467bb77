import { useText } from '../../web/i18n.tsx'
import { CompatibilityGroup } from '../code-lists.ts'
import { cellTexts } from '../code-texts.ts'
import { cellOf, type MixingCell, type MixingCells } from '../mixing.ts'
import { storage } from './storage-texts.ts'

const marks: Readonly<Record<MixingCell, string>> = { yes: '●', no: '·', identical: '=' }
const groups = CompatibilityGroup.options

/**
 * The 13 × 13 table. Where it is written, a press on a cell changes it and its mirror, so that it stays symmetric; the
 * diagonal and group L are given.
 */
export function MixingGrid({ cells, onChange }: { cells: MixingCells; onChange?: (cells: MixingCells) => void }) {
  const t = useText()
  const turned = (a: CompatibilityGroup, b: CompatibilityGroup): MixingCells => {
    const next = cellOf(cells, a, b) === 'yes' ? 'no' : 'yes'
    return groups.map((row) =>
      groups.map((column) =>
        (row === a && column === b) || (row === b && column === a) ? next : cellOf(cells, row, column),
      ),
    )
  }
  return (
    <div className="table-frame" data-field="cells">
      <table className="mixing-grid">
        <caption>{t(storage.table)}</caption>
        <thead>
          <tr>
            <td className="mixing-cell" />
            {groups.map((group) => (
              <th key={group} scope="col" className="mixing-cell">
                {group}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((a) => (
            <tr key={a}>
              <th scope="row" className="mixing-cell">
                {a}
              </th>
              {groups.map((b) => {
                const cell = cellOf(cells, a, b)
                const name = `${t(storage.cell, { a, b })}: ${t(cellTexts[cell])}`
                const fixed = !onChange || a === b || a === 'L' || b === 'L'
                return (
                  <td key={b} className={`mixing-cell mixing-${cell}`}>
                    {fixed ? (
                      <span role="img" aria-label={name} title={name}>
                        {marks[cell]}
                      </span>
                    ) : (
                      <button
                        type="button"
                        className="mixing-press"
                        aria-label={name}
                        title={name}
                        onClick={() => onChange(turned(a, b))}
                      >
                        {marks[cell]}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{cellKeys.map((cell) => `${marks[cell]} ${t(cellTexts[cell])}`).join(' · ')}</p>
    </div>
  )
}

const cellKeys: readonly MixingCell[] = ['yes', 'no', 'identical']
