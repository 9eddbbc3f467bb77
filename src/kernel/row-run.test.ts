import { describe, expect, it } from 'vitest'
import { newId } from './ids.ts'
import type { Actor } from './roles.ts'
import { advancedRun, begunRun, ownRun, steeredRun } from './row-run.ts'

const awa: Actor = { id: newId(), name: 'آوى', sideId: newId(), side: 'north', joint: false, siteId: null, roles: [] }
const at = '2026-03-01T10:00:00.000Z'
const running = begunRun(awa, at, 3)

describe('work that is done row by row', () => {
  it('is of who began it', () => {
    expect(ownRun(running, awa)).toBe(running)
    expect(ownRun(running, { ...awa, id: newId() })).toBeUndefined()
    expect(ownRun(undefined, awa)).toBeUndefined()
  })

  it('is stopped while it runs, and let go on while it is stopped', () => {
    const stopped = steeredRun(running, 'stopped')
    expect(stopped?.state).toBe('stopped')
    expect(steeredRun(running, 'running')).toBeUndefined()
    expect(stopped && steeredRun(stopped, 'running')?.state).toBe('running')
    expect(stopped && steeredRun(stopped, 'stopped')).toBeUndefined()
    expect(steeredRun({ ...running, state: 'done' }, 'stopped')).toBeUndefined()
  })

  it('counts rows once, from where it stood', () => {
    const next = advancedRun(running, { after: 3, upTo: 13, state: 'running', refused: 2 }, at)
    expect(next).toMatchObject({ upTo: 13, refused: 2, state: 'running', endedAt: null })
    expect(next && advancedRun(next, { after: 3, upTo: 13, state: 'running', refused: 2 }, at)).toBeUndefined()
    expect(next && advancedRun(next, { after: 13, upTo: 15, state: 'done', refused: 1 }, at)).toMatchObject({
      ...{ upTo: 15, refused: 3, state: 'done', endedAt: at },
    })
  })

  it('stays stopped by somebody while its rows were done, unless they were the last', () => {
    const stopped = { ...running, state: 'stopped' as const }
    expect(advancedRun(stopped, { after: 3, upTo: 5, state: 'running', refused: 0 }, at)?.state).toBe('stopped')
    expect(advancedRun(stopped, { after: 3, upTo: 5, state: 'done', refused: 0 }, at)?.state).toBe('done')
  })
})
