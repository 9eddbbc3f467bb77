import { useCallback, useState } from 'react'
import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { type ActionState, inputMisfit, type Said } from '../../web/api.ts'
import { useLanguage } from '../../web/i18n.tsx'
import { ask } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { wordsOf } from '../../web/wording.ts'
import type { BulkAct } from '../bulk-act.ts'
import type { SaidForAll } from '../bulk-run.ts'
import { BulkPreview } from '../views.ts'

/**
 * Asks what would come of an act on rows, for a `Form`. It is no act: nothing of it is kept, and where something that was filled in does
 * not fit, the form says so before anything is asked.
 */
export function usePreview(
  act: BulkAct,
  rows: readonly Id[],
  onPreview: (said: SaidForAll, preview: BulkPreview) => void,
): ActionState<SaidForAll> {
  const { language } = useLanguage()
  const [sending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Said>()
  const [problem, setProblem] = useState<Error>()
  const faults = answer?.outcome === 'refused' ? answer.fields : []
  async function send(said: SaidForAll): Promise<Said | undefined> {
    setProblem(undefined)
    const misfit = inputMisfit(askedOf(act), inputOf(act, said), language)
    setAnswer(misfit)
    if (misfit) return misfit
    setSending(true)
    try {
      const body = { act: act.name, said, rows }
      const preview = await ask('/api/bulk-previews', BulkPreview, { method: 'POST', body, language })
      if (preview.faults.length === 0) onPreview(said, preview)
      else setAnswer(refused(preview.faults, wordsOf(webTexts.checkForm, language)))
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setSending(false)
    }
    return undefined
  }
  const reset = useCallback(() => setAnswer(undefined), [])
  return { action: undefined, send, sending, answer, problem, faults, reset }
}

/** The part of the action's input that the form asks for. */
function askedOf({ action, fields }: BulkAct): z.ZodObject {
  const { shape } = action.input
  return z.object(
    Object.fromEntries(
      fields.flatMap(({ key }): [string, z.core.$ZodType][] => {
        const of = shape[key]
        return of ? [[key, of]] : []
      }),
    ),
  )
}

function inputOf({ fields }: BulkAct, said: SaidForAll): Record<string, string | null> {
  return Object.fromEntries(
    fields.map(({ key, kind }): [string, string | null] => {
      const value = said[key] ?? ''
      return [key, kind === 'day' && value === '' ? null : value]
    }),
  )
}

function refused(faults: BulkPreview['faults'], text: string): Said {
  const fields = faults.map(({ field, text: why }) => ({ field, code: 'input.invalid', text: why }))
  return { outcome: 'refused', id: null, code: 'input.invalid', facts: {}, fields, text }
}
