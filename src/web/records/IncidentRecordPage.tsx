import { EvidenceSections } from '../../incident-sources/ui/EvidenceSections.tsx'
import { IncidentPage } from '../../incidents/ui/IncidentPage.tsx'

/** An incident with what the features above it add: what sources said, what was observed, and files of evidence. */
export function IncidentRecordPage() {
  return <IncidentPage more={(incident) => <EvidenceSections incident={incident} />} />
}
