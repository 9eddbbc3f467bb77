import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { useToday } from '../../web/time-zone.ts'
import { presets } from '../answers.ts'
import type { Content } from '../content.ts'
import { FormFields } from './FormFields.tsx'
import { texts } from './texts.ts'

/** A form to try out, as it will be asked; nothing of it is sent or kept. */
export function Trial({ content }: { content: Content }) {
  const t = useText()
  return <Disclosure title={t(texts.tryIt)}>{() => <TrialFields content={content} />}</Disclosure>
}

function TrialFields({ content }: { content: Content }) {
  const t = useText()
  const today = useToday()
  const [answers, setAnswers] = useState(() => presets(content, today))
  return (
    <div className="form">
      <p className="hint">{t(texts.tryHint)}</p>
      <FormFields content={content} answers={answers} today={today} onChange={setAnswers} />
    </div>
  )
}
