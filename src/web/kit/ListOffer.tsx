import { Suspense, useContext } from 'react'
import { ExportOfferContext, type ExportOfferProps } from '../export-offer.ts'

/** The button by which a list is let out as a file, where the application has one; for who may not let it out nothing is there. */
export function ListOffer({ address }: ExportOfferProps) {
  const Offer = useContext(ExportOfferContext)
  return (
    Offer !== null && (
      <Suspense>
        <Offer address={address} />
      </Suspense>
    )
  )
}
