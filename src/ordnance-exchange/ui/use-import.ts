import { useCallback, useEffect, useRef, useState } from 'react'
import { useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { problemWords } from '../../web/problem-words.ts'
import { ask } from '../../web/request.ts'
import type { ImportRow } from '../import-rows.ts'
import { CompareView, mostAtOnce, mostCompared, TakeRowsView } from '../views.ts'

export type Compared = ReadonlyMap<string, CompareView['rows'][number]>
export type Taken = ReadonlyMap<string, TakeRowsView['rows'][number]>

/** How far a work is that goes on by pieces, and why it stopped if it did. */
export interface Work {
  readonly share: number | undefined
  readonly problem: string | undefined
}
const idle: Work = { share: undefined, problem: undefined }

function usePieces() {
  const t = useText()
  const [work, setWork] = useState(idle)
  const run = useCallback(
    async <T>(pieces: readonly T[], each: (piece: T) => Promise<void>): Promise<boolean> => {
      setWork({ share: 0, problem: undefined })
      try {
        for (const [done, piece] of pieces.entries()) {
          await each(piece)
          setWork({ share: (done + 1) / pieces.length, problem: undefined })
        }
        setWork(idle)
        return true
      } catch (error) {
        setWork({ share: undefined, problem: problemWords(error, t) })
        return false
      }
    },
    [t],
  )
  return { work, run }
}

function inPieces<T>(all: readonly T[], most: number, weightOf: (one: T) => number, heaviest: number): T[][] {
  const pieces: T[][] = []
  let weight = 0
  for (const one of all) {
    const piece = pieces.at(-1)
    if (!piece || piece.length >= most || weight + weightOf(one) > heaviest) {
      pieces.push([one])
      weight = 0
    } else piece.push(one)
    weight += weightOf(one)
  }
  return pieces
}

/** Compares the rows of a file with what is recorded, once, and again when that is asked for. */
export function useComparison(rows: readonly ImportRow[]) {
  const { language } = useLanguage()
  const { work, run } = usePieces()
  const [compared, setCompared] = useState<Compared>()
  const first = useRef(rows)
  const compare = useCallback(async () => {
    const asked = first.current.flatMap((row) => {
      const { id, sourceId, point } = row
      // Of whatever class and place: what the file's words mean may still be corrected.
      const kind = row.kind === 'fault' && row.fault === 'noPlaceCode' ? 'hazard' : row.kind
      return kind !== 'fault' && point ? [{ id, kind, sourceId, point, itemClass: null }] : []
    })
    const found = new Map<string, CompareView['rows'][number]>()
    const whole = await run(
      inPieces(asked, mostCompared, () => 1, mostCompared),
      async (piece) => {
        const body = { rows: piece }
        const answer = await ask('/api/ordnance-import/compare', CompareView, { method: 'POST', body, language })
        for (const row of answer.rows) found.set(row.id, row)
      },
    )
    if (whole) setCompared(found)
  }, [language, run])
  const began = useRef(false)
  useEffect(() => {
    if (began.current) return
    began.current = true
    void compare()
  }, [compare])
  return { compared, work, compare }
}

/** Turning points of so many rows travel at once. */
const heaviest = 40_000

/** Records rows piece by piece. What was recorded stays when it stops; sent again it makes no doubles. */
export function useTaking() {
  const { language } = useLanguage()
  const refresh = useRefresh()
  const { work, run } = usePieces()
  const [taken, setTaken] = useState<Taken>(new Map())
  async function take(rows: readonly ImportRow[]) {
    const sent = rows.flatMap((row) => (row.kind === 'fault' ? [] : [{ kind: row.kind, input: row.input }]))
    const weightOf = ({ input }: (typeof sent)[number]) => ('lines' in input ? input.lines.length : 1)
    await run(inPieces(sent, mostAtOnce, weightOf, heaviest), async (piece) => {
      const body = { rows: piece }
      const answer = await ask('/api/ordnance-import/rows', TakeRowsView, { method: 'POST', body, language })
      setTaken((before) => new Map([...before, ...answer.rows.map((row) => [row.id, row] as const)]))
    })
    await refresh()
  }
  return { taken, work, take }
}
