import type { Id } from '../../kernel/ids.ts'
import { Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { useSession } from '../../web/session.tsx'
import type { BulkList } from '../bulk-act.ts'

/** The number of a row's record, leading to its page where the reader may open it. */
export function RowName({ id, name, list }: { id: Id; name: string; list: BulkList | undefined }) {
  const { actor } = useSession()
  if (name === '') return '—'
  const href = list?.href(id, actor)
  return href === undefined ? (
    <Code>{name}</Code>
  ) : (
    <Link href={href}>
      <Code>{name}</Code>
    </Link>
  )
}
