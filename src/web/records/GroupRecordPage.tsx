import { ClassificationAppeals } from '../../appeals/ui/ClassificationAppeals.tsx'
import { commanderListReaders } from '../../commander-lists/commander-list.ts'
import { texts as listTexts } from '../../commander-lists/ui/texts.ts'
import { GroupPage } from '../../groups/ui/GroupPage.tsx'
import { incidentReaders } from '../../incidents/incident.ts'
import { GroupIncidents } from '../../incidents/ui/GroupIncidents.tsx'
import { texts as preconditionTexts } from '../../preconditions/ui/texts.ts'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { useSession } from '../session.tsx'

/** A group with what the features below add: appeals against its class, its commander's lists, its preconditions, and incidents. */
export function GroupRecordPage() {
  const t = useText()
  const { actor } = useSession()
  const readsLists = actor.roles.some((role) => commanderListReaders.includes(role))
  const readsIncidents = actor.roles.some((role) => incidentReaders.includes(role))
  return (
    <GroupPage
      more={(group) =>
        readsLists && (
          <>
            <ButtonLink href={`/commander-lists/groups/${group.id}`}>{t(listTexts.title)}</ButtonLink>
            <ButtonLink href={`/preconditions/${group.sideId}/${group.id}`}>{t(preconditionTexts.title)}</ButtonLink>
          </>
        )
      }
      below={(group) => readsIncidents && <GroupIncidents groupId={group.id} />}
      afterClass={(classification) => <ClassificationAppeals classification={classification} />}
    />
  )
}
