import { useState } from 'react'
import { type Language, languageNames, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { useSession } from '../../web/session.tsx'
import { sourceTexts } from '../code-texts.ts'
import type { Lot } from '../lot.ts'
import { printLotReceipt } from '../lot-actions.ts'
import { paperTexts } from './paper-texts.ts'
import { texts } from './texts.ts'

/** The receipt: printing it is recorded first, so that the second print is marked as a copy; then the paper opens. */
export function LotReceipt({ lot }: { lot: Lot }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const { language } = useLanguage()
  const [paperLanguage, setPaperLanguage] = useState<Language>(language)
  const state = useAction(printLotReceipt)
  const paper = `/api/ammunition/${lot.id}/receipt?language=${paperLanguage}`
  const printed = lot.receiptPrints > 0
  const here = actor.siteId === null || actor.siteId === lot.siteId
  const why = !actor.roles.includes('armourer')
    ? t(texts.onlyArmourer)
    : here
      ? undefined
      : t(paperTexts.onlyWhereTakenIn)
  return (
    <Section title={t(texts.receipt)}>
      <DescriptionList
        items={[
          { term: t(paperTexts.receiptNumber), value: <Code>{lot.receiptNumber}</Code> },
          { term: t(paperTexts.boundTo), value: t(sourceTexts[lot.sourceKind]) },
          { term: t(paperTexts.prints), value: number(lot.receiptPrints) },
        ]}
      />
      {printed && <Notice kind="info">{t(paperTexts.copyNotice)}</Notice>}
      <Form
        state={state}
        input={() => ({ id: lot.id })}
        onDone={() => window.open(paper, '_blank', 'noopener')}
        submit={t(printed ? paperTexts.printCopy : paperTexts.print)}
        disabledReason={why}
      >
        <Select
          name="language"
          label={t(paperTexts.paperLanguage)}
          value={paperLanguage}
          onChange={setPaperLanguage}
          choices={languages.map((key) => ({ key, label: languageNames[key] }))}
        />
      </Form>
      {printed && (
        <p>
          <a href={paper} target="_blank" rel="noreferrer">
            {t(paperTexts.openPaper)}
          </a>
        </p>
      )}
    </Section>
  )
}
