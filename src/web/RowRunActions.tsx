import type { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import type { RowRun } from '../kernel/row-run.ts'
import { type Sendable, useAction } from './api.ts'
import { useLanguage, useText } from './i18n.tsx'
import { Button } from './kit/Button.tsx'
import { rowRunTexts } from './row-run-texts.ts'
import { useSession } from './session.tsx'

type OfOne = Sendable<z.ZodObject<{ id: z.ZodUUID }>>

/** After how long work that is under way is looked at again. */
export const lookAgainMs = 1500

/** Of work that the program does row by row: stopping it or going on, for who began it, and its report at `path`. */
export function RowRunActions({
  one,
  stop,
  resume,
  path,
}: {
  one: Pick<RowRun, 'state' | 'begunBy'> & { readonly id: Id }
  stop: OfOne
  resume: OfOne
  path: string
}) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const stopping = useAction(stop)
  const resuming = useAction(resume)
  const [step, word] = one.state === 'running' ? [stopping, rowRunTexts.stop] : [resuming, rowRunTexts.resume]
  const refused = step.answer?.outcome === 'refused' ? step.answer.text : undefined
  return (
    <>
      {one.begunBy === actor.id && one.state !== 'done' && (
        <Button isPending={step.sending} onPress={() => void step.send({ id: one.id })}>
          {t(word)}
        </Button>
      )}
      {refused !== undefined && <p className="fault">{refused}</p>}
      <a className="button button-plain button-normal" href={`${path}/report.csv?language=${language}`} download>
        {t(rowRunTexts.report)}
      </a>
    </>
  )
}
