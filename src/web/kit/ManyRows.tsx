import { Suspense, useContext } from 'react'
import { ManyRowsContext, type ManyRowsProps } from '../row-choice.ts'

/** Under a list: what can be done on many of its rows at once, for who may do it. */
export function ManyRows(props: ManyRowsProps) {
  const Offer = useContext(ManyRowsContext)
  return (
    Offer && (
      <Suspense>
        <Offer {...props} />
      </Suspense>
    )
  )
}
