import { OrdnanceSection } from '../../ammunition/ui/OrdnanceSection.tsx'
import { HoldSection } from '../../disposal/ui/HoldSection.tsx'
import { LossSection } from '../../stock/ui/LossSection.tsx'
import { PlacementSection } from '../../storage/ui/PlacementSection.tsx'
import { TraceSection } from '../../tracing/ui/TraceSection.tsx'
import { WeaponPage } from '../../weapons/ui/WeaponPage.tsx'

/**
 * A weapon with what the features below add: its place in a store, an ordnance task where it is unsafe, reports of its loss, holds on it as
 * evidence, and its trace.
 */
export function WeaponRecordPage() {
  return (
    <WeaponPage
      more={(weapon) => (
        <>
          <PlacementSection weapon={weapon} />
          <OrdnanceSection weapon={weapon} />
          <LossSection weapon={weapon} />
          <HoldSection weapon={weapon} />
          <TraceSection weapon={weapon} />
        </>
      )}
    />
  )
}
