import { useState } from 'react'
import { type Language, languageNames, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { ProvisionalPaper } from '../../web/kit/ProvisionalPaper.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { useSession } from '../../web/session.tsx'
import { paperTexts } from '../../web/stations/paper-texts.ts'
import { useAway } from '../../web/stations/use-away.ts'
import { printReceipt } from '../actions.ts'
import { boundToTexts, classTexts } from '../code-lists.ts'
import type { Receipt } from '../receipt.ts'
import type { WeaponView } from '../views.ts'
import type { Weapon } from '../weapon.ts'
import { texts } from './texts.ts'

/**
 * The receipt: printing it is recorded first, so that the second print is marked as a copy; then the paper opens. Without a network
 * the tablet prints what it holds.
 */
export function ReceiptSection({
  receipt,
  weapon,
  person,
}: {
  receipt: Receipt
  weapon: Weapon
  person: WeaponView['person']
}) {
  const t = useText()
  const { actor } = useSession()
  const { language } = useLanguage()
  const [paperLanguage, setPaperLanguage] = useState<Language>(language)
  const state = useAction(printReceipt)
  const away = useAway()
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
      {away ? (
        <Disclosure title={t(paperTexts.print)}>
          {() => <Unofficial receipt={receipt} weapon={weapon} person={person} />}
        </Disclosure>
      ) : (
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
      )}
      {printed && !away && (
        <p>
          <a href={paper} target="_blank" rel="noreferrer">
            {t(texts.openPaper)}
          </a>
        </p>
      )}
    </Section>
  )
}

function Unofficial({ receipt, weapon, person }: Parameters<typeof ReceiptSection>[0]) {
  const t = useText()
  return (
    <ProvisionalPaper
      title={t(texts.receipt)}
      of="record"
      items={[
        { term: t(texts.receiptNumber), value: <Code>{receipt.number}</Code> },
        { term: t(texts.label), value: <Code>{weapon.tag}</Code> },
        { term: t(texts.class), value: t(classTexts[weapon.class]) },
        { term: t(texts.serialShort), value: weapon.serial === null ? '—' : <Code>{weapon.serial}</Code> },
        { term: t(texts.boundTo), value: person ? <Bidi>{person.name}</Bidi> : t(boundToTexts[receipt.boundTo]) },
        { term: t(paperTexts.recordedAt), value: <Moment value={receipt.issuedAt} /> },
      ]}
    />
  )
}
