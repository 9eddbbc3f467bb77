import { type Id, newId } from '../src/kernel/ids.ts'
import { proposePublicRelease } from '../src/public-releases/actions.ts'
import type { CastName, World } from './world.ts'

/** An invented statement; what differs is given. */
export function statement(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ id: newId(), dashboard: null, title: words('one'), corrects: null, change: '' },
    body: { ar: ['الفقرة الأولى', 'الفقرة الثانية'], en: ['First paragraph', 'Second paragraph'], fr: [] },
    ...given,
  }
}

export const words = (what: string) => ({ ar: `عنوان ${what}`, en: `Title ${what}`, fr: '' })

/** A statement that somebody proposed and nobody released; its title has the marker. */
export function releaseProposed(world: World, who: CastName, marker: string): Promise<Id> {
  return world.done(who, proposePublicRelease, statement({ title: words(marker) }))
}
