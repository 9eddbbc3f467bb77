import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { authorityTexts, identityPartTexts } from '../paper-words.ts'
import { type IdentityPart, LawfulAuthority } from '../release.ts'
import { proposeDossierRelease } from '../release-actions.ts'
import type { LeavingView } from '../views.ts'
import { texts } from './texts.ts'

/** What goes to a lawful authority, and why: nothing is chosen beforehand. */
export function ProposeRelease({ view }: { view: LeavingView }) {
  const t = useText()
  return <Disclosure title={t(texts.propose)}>{(close) => <Proposal view={view} close={close} />}</Disclosure>
}

function Proposal({ view, close }: { view: LeavingView; close: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const [id] = useState(() => newId())
  const [authority, setAuthority] = useState<LawfulAuthority | ''>('')
  const [expiresOn, setExpiresOn] = useState('')
  const [findings, setFindings] = useState<string[]>([])
  const [withheldIdentity, setWithheldIdentity] = useState<IdentityPart[]>([])
  const [words, setWords] = useState({ recipient: '', purpose: '', legalBasis: '' })
  const state = useAction(proposeDossierRelease)
  const against = view.findings
    .filter(({ rootId }) => findings.includes(rootId))
    .reduce((sum, { stayingAgainst }) => sum + stayingAgainst, 0)
  return (
    <Form
      state={state}
      submit={t(texts.propose)}
      input={() => ({ id, dossierId: view.dossierId, authority, expiresOn, findings, withheldIdentity, words })}
      onDone={close}
    >
      <Pick
        name="authority"
        label={texts.authority}
        words={authorityTexts}
        options={LawfulAuthority.options}
        value={authority}
        onChange={setAuthority}
      />
      {(['recipient', 'purpose', 'legalBasis'] as const).map((key) => (
        <TextField
          key={key}
          name={`words.${key}`}
          label={t(texts[key])}
          value={words[key]}
          onChange={(value) => setWords((before) => ({ ...before, [key]: value }))}
          lines={key === 'recipient' ? 1 : 2}
          maxLength={key === 'recipient' ? 200 : 1000}
        />
      ))}
      <DayField name="expiresOn" label={t(texts.expires)} value={expiresOn} onChange={setExpiresOn} min={view.today} />
      <CheckboxGroup
        name="findings"
        label={t(texts.findings)}
        value={findings}
        onChange={setFindings}
        choices={view.findings.map(({ rootId, criterion, text, going, staying }) => ({
          key: rootId,
          label: [
            t(criterion),
            [text?.[language], text?.ar, text?.en, text?.fr].find((said) => said)?.slice(0, 120),
            t(texts.going, { going, staying }),
          ]
            .filter((part) => part)
            .join(' · '),
        }))}
      />
      {against > 0 && <Notice kind="warning">{t(texts.stayingAgainst, { count: against })}</Notice>}
      <CheckboxGroup
        name="withheldIdentity"
        label={t(texts.withheldIdentity)}
        value={withheldIdentity}
        onChange={setWithheldIdentity}
        choices={view.identityParts.map((key) => ({ key, label: t(identityPartTexts[key]) }))}
      />
    </Form>
  )
}
