import type { Role } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { DuplicatesView } from '../people/views.ts'
import { MatchesView } from '../screening/views.ts'
import { ExceptionsView, WeaponsView } from '../weapons/views.ts'
import { useRead } from './api.ts'
import { homeTexts } from './home-texts.ts'
import { useText } from './i18n.tsx'
import { ButtonLink } from './kit/ButtonLink.tsx'
import { Link } from './kit/Link.tsx'
import { Page, Section } from './kit/Page.tsx'
import { Empty } from './kit/States.tsx'
import { useSession } from './session.tsx'

/** What waits for the person who signed in, and the tasks of their roles. */
export function HomePage() {
  const t = useText()
  const { actor } = useSession()
  const holds = (...roles: Role[]) => actor.roles.some((role) => roles.includes(role))
  const waiting = useWaiting(holds)
  const tasks = tasksOf(holds)
  return (
    <Page title={t(homeTexts.title)}>
      <Section title={t(homeTexts.waits)}>
        {waiting.length === 0 && <Empty>{t(homeTexts.nothing)}</Empty>}
        <ul className="work-list">
          {waiting.map(({ href, words, count }) => (
            <li key={href}>
              <Link href={href}>{t(words, { count })}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t(homeTexts.tasks)}>
        <div className="tasks">
          {tasks.map(({ href, words }, i) => (
            <ButtonLink key={href} href={href} size="large" look={i === 0 ? 'main' : 'plain'}>
              {t(words)}
            </ButtonLink>
          ))}
        </div>
      </Section>
    </Page>
  )
}

interface Waiting {
  readonly href: string
  readonly words: Texts
  readonly count: number
}

function useWaiting(holds: (...roles: Role[]) => boolean): Waiting[] {
  const screens = holds('screener', 'director')
  const armourer = holds('armourer')
  const settles = holds('director')
  const matches = useRead('/api/matches?status=open', MatchesView, { enabled: screens })
  const duplicates = useRead('/api/duplicates?status=open', DuplicatesView, { enabled: screens })
  const weapons = useRead('/api/weapons?status=incoming', WeaponsView, { enabled: armourer })
  const exceptions = useRead('/api/exceptions?status=open', ExceptionsView, { enabled: settles })
  const all = [
    { href: '/matches', words: homeTexts.openMatches, count: screens ? (matches.data?.counts.open ?? 0) : 0 },
    {
      href: '/matches?status=proposed',
      words: homeTexts.proposedMatches,
      count: screens ? (matches.data?.counts.proposed ?? 0) : 0,
    },
    {
      href: '/duplicates',
      words: homeTexts.openDuplicates,
      count: screens ? (duplicates.data?.counts.open ?? 0) : 0,
    },
    {
      href: '/duplicates?status=proposed',
      words: homeTexts.proposedDuplicates,
      count: screens ? (duplicates.data?.counts.proposed ?? 0) : 0,
    },
    { href: '/weapons?status=incoming', words: homeTexts.incoming, count: armourer ? (weapons.data?.total ?? 0) : 0 },
    {
      href: '/exceptions',
      words: homeTexts.exceptions,
      count: settles ? (exceptions.data?.total ?? 0) : 0,
    },
  ]
  return all.filter(({ count }) => count > 0)
}

function tasksOf(holds: (...roles: Role[]) => boolean): { href: string; words: Texts }[] {
  const all = [
    { href: '/people/new', words: homeTexts.register, shown: holds('registrationOfficer') },
    { href: '/matches', words: homeTexts.matches, shown: holds('screener') },
    { href: '/duplicates', words: homeTexts.duplicates, shown: holds('screener') },
    {
      href: '/people',
      words: holds('armourer') ? homeTexts.takeIn : homeTexts.people,
      shown: holds('registrationOfficer', 'armourer', 'screener', 'director', 'auditor'),
    },
    { href: '/weapons', words: homeTexts.weapons, shown: holds('armourer', 'director', 'auditor') },
    { href: '/programme', words: homeTexts.programme, shown: holds('administrator') },
    { href: '/journal', words: homeTexts.journal, shown: holds('auditor', 'administrator') },
    { href: '/verify', words: homeTexts.verify, shown: true },
  ]
  return all.filter(({ shown }) => shown)
}
