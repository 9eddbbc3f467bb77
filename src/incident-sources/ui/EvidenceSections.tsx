import type { Incident } from '../../incidents/incident.ts'
import { useRead } from '../../web/api.ts'
import { Loaded } from '../../web/kit/States.tsx'
import { EvidenceView } from '../views.ts'
import { EstablishedSection } from './EstablishedSection.tsx'
import { FilesSection } from './FilesSection.tsx'
import { ObservationsSection } from './ObservationsSection.tsx'
import { ProposalsSection } from './ProposalsSection.tsx'
import { StatementsSection } from './StatementsSection.tsx'

/** On the page of an incident: what speaks for or against it, what the rules make of that, and what people decide. */
export function EvidenceSections({ incident }: { incident: Incident }) {
  const read = useRead(`/api/incidents/${incident.id}/evidence`, EvidenceView)
  return (
    <Loaded read={read}>
      {(evidence) => (
        <>
          <EstablishedSection incident={incident} evidence={evidence} />
          <ProposalsSection incident={incident} evidence={evidence} />
          <StatementsSection incident={incident} evidence={evidence} />
          <ObservationsSection incident={incident} evidence={evidence} />
          <FilesSection incident={incident} evidence={evidence} />
        </>
      )}
    </Loaded>
  )
}
