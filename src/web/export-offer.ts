import { type ComponentType, createContext } from 'react'

/** What a list offers beside its pages: to let it out as a file. `address` is that of its reading route with its filters. */
export type ExportOfferProps = { readonly address: string }

/** Put in by the application, since the kit knows no feature; null where there is none, as on pages of the public. */
export const ExportOfferContext = createContext<ComponentType<ExportOfferProps> | null>(null)
