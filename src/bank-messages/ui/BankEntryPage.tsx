import { useState } from 'react'
import { AccountKind } from '../../ledger/account.ts'
import { accountKindTexts } from '../../ledger/code-lists.ts'
import { AccountSelect } from '../../ledger/ui/AccountSelect.tsx'
import { SecondSigner } from '../../ledger/ui/SecondSigner.tsx'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { type BankEntry, explainable, movedMoney } from '../bank-entry.ts'
import { messageTexts, movedTexts, outcomeTexts, reasonTexts, resolutionTexts } from '../code-lists.ts'
import { explainBankEntry, signBankEntry, turnDownBankEntry } from '../entry-actions.ts'
import { BankEntryView } from '../views.ts'
import { resolutionTones, SaidAmount } from './BankEntriesPage.tsx'
import { texts } from './texts.ts'

/** One entry of a bank: what was said, where it ended, and how two people explained it. */
export function BankEntryPage() {
  const t = useText()
  const read = useRead(`/api/bank-entries/${useParam('id')}`, BankEntryView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page title={t(texts.entry)} crumbs={[{ title: t(texts.title), href: '/bank-entries' }]}>
          <Said view={view} />
          {explainable.includes(view.entry.outcome) && <Resolution view={view} />}
        </Page>
      )}
    </Loaded>
  )
}

function Said({ view: { entry, file, accountName } }: { view: BankEntryView }) {
  const t = useText()
  const code = (value: string | null) => (value === null ? '—' : <Code>{value}</Code>)
  return (
    <DescriptionList
      items={[
        { term: t(texts.amount), value: <SaidAmount entry={entry} /> },
        { term: t(texts.moved), value: entry.direction === null ? '—' : t(movedTexts[entry.direction]) },
        { term: t(texts.day), value: entry.day === null ? '—' : <DateText value={entry.day} /> },
        { term: t(texts.account), value: <Bidi>{accountName}</Bidi> },
        { term: t(texts.outcome), value: t(outcomeTexts[entry.outcome]) },
        { term: t(texts.reason), value: t(reasonTexts[entry.reason]) },
        { term: t(texts.reasonCode), value: code(entry.reasonCode) },
        { term: t(texts.reference), value: code(entry.endToEndId ?? entry.orderId) },
        { term: t(texts.bankReference), value: code(entry.bankReference) },
        { term: t(texts.message), value: t(messageTexts[file.message]) },
      ]}
    />
  )
}

function Resolution({ view: { entry, againstName, names } }: { view: BankEntryView }) {
  const t = useText()
  const { resolution, explanation, proposedBy, proposedAt, signedBy, signedAt } = entry
  return (
    <Section title={t(texts.explain)}>
      <p>
        <Badge tone={resolutionTones[resolution]}>{t(resolutionTexts[resolution])}</Badge>
      </p>
      {explanation && (
        <DescriptionList
          items={[
            { term: t(texts.explanation), value: <Bidi>{explanation}</Bidi> },
            ...(againstName ? [{ term: t(texts.against), value: <Bidi>{againstName}</Bidi> }] : []),
          ]}
        />
      )}
      {proposedBy && proposedAt && (
        <p>
          <ByWhom name={names[proposedBy] ?? ''} at={proposedAt} />
        </p>
      )}
      {signedBy && signedAt && (
        <p>
          <ByWhom name={names[signedBy] ?? ''} at={signedAt} />
        </p>
      )}
      {resolution === 'none' && <Explain entry={entry} />}
      {resolution === 'proposed' && (
        <SecondSigner
          of={entry}
          sign={signBankEntry}
          turnDown={turnDownBankEntry}
          words={{ ...texts, own: texts.youExplained, reason: texts.whyBack }}
        />
      )}
    </Section>
  )
}

const kinds = AccountKind.options

function Explain({ entry }: { entry: BankEntry }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(explainBankEntry)
  const [kind, setKind] = useState<AccountKind>('suspense')
  const [againstId, setAgainst] = useState('')
  const [explanation, setExplanation] = useState('')
  const moved = movedMoney(entry)
  return (
    <Disclosure title={t(texts.explain)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: entry.id, againstId: moved ? againstId : null, explanation })}
          onDone={close}
          submit={t(texts.explain)}
          disabledReason={actor.roles.includes('accountant') ? undefined : t(texts.accountantOnly)}
        >
          {moved && (
            <>
              <Select
                name="kind"
                label={t(texts.againstKind)}
                value={kind}
                onChange={(chosen) => {
                  setKind(chosen)
                  setAgainst('')
                }}
                choices={kinds.map((key) => ({ key, label: t(accountKindTexts[key]) }))}
              />
              <AccountSelect
                kind={kind}
                name="againstId"
                label={t(texts.against)}
                value={againstId}
                onChange={setAgainst}
                among={(account) => account.currency === entry.currency && account.id !== entry.accountId}
              />
            </>
          )}
          <TextField
            name="explanation"
            label={t(texts.explanation)}
            value={explanation}
            onChange={setExplanation}
            lines={3}
          />
        </Form>
      )}
    </Disclosure>
  )
}
