import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { ProblemError } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'

/** What a request said no with, in the reader's words. */
export function useProblem(otherwise?: string) {
  const t = useText()
  const [problem, setProblem] = useState<string>()
  const attempt = async (work: () => Promise<void>) => {
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.message : (otherwise ?? t(webTexts.noAnswer)))
    }
  }
  return { problem, attempt }
}
