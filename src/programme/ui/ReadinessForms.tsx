import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { type ReadinessItem, siteMay } from '../readiness.ts'
import { beginClosing, closeSite, confirmReadiness, openSite } from '../readiness-actions.ts'
import type { ReadinessView } from '../views.ts'
import { itemTexts, readinessTexts as texts } from './readiness-texts.ts'

/** Confirming several items at once: each for which something is written that shows it. */
export function ConfirmForm({ view, mayNot }: { view: ReadinessView; mayNot: string | undefined }) {
  const t = useText()
  const state = useAction(confirmReadiness)
  const [written, setWritten] = useState<Partial<Record<ReadinessItem, string>>>({})
  const items = view.missing.flatMap((item) => {
    const evidence = written[item]?.trim() ?? ''
    return evidence === '' ? [] : [{ item, evidence, note: '' }]
  })
  return (
    <Section title={t(texts.confirmTitle)}>
      <p className="hint">
        {t(texts.confirmHint)} {t(texts.evidenceHint)}
      </p>
      <Form
        state={state}
        input={() => ({ id: view.site.id, items })}
        onDone={() => setWritten({})}
        submit={t(texts.confirm)}
        disabledReason={mayNot ?? (items.length === 0 ? t(texts.nothingWritten) : undefined)}
      >
        <div className="field-grid">
          {view.missing.map((item) => (
            <TextField
              key={item}
              name={`evidence.${item}`}
              label={t(itemTexts[item])}
              value={written[item] ?? ''}
              onChange={(text) => setWritten({ ...written, [item]: text })}
              maxLength={500}
              optional
            />
          ))}
        </div>
      </Form>
    </Section>
  )
}

/** The next steps of a site: to open it, to begin its closing, to close it; each says why it cannot be taken. */
export function SiteSteps({ view }: { view: ReadinessView }) {
  const { site } = view
  if (siteMay('open', site)) return <OpenForm view={view} />
  if (siteMay('beginClosing', site))
    return <EndForm key="begin" view={view} action={beginClosing} words={texts.beginClosing} />
  return siteMay('close', site) ? <EndForm key="close" view={view} action={closeSite} words={texts.closeSite} /> : null
}

function useMayNot(): string | undefined {
  const t = useText()
  const { actor } = useSession()
  const may = actor.roles.some((role) => role === 'administrator' || role === 'director')
  return may ? undefined : t(texts.notYourRole)
}

function OpenForm({ view: { site, missing } }: { view: ReadinessView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(openSite)
  const mayNot = useMayNot()
  const why =
    missing.length > 0
      ? t(texts.stillMissing, { count: missing.length })
      : site.readyBy === actor.id
        ? t(texts.youConfirmed)
        : mayNot
  return (
    <Form
      state={state}
      input={() => ({ id: site.id })}
      onDone={() => undefined}
      submit={t(texts.openSite)}
      disabledReason={why}
    >
      {null}
    </Form>
  )
}

function EndForm({
  view: { site },
  action,
  words,
}: {
  view: ReadinessView
  action: typeof beginClosing | typeof closeSite
  words: (typeof texts)['closeSite']
}) {
  const t = useText()
  const state = useAction(action)
  const [reason, setReason] = useState('')
  return (
    <details className="ask-again">
      <summary>{t(words)}</summary>
      <p className="hint">{t(texts.closeHint)}</p>
      <Form
        state={state}
        input={() => ({ id: site.id, reason })}
        onDone={() => undefined}
        submit={t(words)}
        look="danger"
        disabledReason={useMayNot()}
      >
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
      </Form>
    </details>
  )
}
