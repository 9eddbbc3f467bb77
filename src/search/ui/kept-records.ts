import type { z } from 'zod'
import { CardsView } from '../../cards/views.ts'
import type { Language } from '../../kernel/texts.ts'
import { PeopleView } from '../../people/views.ts'
import { SiteVisitsView } from '../../site-flow/views.ts'
import { WeaponsView } from '../../weapons/views.ts'
import { ask, NetworkError } from '../../web/request.ts'
import { cardHits, type Hit, personHits, visitHits, weaponHits } from '../hits.ts'
import type { SearchKind } from '../search-kinds.ts'
import type { FoundOfKind } from '../views.ts'

/** How many of each kind are shown without a network: a tablet keeps few. */
const shownAtMost = 10

/** What a tablet finds in the lists that it keeps. Throws the network's error where it keeps none of them. */
export async function findKept(text: string, language: Language): Promise<FoundOfKind[]> {
  const found = await Promise.all([
    keptOf('person', { list: '/api/people', view: PeopleView, hits: personHits, text, language }),
    keptOf('weapon', {
      list: '/api/weapons',
      view: WeaponsView,
      hits: (view) => weaponHits(view, language),
      text,
      language,
    }),
    keptOf('card', { list: '/api/cards', view: CardsView, hits: cardHits, text, language }),
    keptOf('visit', { list: '/api/site-visits', view: SiteVisitsView, hits: visitHits, text, language }),
  ])
  const kept = found.filter((one) => one !== undefined)
  if (kept.length === 0) throw new NetworkError('nothing is kept')
  return kept.filter(({ hits }) => hits.length > 0)
}

async function keptOf<View extends z.ZodType<{ total: number; more: boolean }>>(
  kind: SearchKind,
  of: { list: string; view: View; hits: (view: z.output<View>) => Hit[]; text: string; language: Language },
): Promise<FoundOfKind | undefined> {
  try {
    const view = await ask(`${of.list}?search=${encodeURIComponent(of.text)}`, of.view, { language: of.language })
    const hits = of.hits(view).slice(0, shownAtMost)
    return { kind, hits: hits.map((hit) => ({ ...hit, kind })), total: view.total, more: view.more }
  } catch (error) {
    if (error instanceof NetworkError) return undefined
    throw error
  }
}
