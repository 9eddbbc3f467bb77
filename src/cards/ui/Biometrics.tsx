import { useState } from 'react'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { useSession } from '../../web/session.tsx'
import { webTexts } from '../../web/texts.ts'
import { BiometricTemplate } from '../biometric.ts'
import { recordBiometric, withdrawBiometric } from '../biometric-actions.ts'
import type { PersonCardsView, TemplateView } from '../views.ts'
import { biometricTexts, modalityTexts } from './biometric-texts.ts'

/** What was kept of a body, where the side keeps such at all: optional, said so, and withdrawn at a word. */
export function Biometrics({ personId, view }: { personId: string; view: PersonCardsView }) {
  const t = useText()
  const { actor } = useSession()
  const may = actor.roles.some((role) => recordBiometric.roles.includes(role))
  if (view.templates.length === 0 && !(view.biometrics && may)) return null
  return (
    <Section title={t(biometricTexts.title)}>
      <p className="hint">{t(biometricTexts.lead)}</p>
      {view.templates.map((one) => (
        <One key={one.template.id} of={one} />
      ))}
      {view.biometrics && may && (
        <Disclosure title={t(biometricTexts.take)}>{(close) => <Take personId={personId} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

function One({ of: { template, takenByName, withdrawnByName } }: { of: TemplateView }) {
  const t = useText()
  const { actor } = useSession()
  const gone = template.status === 'withdrawn'
  const may = actor.roles.some((role) => withdrawBiometric.roles.includes(role))
  return (
    <div className="card">
      <DescriptionList
        items={[
          {
            term: t(biometricTexts.modality),
            value: (
              <span className="row">
                {t(modalityTexts[template.modality])} <Bidi>{template.position}</Bidi>
                <Badge tone={gone ? 'neutral' : 'good'}>{t(gone ? biometricTexts.wiped : biometricTexts.kept)}</Badge>
              </span>
            ),
          },
          { term: t(biometricTexts.quality), value: template.quality },
          { term: t(biometricTexts.device), value: <Bidi>{`${template.device} · ${template.format}`}</Bidi> },
          { term: t(biometricTexts.consent), value: <Bidi>{template.consent}</Bidi> },
          { term: t(biometricTexts.taken), value: <ByWhom name={takenByName} at={template.takenAt} /> },
          ...(withdrawnByName === null || template.withdrawnAt === null
            ? []
            : [
                {
                  term: t(biometricTexts.withdrawn),
                  value: <ByWhom name={withdrawnByName} at={template.withdrawnAt} />,
                },
              ]),
        ]}
      />
      {!gone && may && (
        <Disclosure title={t(biometricTexts.withdraw)}>
          {(close) => <Withdraw id={template.id} onDone={close} />}
        </Disclosure>
      )}
    </div>
  )
}

function Withdraw({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText()
  const [said, setSaid] = useState('')
  return (
    <Form
      state={useAction(withdrawBiometric)}
      input={() => ({ id, said })}
      onDone={onDone}
      submit={t(biometricTexts.withdraw)}
      look="danger"
    >
      <p className="hint">{t(biometricTexts.withdrawHint)}</p>
      <TextField name="said" label={t(biometricTexts.said)} value={said} onChange={setSaid} maxLength={300} />
    </Form>
  )
}

const Received = z.object({ sha256: z.string() })

/** The template goes to the server alone, sealed at once; the act names its hash. */
function Take({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const state = useAction(recordBiometric)
  const [id] = useState(() => newId())
  const [modality, setModality] = useState<BiometricTemplate['modality'] | ''>('')
  const [position, setPosition] = useState('')
  const [quality, setQuality] = useState('')
  const [device, setDevice] = useState('')
  const [format, setFormat] = useState('')
  const [template, setTemplate] = useState('')
  const [consent, setConsent] = useState('')
  const [fault, setFault] = useState<string>()
  const send: typeof state.send = async (input) => {
    const text = template.replace(/\s/g, '')
    if (!BiometricTemplate.shape.template.safeParse(text).success) {
      setFault(t(biometricTexts.templateFault))
      return undefined
    }
    setFault(undefined)
    try {
      const path = `/api/people/${personId}/biometrics`
      const { sha256 } = await ask(path, Received, { method: 'PUT', body: { template: text }, language })
      return await state.send({ ...input, sha256 })
    } catch (error) {
      setFault(error instanceof ProblemError ? error.message : t(webTexts.noAnswer))
      return undefined
    }
  }
  return (
    <Form
      state={{ ...state, send }}
      input={() => ({
        ...{ id, personId, position, device, format, consent, sha256: '' },
        modality: modality || 'fingerprint',
        quality: /^\d{1,3}$/.test(quality) ? Number(quality) : -1,
      })}
      onDone={onDone}
      submit={t(biometricTexts.take)}
      disabledReason={modality === '' ? t(biometricTexts.chooseModality) : undefined}
    >
      <RadioGroup
        name="modality"
        label={t(biometricTexts.modality)}
        value={modality}
        onChange={setModality}
        choices={BiometricTemplate.shape.modality.options.map((key) => ({ key, label: t(modalityTexts[key]) }))}
      />
      <TextField name="position" label={t(biometricTexts.position)} value={position} onChange={setPosition} optional />
      <TextField
        name="quality"
        label={t(biometricTexts.quality)}
        value={quality}
        onChange={setQuality}
        inputMode="numeric"
        code
      />
      <TextField name="device" label={t(biometricTexts.device)} value={device} onChange={setDevice} maxLength={120} />
      <TextField
        name="format"
        label={t(biometricTexts.format)}
        value={format}
        onChange={setFormat}
        maxLength={60}
        code
      />
      <TextField
        name="template"
        label={t(biometricTexts.template)}
        hint={t(biometricTexts.templateHint)}
        value={template}
        onChange={setTemplate}
        error={fault}
        lines={3}
        code
      />
      <TextField
        name="consent"
        label={t(biometricTexts.consent)}
        hint={t(biometricTexts.consentHint)}
        value={consent}
        onChange={setConsent}
        maxLength={300}
      />
    </Form>
  )
}
