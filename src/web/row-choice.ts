import { type ComponentType, createContext, useMemo, useState } from 'react'

/** Rows of a list that were chosen, on whichever of its pages; of a table whose officer is choosing. */
export interface RowChoice {
  /** Whether rows are being chosen: then the table has boxes for it. */
  readonly isOn: boolean
  readonly setOn: (on: boolean) => void
  readonly chosen: ReadonlySet<string>
  readonly choose: (ids: readonly string[], on: boolean) => void
}

/** For a list in which something can be done on many rows at once: give it to its `Table` and to `ManyRows`. */
export function useRowChoice(): RowChoice {
  const [isOn, setOn] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return useMemo(
    () => ({
      isOn,
      setOn: (on) => {
        setOn(on)
        if (!on) setChosen(new Set())
      },
      chosen,
      choose: (ids, on) =>
        setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id)))),
    }),
    [isOn, chosen],
  )
}

/** What a list offers for many of its rows; `address` is that of its reading route with its filters. */
export type ManyRowsProps = { readonly address: string; readonly choice: RowChoice }

/** Put in by the application, since the kit knows no feature; null where there is none. */
export const ManyRowsContext = createContext<ComponentType<ManyRowsProps> | null>(null)
