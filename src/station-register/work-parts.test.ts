import { describe, expect, it } from 'vitest'
import { actions } from '../features.ts'
import { WorkPart } from '../stations/scope.ts'
import { pageOf, workingLists } from '../web/stations/working-lists.ts'
import { actsOfParts, carriesAct, carriesRead } from './work-parts.ts'

describe('the parts of the work', () => {
  it('name acts that there are', () => {
    const known = new Set(actions.map(({ name }) => name.split('.')[0]))
    expect(actsOfParts.filter((name) => !known.has(name))).toEqual([])
  })

  it('have every list of a site in one of them, but what waits for anybody', () => {
    const everywhere = workingLists.filter((list) => carriesRead([], pageOf(list, 1))).map(({ path }) => path)
    expect(everywhere).toEqual(['/api/exceptions'])
    for (const list of workingLists) expect(carriesRead(WorkPart.options, pageOf(list, 1))).toBe(true)
  })

  it('keep a tablet of the armoury from registering, and let it take weapons', () => {
    expect(carriesAct(['arms'], 'person.register')).toBe(false)
    expect(carriesAct(['arms'], 'weapon.takeIn')).toBe(true)
    expect(carriesAct(['arms'], 'exception.raise')).toBe(true)
  })
})
