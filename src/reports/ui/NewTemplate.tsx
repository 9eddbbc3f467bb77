import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { kindTexts } from '../code-lists.ts'
import { ReportKind } from '../report-template.ts'
import { shippedTemplates } from '../shipped-templates.ts'
import { TemplateForm } from './TemplateForm.tsx'
import { texts } from './texts.ts'

/** A new template, from one of those that come with the program. */
export function NewTemplate() {
  const t = useText()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<ReportKind | ''>('')
  const shipped = shippedTemplates.find((one) => one.kind === kind)
  return (
    <>
      <Select
        name="kind"
        label={t(texts.beginWith)}
        value={kind}
        onChange={setKind}
        choices={ReportKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      {shipped && <TemplateForm key={shipped.kind} id={id} templateId={id} from={shipped} />}
    </>
  )
}
