import { OrdnanceSection } from '../../ammunition/ui/OrdnanceSection.tsx'
import { ClaimSection } from '../../claims/ui/ClaimSection.tsx'
import { HoldSection } from '../../disposal/ui/HoldSection.tsx'
import { LossSection } from '../../stock/ui/LossSection.tsx'
import { PlacementSection } from '../../storage/ui/PlacementSection.tsx'
import { TraceSection } from '../../tracing/ui/TraceSection.tsx'
import { PartsSection } from '../../weapons/ui/PartsSection.tsx'
import { WeaponPage } from '../../weapons/ui/WeaponPage.tsx'

/**
 * A weapon with what the features around it add: the claims on its receipt, its place in a store, an ordnance task where it
 * is unsafe, the parts that were taken off it, reports of its loss, holds on it as evidence, and its trace.
 */
export function WeaponRecordPage() {
  return (
    <WeaponPage
      more={(weapon, { receipt }) => (
        <>
          <ClaimSection weapon={weapon} issuedBy={receipt?.issuedBy ?? null} />
          <PlacementSection weapon={weapon} />
          <OrdnanceSection weapon={weapon} />
          <PartsSection weapon={weapon} />
          <LossSection weapon={weapon} />
          <HoldSection weapon={weapon} />
          <TraceSection weapon={weapon} />
        </>
      )}
    />
  )
}
