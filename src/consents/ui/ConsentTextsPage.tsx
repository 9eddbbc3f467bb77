import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { draftConsentText, signConsentText } from '../actions.ts'
import type { ConsentText } from '../consent-text.ts'
import { Purpose, purposeTexts } from '../purposes.ts'
import { ConsentTextsView } from '../views.ts'
import { texts } from './texts.ts'

const tones: Readonly<Record<ConsentText['status'], Tone>> = { draft: 'waiting', inForce: 'good', retired: 'neutral' }

/** What is read to people before they answer, in its versions. */
export function ConsentTextsPage() {
  const t = useText()
  const read = useRead('/api/consent-texts', ConsentTextsView)
  const { actor } = useSession()
  const may = actor.roles.some((role) => role === 'dataProtectionOfficer' || role === 'director')
  return (
    <Page title={t(texts.textsTitle)} lead={t(texts.textsLead)}>
      {may && <Disclosure title={t(texts.write)}>{(close) => <Write onDone={close} />}</Disclosure>}
      <Loaded read={read}>
        {({ texts: all }) =>
          all.length === 0 ? (
            <Empty>{t(texts.none)}</Empty>
          ) : (
            all.map(({ text, sideName }) => <OneText key={text.id} text={text} side={t(sideName)} may={may} />)
          )
        }
      </Loaded>
    </Page>
  )
}

function OneText({ text, side, may }: { text: ConsentText; side: string; may: boolean }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const state = useAction(signConsentText)
  const why = text.proposedBy === actor.id ? t(texts.youWrote) : may ? undefined : t(texts.notSigner)
  return (
    <Section
      title={`${t(purposeTexts[text.purpose])} · ${t(texts.version, { version: text.version })} · ${side}`}
      actions={<Badge tone={tones[text.status]}>{t(texts[text.status])}</Badge>}
    >
      <p>
        <Bidi lang={language === 'ar' ? 'ar' : 'en'}>{text.words[language]}</Bidi>
      </p>
      {text.status === 'draft' && (
        <Form
          state={state}
          input={() => ({ id: text.id })}
          onDone={() => undefined}
          submit={t(texts.sign)}
          disabledReason={why}
        >
          {null}
        </Form>
      )}
    </Section>
  )
}

function Write({ onDone }: { onDone: () => void }) {
  const t = useText()
  const state = useAction(draftConsentText)
  const [id] = useState(() => newId())
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const [words, setWords] = useState({ ar: '', en: '', fr: '' })
  const field = (key: keyof typeof words, label: string, lang: 'ar' | 'en') => (
    <TextField
      name={`words.${key}`}
      label={label}
      lang={lang}
      lines={4}
      value={words[key]}
      onChange={(value) => setWords({ ...words, [key]: value })}
    />
  )
  return (
    <Form state={state} input={() => ({ id, purpose, words })} onDone={onDone} submit={t(texts.write)}>
      <Select
        name="purpose"
        label={t(texts.purpose)}
        value={purpose}
        onChange={setPurpose}
        choices={Purpose.options.map((key) => ({ key, label: t(purposeTexts[key]) }))}
      />
      {field('ar', t(texts.arabic), 'ar')}
      {field('en', t(texts.english), 'en')}
      {field('fr', t(texts.french), 'en')}
    </Form>
  )
}
