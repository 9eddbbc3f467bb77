import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { CardKind, type CardSetting, unsignedSetting } from '../setting.ts'
import { proposeCardSetting, settingRoles, signCardSetting, turnDownCardSetting } from '../setting-actions.ts'
import { CardSettingsView } from '../views.ts'
import { settingTexts, texts } from './texts.ts'

const tones = { proposed: 'waiting', inForce: 'good', retired: 'neutral', turnedDown: 'neutral' } as const

/** What cards say, and whether biometrics may be kept: what holds, what waits for its second signature, and what was before. */
export function CardSettingsPage() {
  const t = useText()
  const { actor } = useSession()
  const read = useRead('/api/card-settings', CardSettingsView)
  return (
    <Page
      title={t(texts.settings)}
      lead={t(texts.settingsLead)}
      crumbs={[{ title: t(texts.cards), href: '/cards' }]}
      narrow
    >
      <Loaded read={read}>
        {({ settings, names }) => {
          const of = (status: CardSetting['status']) => settings.filter((one) => one.status === status)
          const [inForce, waiting] = [of('inForce'), of('proposed')]
          const former = settings.filter(({ status }) => status === 'retired' || status === 'turnedDown')
          const ours = waiting.some(({ sideId }) => sideId === actor.sideId)
          return (
            <>
              <Section title={t(texts.holds)}>
                {inForce.length === 0 && <Notice kind="info">{t(texts.unsigned)}</Notice>}
                {inForce.map((one) => (
                  <Setting key={one.id} of={one} names={names} />
                ))}
              </Section>
              {waiting.length > 0 && (
                <Section title={t(texts.waiting)}>
                  {waiting.map((one) => (
                    <Setting key={one.id} of={one} names={names}>
                      <Answer of={one} />
                    </Setting>
                  ))}
                </Section>
              )}
              {!ours && actor.roles.some((role) => proposeCardSetting.roles.includes(role)) && (
                <Disclosure title={t(texts.proposeCardSetting)}>
                  {(close) => <Propose from={inForce[0] ?? unsignedSetting} onDone={close} />}
                </Disclosure>
              )}
              <Section title={t(texts.history)}>
                {former.length === 0 && <Empty>{t(texts.noHistory)}</Empty>}
                {former.map((one) => (
                  <Setting key={one.id} of={one} names={names} />
                ))}
              </Section>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Setting({
  of,
  names,
  children,
}: {
  of: CardSetting
  names: Readonly<Record<string, string>>
  children?: React.ReactNode
}) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <Badge tone={tones[of.status]}>{t(settingTexts[of.status])}</Badge> },
          { term: t(texts.kind), value: t(texts[of.kind]) },
          { term: t(texts.issuer), value: t(of.issuer) },
          { term: t(texts.months), value: number(of.validMonths) },
          { term: t(texts.biometrics), value: t(of.biometrics ? texts.biometricsOn : texts.biometricsOff) },
          { term: t(texts.reason), value: <Bidi>{of.reason}</Bidi> },
          { term: t(texts.proposedBy), value: <ByWhom name={names[of.proposedBy] ?? ''} at={of.proposedAt} /> },
          ...(of.signedBy !== null && of.signedAt !== null
            ? [{ term: t(texts.signedBy), value: <ByWhom name={names[of.signedBy] ?? ''} at={of.signedAt} /> }]
            : []),
          ...(of.turnedDownFor === null ? [] : [{ term: t(texts.note), value: <Bidi>{of.turnedDownFor}</Bidi> }]),
        ]}
      />
      {children}
    </>
  )
}

function Answer({ of }: { of: CardSetting }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const roles: readonly string[] = settingRoles
  const bar = !actor.roles.some((role) => roles.includes(role))
    ? t(texts.settersOnly)
    : of.sideId !== actor.sideId
      ? t(texts.otherAuthority)
      : undefined
  const own = of.proposedBy === actor.id ? t(texts.youProposed) : undefined
  return (
    <>
      <Form
        state={useAction(signCardSetting)}
        input={() => ({ id: of.id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={bar ?? own}
      >
        {null}
      </Form>
      <Form
        state={useAction(turnDownCardSetting)}
        input={() => ({ id: of.id, reason })}
        onDone={() => undefined}
        submit={t(texts.turnDown)}
        look="danger"
        disabledReason={bar}
      >
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} maxLength={500} />
      </Form>
    </>
  )
}

const months = ['6', '12', '24', '36', '60']

function Propose({
  from,
  onDone,
}: {
  from: Pick<CardSetting, 'kind' | 'biometrics' | 'issuer' | 'validMonths'>
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<CardKind>(from.kind)
  const [kept, setKept] = useState<'on' | 'off'>(from.biometrics ? 'on' : 'off')
  const [issuer, setIssuer] = useState(from.issuer)
  const [valid, setValid] = useState(String(from.validMonths))
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(proposeCardSetting)}
      input={() => ({ id, kind, biometrics: kept === 'on', issuer, validMonths: Number(valid), reason })}
      onDone={onDone}
      submit={t(texts.proposeCardSetting)}
    >
      <RadioGroup
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={CardKind.options.map((key) => ({ key, label: t(texts[key]) }))}
      />
      <TextField
        name="issuer.ar"
        label={t(texts.issuerAr)}
        value={issuer.ar}
        onChange={(ar) => setIssuer({ ...issuer, ar })}
        lang="ar"
      />
      <TextField
        name="issuer.en"
        label={t(texts.issuerEn)}
        value={issuer.en}
        onChange={(en) => setIssuer({ ...issuer, en })}
        lang="en"
      />
      <TextField
        name="issuer.fr"
        label={t(texts.issuerFr)}
        value={issuer.fr}
        onChange={(fr) => setIssuer({ ...issuer, fr })}
        lang="en"
      />
      <Select
        name="validMonths"
        label={t(texts.months)}
        value={valid}
        onChange={setValid}
        choices={months.map((key) => ({ key, label: key }))}
      />
      <RadioGroup
        name="biometrics"
        label={t(texts.biometrics)}
        value={kept}
        onChange={setKept}
        choices={[
          { key: 'off', label: t(texts.biometricsOff) },
          { key: 'on', label: t(texts.biometricsOn) },
        ]}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} maxLength={500} />
    </Form>
  )
}
