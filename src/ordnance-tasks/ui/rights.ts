import { useText } from '../../web/i18n.tsx'
import { useSession } from '../../web/session.tsx'
import type { TaskView } from '../views.ts'
import { texts } from './texts.ts'

/** Why the reader may not act as the leader of the task's team; undefined where they are. */
export function useLeaderBar({ team, leaderName }: Pick<TaskView, 'team' | 'leaderName'>): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return team.leaderId === actor.id ? undefined : t(texts.notLeader, { name: leaderName })
}
