import type { Payee } from '../../benefits/views.ts'
import { fullName } from '../../people/person.ts'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'

/** Who is to be paid, as a way to what is in the way of it. */
export function PayeeLink({ payee }: { payee: Payee }) {
  return (
    <span className="row">
      <Link href={`/people/${payee.id}/benefits`}>
        <Bidi>{fullName(payee.nameArabic) || fullName(payee.nameLatin) || '—'}</Bidi>
      </Link>
      <Code>{payee.number}</Code>
    </span>
  )
}
