import { ClassificationAppeals } from '../../appeals/ui/ClassificationAppeals.tsx'
import { commanderListReaders } from '../../commander-lists/commander-list.ts'
import { texts as listTexts } from '../../commander-lists/ui/texts.ts'
import { GroupPage } from '../../groups/ui/GroupPage.tsx'
import { texts as preconditionTexts } from '../../preconditions/ui/texts.ts'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { useSession } from '../session.tsx'

/** A group with what the features below add: appeals against its class, its commander's lists, and its preconditions. */
export function GroupRecordPage() {
  const t = useText()
  const { actor } = useSession()
  const readsLists = actor.roles.some((role) => commanderListReaders.includes(role))
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
      afterClass={(classification) => <ClassificationAppeals classification={classification} />}
    />
  )
}
