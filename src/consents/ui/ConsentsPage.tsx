import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { own } from '../../kernel/own.ts'
import { languageNames } from '../../kernel/texts.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PhotosField } from '../../web/kit/PhotosField.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { recordConsent, withdrawConsent } from '../actions.ts'
import { consentAskers, type Standing, withdrawalTakers } from '../consent.ts'
import { hangsOnTexts, purposeTexts } from '../purposes.ts'
import { PersonConsents } from '../views.ts'
import { texts } from './texts.ts'

type OnePurpose = PersonConsents['purposes'][number]

const tones: Readonly<Record<Standing, Tone>> = {
  notAsked: 'neutral',
  given: 'good',
  refused: 'waiting',
  withdrawn: 'bad',
}

/** How a person stands to a purpose. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useText()
  return <Badge tone={tones[standing]}>{t(texts[standing])}</Badge>
}

/** What a person agreed to, purpose by purpose: the text to read, their answer, and taking it back. */
export function ConsentsPage() {
  const t = useText()
  const personId = useParam('id')
  const read = useRead(`/api/people/${personId}/consents`, PersonConsents)
  const number = read.data?.number ?? ''
  return (
    <Page
      title={`${t(texts.of)} ${number}`}
      crumbs={[
        { title: t(texts.people), href: '/people' },
        { title: number, href: `/people/${personId}` },
      ]}
    >
      <Notice kind="info">{t(texts.barsNobody)}</Notice>
      <Loaded read={read}>
        {({ purposes, readers, erased }) =>
          purposes.map((one) => (
            <PurposeSection
              key={`${one.purpose} ${one.answers.length}`}
              of={{ personId, one, readers }}
              bar={erased ? t(texts.erased) : undefined}
            />
          ))
        }
      </Loaded>
    </Page>
  )
}

interface Of {
  readonly personId: string
  readonly one: OnePurpose
  readonly readers: PersonConsents['readers']
}

function PurposeSection({ of, bar }: { of: Of; bar: string | undefined }) {
  const t = useText()
  const { one } = of
  return (
    <Section title={t(purposeTexts[one.purpose])} actions={<StandingBadge standing={one.standing} />}>
      {one.standing === 'withdrawn' && (
        <Notice kind="warning" title={t(texts.nowEnds)}>
          {t(hangsOnTexts[one.purpose])}
        </Notice>
      )}
      <details className="ask-again">
        <summary>{t(texts.record)}</summary>
        <Ask of={of} bar={bar} />
      </details>
      {one.standing === 'given' && (
        <details className="ask-again">
          <summary>{t(texts.withdraw)}</summary>
          <Withdraw of={of} bar={bar} />
        </details>
      )}
      <History one={one} />
    </Section>
  )
}

function History({ one }: { one: OnePurpose }) {
  const t = useText()
  if (one.answers.length === 0) return null
  const steps = one.answers.map(({ id, answer, recordedAt, language, witness, note, readByName, version }) => ({
    key: id,
    title: t(texts[answer]),
    when: <Moment value={recordedAt} />,
    detail: (
      <>
        {version !== null && `${t(texts.version, { version })} · `}
        <Bidi>{own(languageNames, language) ?? language}</Bidi> <Bidi>{readByName}</Bidi>{' '}
        {witness !== '' && <Bidi>{witness}</Bidi>} {note !== '' && <q>{note}</q>}
      </>
    ),
    state: answer === 'withdrawn' ? ('trouble' as const) : ('done' as const),
  }))
  return <Timeline label={t(texts.history)} steps={steps} />
}

const said = { language: 'ar', witness: '', note: '' }

/** The fields that an answer and a withdrawal share. */
function useSaid() {
  const t = useText()
  const [fields, setFields] = useState(said)
  const [other, setOther] = useState(false)
  const [papers, setPapers] = useState<readonly string[]>([])
  const set = (key: keyof typeof said) => (value: string) => setFields({ ...fields, [key]: value })
  const shown = (
    <>
      <Select
        name={other ? 'language.kind' : 'language'}
        label={t(texts.language)}
        value={other ? 'other' : fields.language}
        onChange={(key) => {
          setOther(key === 'other')
          set('language')(key === 'other' ? '' : key)
        }}
        choices={[
          { key: 'ar', label: 'العربية' },
          { key: 'en', label: 'English' },
          { key: 'fr', label: 'Français' },
          { key: 'other', label: t(texts.other) },
        ]}
      />
      {other && (
        <TextField name="language" label={t(texts.otherLanguage)} value={fields.language} onChange={set('language')} />
      )}
      <TextField name="witness" label={t(texts.witness)} value={fields.witness} onChange={set('witness')} optional />
      <PhotosField name="paper" label={t(texts.paper)} value={papers} onChange={setPapers} optional />
      <TextField name="note" label={t(texts.note)} value={fields.note} onChange={set('note')} lines={2} optional />
    </>
  )
  return { shown, input: { ...fields, paper: papers[0] ?? null } }
}

function Ask({ of: { personId, one, readers }, bar }: { of: Of; bar: string | undefined }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const state = useAction(recordConsent)
  const [id] = useState(() => newId())
  const [answer, setAnswer] = useState<'given' | 'refused' | ''>('')
  const [readBy, setReadBy] = useState(actor.id)
  const { shown, input } = useSaid()
  const { text } = one
  const may = actor.roles.some((role) => consentAskers.includes(role))
  const why = bar ?? (text === null ? t(texts.noText) : may ? undefined : t(texts.notAsker))
  return (
    <Form
      state={state}
      input={() => ({ id, personId, textId: text?.id ?? '', answer, readBy, ...input })}
      onDone={() => undefined}
      submit={t(texts.record)}
      disabledReason={why}
    >
      {text && (
        <Notice kind="info" title={`${t(texts.read)} · ${t(texts.version, { version: text.version })}`}>
          <Bidi lang={language === 'ar' ? 'ar' : 'en'}>{text.words[language]}</Bidi>
        </Notice>
      )}
      <p className="hint">
        {t(texts.hangs)}: {t(hangsOnTexts[one.purpose])}
      </p>
      <RadioGroup
        name="answer"
        label={t(texts.answer)}
        value={answer}
        onChange={setAnswer}
        choices={[
          { key: 'given', label: t(texts.given) },
          { key: 'refused', label: t(texts.refused) },
        ]}
      />
      <ComboBox
        name="readBy"
        label={t(texts.readBy)}
        value={readBy}
        onChange={setReadBy}
        choices={readers.map(({ id: key, name }) => ({ key, label: name }))}
      />
      {shown}
    </Form>
  )
}

function Withdraw({ of: { personId, one }, bar }: { of: Of; bar: string | undefined }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(withdrawConsent)
  const [id] = useState(() => newId())
  const { shown, input } = useSaid()
  const may = actor.roles.some((role) => withdrawalTakers.includes(role))
  return (
    <Form
      state={state}
      input={() => ({ id, personId, purpose: one.purpose, ...input })}
      onDone={() => undefined}
      submit={t(texts.withdraw)}
      look="danger"
      disabledReason={bar ?? (may ? undefined : t(texts.notAsker))}
    >
      <p className="hint">
        {t(texts.hangs)}: {t(hangsOnTexts[one.purpose])}
      </p>
      {shown}
    </Form>
  )
}
