import { type FormEvent, useEffect, useState } from 'react'
import type { Texts } from '../../kernel/texts.ts'
import { workPartTexts } from '../../station-register/work-part-texts.ts'
import { useFormat, useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Moment } from '../kit/Dates.tsx'
import { DescriptionList } from '../kit/DescriptionList.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Page, Section } from '../kit/Page.tsx'
import { useSessionRead } from '../session.tsx'
import { currentTab, useTablet } from './current.ts'
import { EnrolForm } from './EnrolForm.tsx'
import { NewPassphrase, usePassphrase } from './NewPassphrase.tsx'
import { sameLogin } from './store-keys.ts'
import type { TabletView } from './tablet-view.ts'
import { texts } from './texts.ts'
import { UnlockForm } from './UnlockForm.tsx'

/** Why nothing is sent any more, and what to do. */
export const stoppedTexts: Readonly<Record<NonNullable<TabletView['stopped']>, Texts>> = {
  forked: texts.stoppedForked,
  revoked: texts.stoppedRevoked,
  unknown: texts.stoppedUnknown,
  clock: texts.stoppedClock,
}

/** Makes this browser a station, unlocks it, and says how it stands. Open to whoever holds the device. */
export function TabletPage() {
  const t = useText()
  const { standing, stopped } = useTablet()
  return (
    <Page title={t(texts.tablet)} lead={t(texts.tabletLead)} narrow>
      {stopped && <Notice kind="danger">{t(stoppedTexts[stopped])}</Notice>}
      {standing === 'none' && (
        <Section title={t(texts.enrol)}>
          <EnrolForm anew={false} />
        </Section>
      )}
      {(standing === 'locked' || standing === 'sending') && (
        <Section title={t(texts.locked)}>
          <p>{t(texts.lockedLead)}</p>
          <UnlockForm />
        </Section>
      )}
      {standing === 'open' && <OpenTablet />}
      {standing !== 'none' && (
        <>
          <ButtonLink href="/outbox">{t(texts.toOutbox)}</ButtonLink>
          <Disclosure title={t(texts.enrolAnew)}>{() => <EnrolForm anew />}</Disclosure>
        </>
      )}
    </Page>
  )
}

function OpenTablet() {
  const t = useText()
  const { name, login, lastHeard, scope, leaves } = useTablet()
  const { list } = useFormat()
  const session = useSessionRead().data
  const other = session && sameLogin(session.login) !== login
  const [persisted, setPersisted] = useState<boolean>()
  useEffect(() => {
    void navigator.storage.persisted().then(setPersisted)
  }, [])
  return (
    <>
      {!session && (
        <Notice kind="success" title={t(texts.enrolled)}>
          <p>{t(texts.nowSignIn)}</p>
          <ButtonLink href="/sign-in">{t(texts.signIn)}</ButtonLink>
        </Notice>
      )}
      {other && <Notice kind="warning">{t(texts.otherOfficer)}</Notice>}
      {leaves && <Notice kind="info">{t(texts.leaves)}</Notice>}
      <DescriptionList
        items={[
          { term: t(texts.station), value: <bdi>{name}</bdi> },
          ...(scope ? [{ term: t(texts.work), value: list(scope.parts.map((part) => t(workPartTexts[part]))) }] : []),
          { term: t(texts.login), value: <code dir="ltr">{login}</code> },
          { term: t(texts.lastHeard), value: lastHeard ? <Moment value={lastHeard} /> : t(texts.never) },
          ...(persisted === undefined
            ? []
            : [{ term: t(texts.persisted), value: t(persisted ? texts.persistedYes : texts.persistedNo) }]),
        ]}
      />
      <Button onPress={() => void currentTab()?.tablet.lock()}>{t(texts.lockNow)}</Button>
      <Disclosure title={t(texts.addOfficer)}>{() => <AddOfficer />}</Disclosure>
    </>
  )
}

function AddOfficer() {
  const t = useText()
  const passphrase = usePassphrase()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  async function add(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    setDone(false)
    if (!passphrase.fits) return
    setBusy(true)
    setDone((await currentTab()?.tablet.addOfficer(passphrase.login, passphrase.typed)) ?? false)
    setBusy(false)
    setTried(false)
    passphrase.empty()
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void add(event)}>
      <p>{t(texts.addOfficerHint)}</p>
      <NewPassphrase of={passphrase} tried={tried} />
      {done && <Notice kind="success">{t(texts.added)}</Notice>}
      <div className="form-actions">
        <Button type="submit" isPending={busy}>
          {t(texts.add)}
        </Button>
      </div>
    </form>
  )
}
