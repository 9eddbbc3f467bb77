import { createContext, useContext } from 'react'
import { type FieldFault, faultOf } from '../attempt.ts'

/** The faults of the form around a field. */
export const FaultsContext = createContext<readonly FieldFault[]>([])

/** What is wrong with this field, said by the form around it or by the page itself. */
export function useFault(name: string, own?: string): string | undefined {
  const faults = useContext(FaultsContext)
  return own ?? faultOf(name, faults)
}
