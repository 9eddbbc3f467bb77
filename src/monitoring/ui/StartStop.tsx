import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import type { PostRow } from '../views.ts'
import { recordWatch, stopWatch } from '../watch-actions.ts'
import { texts } from './texts.ts'

/** One press that begins a watch of a post now, or ends the one that goes on. */
export function StartStop({ row: { post, openWatchId, state } }: { row: PostRow }) {
  const t = useText()
  const begin = useAction(recordWatch)
  const end = useAction(stopWatch)
  const bar = useRoleBar(recordWatch)
  const answer = openWatchId === null ? begin.answer : end.answer
  const now = () => new Date().toISOString()
  const open = () => ({
    ...{ id: newId(), postId: post.id, patrolId: null, placeCode: post.placeCode, beganAt: now(), endedAt: null },
    ...{ visibility: 'good' as const, conditions: '', interruptions: [] },
  })
  if (state === 'closed') return null
  return (
    <>
      {openWatchId === null ? (
        <Button
          look="main"
          size="large"
          disabledReason={bar}
          isPending={begin.sending}
          onPress={() => void begin.send(open())}
        >
          {t(texts.startNow)}
        </Button>
      ) : (
        <Button
          size="large"
          disabledReason={bar}
          isPending={end.sending}
          onPress={() => void end.send({ id: openWatchId, endedAt: now(), interruptions: [], conditions: '' })}
        >
          {t(texts.stopNow)}
        </Button>
      )}
      {answer?.outcome === 'refused' && <Notice kind="danger">{answer.text}</Notice>}
      {answer?.outcome === 'flagged' && (
        <Notice kind="warning">{answer.flags.map(({ text }) => text).join(' ')}</Notice>
      )}
    </>
  )
}
