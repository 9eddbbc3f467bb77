import { namesOf } from '../../people/person.ts'
import type { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import type { Column } from '../../web/kit/Table.tsx'
import { vettingStatusTexts } from '../code-lists.ts'
import type { VettingCaseRow } from '../views.ts'
import { texts } from './texts.ts'
import { vettingTones } from './tones.ts'

/** The columns that lists of cases have in common. */
export function caseColumns<Row extends VettingCaseRow>(t: ReturnType<typeof useText>): Column<Row>[] {
  return [
    {
      key: 'case',
      header: t(texts.case),
      cell: (row) => (
        <Link href={`/vetting-cases/${row.case.id}`}>
          <Code>{row.reference}</Code>
        </Link>
      ),
    },
    {
      key: 'person',
      header: t(texts.person),
      wide: true,
      cell: ({ person }) => (
        <>
          <Bidi>{namesOf(person)[0] ?? ''}</Bidi> <Code>{person.number}</Code>
        </>
      ),
    },
    { key: 'institution', header: t(texts.institution), cell: ({ institutionName }) => t(institutionName) },
    { key: 'post', header: t(texts.post), cell: ({ postTitle }) => t(postTitle) },
    {
      key: 'status',
      header: t(texts.status),
      cell: (row) => (
        <>
          <Badge tone={vettingTones[row.case.status]}>{t(vettingStatusTexts[row.case.status])}</Badge>{' '}
          {row.case.inService && row.case.status !== 'integrated' && <Badge tone="moving">{t(texts.inService)}</Badge>}
        </>
      ),
    },
    {
      key: 'until',
      header: t(texts.validUntil),
      ordered: true,
      cell: (row) => (row.case.validUntil === null ? '—' : <DateText value={row.case.validUntil} plain />),
    },
  ]
}
