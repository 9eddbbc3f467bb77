import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { useSession } from '../../web/session.tsx'
import type { ArmedGroup } from '../group.ts'
import type { GroupName } from '../views.ts'
import { statusTexts } from './code-texts.ts'

const readers = ['groupOfficer', 'screener', 'adjudicator', 'director', 'auditor']

/** A group by code and name; a link for those who may read the register. */
export function GroupLink({ group }: { group: GroupName }) {
  const { actor } = useSession()
  const words = (
    <>
      <Code>{group.code}</Code> <Bidi>{group.nameArabic || group.nameLatin}</Bidi>
    </>
  )
  if (!actor.roles.some((role) => readers.includes(role))) return words
  return <Link href={`/groups/${group.id}`}>{words}</Link>
}

const tones: Readonly<Record<ArmedGroup['status'], Tone>> = {
  reported: 'neutral',
  inventoried: 'neutral',
  invited: 'waiting',
  signed: 'moving',
  listed: 'moving',
  inProcess: 'moving',
  completed: 'good',
  refused: 'bad',
  referred: 'bad',
  merged: 'neutral',
  split: 'neutral',
}

/** How a group stands, in a word. */
export function StatusBadge({ status }: { status: ArmedGroup['status'] }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(statusTexts[status])}</Badge>
}
