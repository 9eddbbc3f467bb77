import { useCallback, useEffect, useState } from 'react'
import { type CardResult, isReceipt, paperRevokedAsOf, readCard } from '../../cards/read-card.ts'
import { type DocumentStatement, type VerifiedReceipt, verifyReceiptCode } from '../../journal/receipt-code.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { Moment } from '../kit/Dates.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Page } from '../kit/Page.tsx'
import { TextField } from '../kit/TextField.tsx'
import { CameraScan } from './CameraScan.tsx'
import { CardOutcome } from './CardOutcome.tsx'
import { cardTexts } from './card-texts.ts'
import { cardTrust } from './card-trust.ts'
import { trustedKeys } from './keys.ts'
import { Statement } from './Statement.tsx'
import { faultTexts, texts } from './texts.ts'

/** What a genuine paper proves, and what it does not say, where that is not said of every paper alike. */
const stateTexts: Partial<Record<DocumentStatement['kind'], Texts>> = {
  weaponReceipt: texts.state,
  publicRelease: texts.stateRelease,
  programmeReport: texts.stateReport,
  dossierRelease: texts.stateDossier,
}

type Result =
  | { kind: 'checked'; verified: VerifiedReceipt; from: 'server' | 'device'; revoked: string | null }
  | CardResult
  | { kind: 'noKeys' }
  | { kind: 'noCode' }

/** Whether a receipt or card is genuine: for anybody, in three languages, also with the network cut. Nothing is sent. */
export function VerifyPage() {
  const t = useText()
  const [code, setCode] = useState('')
  const [result, setResult] = useState<Result>()
  const check = useCallback(async (text: string) => {
    setCode(text)
    if (!isReceipt(text)) {
      const trust = await cardTrust()
      setResult(trust.keys.length === 0 ? { kind: 'noKeys' } : readCard(text, trust, new Date()))
      return
    }
    const { keys, from } = await trustedKeys()
    if (keys.length === 0) return setResult({ kind: 'noKeys' })
    const verified = verifyReceiptCode(text, keys)
    setResult({ kind: 'checked', verified, from, revoked: paperRevokedAsOf(verified, await cardTrust()) })
  }, [])
  useEffect(() => {
    // The keys are fetched at the first visit even if nothing is checked, so that the device has them later.
    void trustedKeys()
    void cardTrust()
    const given = window.location.hash.slice(1)
    if (given !== '') void check(given)
  }, [check])
  const readPicture = async (file: File | undefined) => {
    if (!file) return
    const { readCode } = await import('./scan.ts')
    const found = await readCode(file).catch(() => undefined)
    if (found === undefined) setResult({ kind: 'noCode' })
    else await check(found)
  }
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)} narrow>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void check(code)
        }}
      >
        <TextField
          name="code"
          label={t(texts.code)}
          hint={t(texts.codeHint)}
          value={code}
          onChange={setCode}
          code
          lines={4}
        />
        <div className="form-actions">
          <Button type="submit" look="main" disabledReason={code.trim() === '' ? t(texts.codeHint) : undefined}>
            {t(texts.check)}
          </Button>
        </div>
      </form>
      <div className="scan">
        <CameraScan onCode={(text) => void check(text)} />
        <label className="field">
          {t(texts.picture)}
          <input
            className="input file-input"
            type="file"
            accept="image/*"
            onChange={(event) => void readPicture(event.target.files?.[0])}
          />
        </label>
      </div>
      <div aria-live="polite">{result && <Outcome result={result} />}</div>
    </Page>
  )
}

function Outcome({ result }: { result: Result }) {
  const t = useText()
  if (result.kind === 'card' || result.kind === 'noCard') return <CardOutcome result={result} />
  if (result.kind !== 'checked') return <Notice kind="warning">{t(texts[result.kind])}</Notice>
  const { verified, from, revoked } = result
  const keys = t(from === 'server' ? texts.keysFresh : texts.keysKept)
  if (!verified.genuine) {
    return (
      <Notice kind="danger" title={t(texts.notGenuine)}>
        <p>{t(faultTexts[verified.why])}</p>
        <p>{keys}</p>
      </Notice>
    )
  }
  return (
    <>
      {revoked === null ? (
        <Notice kind="success" title={t(texts.genuine)}>
          <p>{t(texts.compare)}</p>
        </Notice>
      ) : (
        <Notice kind="danger" title={t(texts.paperRevoked)}>
          <p>{t(texts.paperRevokedText)}</p>
          <p>
            {t(cardTexts.asOf)} <Moment value={revoked} />
          </p>
        </Notice>
      )}
      <Statement statement={verified.statement} />
      <p>{t(stateTexts[verified.statement.kind] ?? texts.statePaper)}</p>
      <p className="muted">
        {keys} {t(texts.journal, { index: verified.leafIndex + 1, size: verified.treeSize, origin: verified.origin })}
      </p>
    </>
  )
}
