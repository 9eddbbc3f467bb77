import { GroupClassificationPage } from '../../groups/ui/GroupClassificationPage.tsx'
import { ClassificationAppeals } from './ClassificationAppeals.tsx'

/** The class of one group, with the appeals against it. */
export function ClassificationAppealPage() {
  return (
    <GroupClassificationPage after={(classification) => <ClassificationAppeals classification={classification} />} />
  )
}
