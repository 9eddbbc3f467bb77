import { useState } from 'react'
import { dayOf } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { useTimeZone, useToday } from '../../web/time-zone.ts'
import { issueCertificate } from '../certificate-actions.ts'
import type { CertificateRevocation } from '../certificate-revocation.ts'
import {
  proposeCertificateRevocation,
  signCertificateRevocation,
  turnDownCertificateRevocation,
} from '../certificate-revocation-actions.ts'
import type { PersonCardsView } from '../views.ts'
import { certificateTexts, texts } from './texts.ts'

type Certificate = PersonCardsView['certificates'][number]
type Names = PersonCardsView['names']

/** The certificates of a person: the one that counts, those that were revoked, and issuing one. */
export function Certificates({ personId, view }: { personId: string; view: PersonCardsView }) {
  const t = useText()
  const { actor } = useSession()
  const counts = view.certificates.some(({ revokedAt }) => revokedAt === null)
  const may = actor.roles.some((role) => issueCertificate.roles.includes(role))
  return (
    <>
      {view.certificates.length === 0 && <Empty>{t(certificateTexts.none)}</Empty>}
      {view.certificates.map((one) => (
        <One key={one.id} certificate={one} names={view.names} />
      ))}
      {!counts && may && (
        <Disclosure title={t(texts.certify)}>
          {(close) => <CertifyForm personId={personId} view={view} onDone={close} />}
        </Disclosure>
      )}
    </>
  )
}

function One({ certificate, names }: { certificate: Certificate; names: Names }) {
  const t = useText()
  const { actor } = useSession()
  const { visit, revokedAt, revocations } = certificate
  const counts = revokedAt === null
  const waits = revocations.some(({ status }) => status === 'proposed')
  const may = actor.roles.some((role) => proposeCertificateRevocation.roles.includes(role))
  return (
    <div className="card">
      <DescriptionList
        items={[
          { term: t(texts.certificateNumber), value: <Code>{certificate.number}</Code> },
          {
            term: t(texts.status),
            value: (
              <Badge tone={counts ? 'good' : 'bad'}>
                {t(counts ? certificateTexts.counts : certificateTexts.revoked)}
              </Badge>
            ),
          },
          { term: t(texts.dischargedOn), value: <DateText value={certificate.dischargedOn} /> },
          { term: t(texts.place), value: t(certificate.placeName) },
          ...(visit
            ? [
                {
                  term: t(certificateTexts.visit),
                  value: (
                    <Link href={`/site-visits/${visit.id}`}>
                      <Code>{visit.number}</Code>
                    </Link>
                  ),
                },
              ]
            : []),
          {
            term: t(texts.issued),
            value: <ByWhom name={names[certificate.issuedBy] ?? ''} at={certificate.issuedAt} />,
          },
        ]}
      />
      {counts && !actor.roles.includes('auditor') && (
        <PaperLinks path={`/api/discharge-certificates/${certificate.id}/paper`} />
      )}
      {revocations.map((one) => (
        <Revocation key={one.id} of={one} names={names} />
      ))}
      {counts && !waits && may && (
        <Disclosure title={t(certificateTexts.propose)}>
          {(close) => <Propose certificate={certificate} onDone={close} />}
        </Disclosure>
      )}
    </div>
  )
}

function Revocation({ of, names }: { of: CertificateRevocation; names: Names }) {
  const t = useText()
  const sign = useAction(signCertificateRevocation)
  const turnDown = useAction(turnDownCertificateRevocation)
  return (
    <>
      <DescriptionList
        items={[
          { term: t(certificateTexts.revocation), value: t(certificateTexts[of.status]) },
          { term: t(texts.reason), value: <Bidi>{of.reason}</Bidi> },
          { term: t(texts.proposedBy), value: <ByWhom name={names[of.proposedBy] ?? ''} at={of.proposedAt} /> },
          ...(of.signedBy === null || of.signedAt === null
            ? []
            : [{ term: t(texts.signedBy), value: <ByWhom name={names[of.signedBy] ?? ''} at={of.signedAt} /> }]),
          ...(of.turnedDownFor === null
            ? []
            : [{ term: t(certificateTexts.turnedDownFor), value: <Bidi>{of.turnedDownFor}</Bidi> }]),
        ]}
      />
      {of.status === 'proposed' && <SecondSignature of={of} sign={sign} turnDown={turnDown} />}
    </>
  )
}

function Propose({
  certificate: { id: certificateId, personId },
  onDone,
}: {
  certificate: { id: string; personId: string }
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(proposeCertificateRevocation)}
      input={() => ({ id, certificateId, personId, reason })}
      onDone={onDone}
      submit={t(certificateTexts.propose)}
      look="danger"
    >
      <p className="hint">{t(certificateTexts.proposeHint)}</p>
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} maxLength={500} />
    </Form>
  )
}

function CertifyForm({ personId, view, onDone }: { personId: string; view: PersonCardsView; onDone: () => void }) {
  const t = useText()
  const today = useToday()
  const zone = useTimeZone()
  const programme = useRead('/api/programme', ProgrammeView)
  const { discharged } = view
  const [id] = useState(() => newId())
  const [day, setDay] = useState<string>(today)
  const [placeCode, setPlace] = useState(discharged?.placeCode ?? '')
  const dischargedOn = discharged ? dayOf(discharged.at, zone) : day
  return (
    <Form
      state={useAction(issueCertificate)}
      input={() => ({ id, personId, dischargedOn, placeCode, visitId: discharged?.visitId ?? null })}
      onDone={onDone}
      submit={t(texts.certify)}
      disabledReason={view.present ? t(certificateTexts.present) : undefined}
    >
      {discharged ? (
        <DescriptionList
          items={[
            { term: t(certificateTexts.visit), value: <Code>{discharged.number}</Code> },
            { term: t(texts.dischargedOn), value: <DateText value={dischargedOn} /> },
          ]}
        />
      ) : (
        <>
          {!view.present && <Notice>{t(certificateTexts.noVisit)}</Notice>}
          <DayField name="dischargedOn" label={t(texts.dischargedOn)} value={day} onChange={setDay} max={today} />
        </>
      )}
      <ComboBox
        name="placeCode"
        label={t(texts.place)}
        value={placeCode}
        onChange={setPlace}
        choices={(programme.data?.places ?? []).map((place) => ({ key: place.code, label: t(place.name) }))}
      />
    </Form>
  )
}
