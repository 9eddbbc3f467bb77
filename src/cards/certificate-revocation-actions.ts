import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { DischargeCertificate, dischargeCertificateNoun } from './certificate.ts'
import { CertificateRevocation, certificateRevocationNoun } from './certificate-revocation.ts'

/** What is said of somebody is sealed under their key. */
const reasonOfThem = {
  sealed: ['reason'],
  sealedUnder: (_input: unknown, revocation: CertificateRevocation | undefined) => revocation?.personId ?? null,
} satisfies { sealed: 'reason'[]; sealedUnder: unknown }

/** Proposes to revoke a certificate; nothing changes until somebody else signs. Refuses a second proposal beside one. */
export const proposeCertificateRevocation = defineAction({
  name: 'certificateRevocation.propose',
  kind: 'intent',
  noun: certificateRevocationNoun,
  roles: ['siteManager', 'registrationOfficer', 'director'],
  input: CertificateRevocation.pick({ id: true, certificateId: true, personId: true, reason: true }).strict(),
  sealed: ['reason'],
  sealedUnder: ({ personId }) => personId,
  facts: z.object({ certificate: DischargeCertificate.nullable(), waiting: z.boolean() }),
  needs: (input) => ({ certificate: { noun: dischargeCertificateNoun, id: input.certificateId } }),
  decide(revocation, input, { certificate, waiting }, { actor, at }) {
    if (revocation) return refuse('certificateRevocation.exists')
    if (!certificate || !reaches(actor, certificate) || certificate.personId !== input.personId)
      return refuse('certificateRevocation.noCertificate')
    if (certificate.revokedAt !== null) return refuse('certificateRevocation.revoked')
    if (waiting) return refuse('certificateRevocation.waiting')
    const { sideId, siteId } = certificate
    const proposal = { status: 'proposed', turnedDownFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(certificateRevocationNoun, { ...input, sideId, siteId, ...proposal })])
  },
})

/** Signs it, as a director who is another person (R-SOD): from now on /verify says of both codes that the paper is revoked. */
export const signCertificateRevocation = defineAction({
  name: 'certificateRevocation.sign',
  kind: 'intent',
  noun: certificateRevocationNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  // Whose certificate it is, is theirs.
  sealedUnder: (_input, revocation) => revocation?.personId ?? null,
  facts: z.object({ certificate: DischargeCertificate.nullable() }),
  needs: (_input, _actor, revocation) => ({
    certificate: revocation ? { noun: dischargeCertificateNoun, id: revocation.certificateId } : null,
  }),
  decide(revocation, _input, { certificate }, { actor, at }) {
    if (!revocation || !certificate || !reaches(actor, revocation)) return refuse('certificateRevocation.unknown')
    if (revocation.status !== 'proposed') return refuse('certificateRevocation.answered')
    const next = signed(revocation, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      put(certificateRevocationNoun, { ...next, status: 'signed' }),
      put(dischargeCertificateNoun, { ...certificate, revokedAt: at }),
    ])
  },
})

/** Does not sign, with the reason: the certificate counts on. Who proposed may take it back so too. */
export const turnDownCertificateRevocation = defineAction({
  name: 'certificateRevocation.turnDown',
  kind: 'intent',
  noun: certificateRevocationNoun,
  roles: ['director', 'siteManager', 'registrationOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  ...reasonOfThem,
  facts: noFacts,
  decide(revocation, { reason }, _facts, { actor }) {
    if (!revocation || !reaches(actor, revocation)) return refuse('certificateRevocation.unknown')
    if (revocation.status !== 'proposed') return refuse('certificateRevocation.answered')
    if (!actor.roles.includes('director') && revocation.proposedBy !== actor.id)
      return refuse('certificateRevocation.notYours')
    return accept([put(certificateRevocationNoun, { ...revocation, status: 'turnedDown', turnedDownFor: reason })])
  },
})
