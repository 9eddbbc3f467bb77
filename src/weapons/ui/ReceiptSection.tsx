import { useState } from 'react'
import { type Language, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { languageNames } from '../../web/language.ts'
import { useSession } from '../../web/session.tsx'
import { printReceipt } from '../actions.ts'
import { boundToTexts } from '../code-lists.ts'
import type { Receipt } from '../receipt.ts'
import { texts } from './texts.ts'

/** The receipt: printing it is recorded first, so that the second print is marked as a copy; then the paper opens. */
export function ReceiptSection({ receipt }: { receipt: Receipt }) {
  const t = useText()
  const { actor } = useSession()
  const { language } = useLanguage()
  const [paperLanguage, setPaperLanguage] = useState<Language>(language)
  const state = useAction(printReceipt)
  const paper = `/api/receipts/${receipt.id}/paper?language=${paperLanguage}`
  const printed = receipt.prints > 0
  const why = actor.roles.includes('armourer') ? undefined : t(texts.onlyArmourer)
  return (
    <Section title={t(texts.receipt)}>
      <DescriptionList
        items={[
          { term: t(texts.receiptNumber), value: <Code>{receipt.number}</Code> },
          { term: t(texts.boundTo), value: t(boundToTexts[receipt.boundTo]) },
          { term: t(texts.prints), value: receipt.prints },
        ]}
      />
      {printed && <Notice kind="info">{t(texts.copyNotice)}</Notice>}
      <Form
        state={state}
        input={() => ({ id: receipt.id })}
        onDone={() => window.open(paper, '_blank', 'noopener')}
        submit={t(printed ? texts.printCopy : texts.print)}
        disabledReason={why}
      >
        <Select
          name="language"
          label={t(texts.paperLanguage)}
          value={paperLanguage}
          onChange={setPaperLanguage}
          choices={languages.map((key) => ({ key, label: languageNames[key] }))}
        />
      </Form>
      {printed && (
        <p>
          <a href={paper} target="_blank" rel="noreferrer">
            {t(texts.openPaper)}
          </a>
        </p>
      )}
    </Section>
  )
}
