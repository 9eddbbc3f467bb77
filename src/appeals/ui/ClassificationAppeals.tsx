import { type Classification, classificationMay } from '../../groups/classification.ts'
import { AppealSection } from './AppealSection.tsx'

/** The appeals against one classification of a group; nothing while it only waits for a signature. */
export function ClassificationAppeals({ classification }: { classification: Classification }) {
  if (classification.signedAt === null) return null
  return (
    <AppealSection
      subjectKind="classification"
      subjectId={classification.id}
      personId={null}
      appealable={classificationMay('setAside', classification)}
    />
  )
}
