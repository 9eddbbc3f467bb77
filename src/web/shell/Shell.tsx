import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Bell } from '../../notices/ui/Bell.tsx'
import type { SessionView } from '../../programme/views.ts'
import { SearchButton } from '../../search/ui/SearchButton.tsx'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Link } from '../kit/Link.tsx'
import { Page } from '../kit/Page.tsx'
import { useGo } from '../navigation.ts'
import { usePublic, useSessionRead, useSignOut } from '../session.tsx'
import { useTablet } from '../stations/current.ts'
import { StationStatus } from '../stations/StationStatus.tsx'
import { KeptNow, OfflineWords } from '../stations/TabletBanners.tsx'
import { TabletWatch } from '../stations/TabletWatch.tsx'
import { webTexts } from '../texts.ts'
import { Banners } from './Banners.tsx'
import { HubBanner } from './HubBanner.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { itemAt, menuFor } from './menu.ts'

/** What is around every page: whose programme, who is signed in, the menu of their roles, the language, warnings. */
export function Shell({ children }: { children: ReactNode }) {
  const { kept } = useTablet()
  const t = useText()
  const session = useSessionRead().data ?? null
  return (
    <>
      <a className="skip-link" href="#main">
        {t(webTexts.skip)}
      </a>
      <Header session={session} />
      <Banners
        demonstration={session?.programme.demonstration ?? false}
        kept={kept && <KeptNow />}
        offline={<OfflineWords />}
      />
      {session && <HubBanner session={session} />}
      <TabletWatch session={session}>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </TabletWatch>
    </>
  )
}

function Header({ session }: { session: SessionView | null }) {
  const t = useText()
  const known = usePublic()
  const title = session?.programme.title ?? known.data?.title
  return (
    <header className="shell-head">
      <div className="shell-bar">
        <Link href="/" className="shell-title">
          {title ? t(title) : 'صلح · Sulh'}
        </Link>
        {session && <SearchButton />}
        {session && <Bell />}
        <StationStatus />
        <LanguageSwitch />
        {session && <Who session={session} />}
      </div>
      {session && <Menu session={session} />}
    </header>
  )
}

function Who({ session }: { session: SessionView }) {
  const t = useText()
  const go = useGo()
  const signOut = useSignOut()
  const leave = async () => {
    await signOut()
    go('/sign-in')
  }
  return (
    <div className="who">
      <Link href="/account">
        <bdi>{t(session.name)}</bdi>
      </Link>
      {session.site && <span className="who-site">{t(session.site.name)}</span>}
      <Button look="quiet" onPress={() => void leave()}>
        {t(webTexts.signOut)}
      </Button>
    </div>
  )
}

function Menu({ session }: { session: SessionView }) {
  const t = useText()
  const { pathname } = useLocation()
  const { sections, flat } = menuFor(session.actor.roles)
  const here = itemAt(sections, pathname)
  // Where the address is of no page of the menu, as the account, no section is open.
  const open = sections.find(({ items }) => items.some((item) => item === here))
  const pages = flat ? sections.flatMap(({ items }) => items) : (open?.items ?? [])
  return (
    <nav aria-label={t(webTexts.menu)}>
      {!flat && (
        <div className="menu menu-sections">
          {sections.map((section) => (
            <Link key={section.words.en} href={section.items[0]?.href ?? '/'} current={section === open && 'within'}>
              {t(section.words)}
            </Link>
          ))}
        </div>
      )}
      {(flat || pages.length > 1) && (
        <div className="menu">
          {pages.map((item) => (
            <Link key={item.href} href={item.href} current={item === here}>
              {t(item.words)}
            </Link>
          ))}
        </div>
      )}
    </nav>
  )
}

/** No page has this address. */
export function NotFound() {
  const t = useText()
  return (
    <Page title={t(webTexts.notFoundTitle)} narrow>
      <p>{t(webTexts.notFound)}</p>
      <ButtonLink href="/">{t(webTexts.home)}</ButtonLink>
    </Page>
  )
}
