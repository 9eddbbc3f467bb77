import { expect, it } from 'vitest'
import { faultOf } from './fault.ts'

it('says of an error its kind, its code and where it arose, and no word of what it quotes', () => {
  const error = Object.assign(new Error('new row violates "named"\n  of Secretmark\n at Secretmark'), {
    ...{
      code: '23514',
      detail: 'Failing row contains (Secretmark).',
      where: 'Secretmark',
      cause: new Error('Secretmark'),
    },
  })
  const said = faultOf(error)
  expect(said).toMatchObject({ kind: 'Error', code: '23514' })
  expect(said.stack[0]).toContain('fault.test.ts')
  expect(JSON.stringify(said)).not.toContain('Secretmark')
  expect(faultOf('Secretmark')).toEqual({ kind: 'string', stack: [] })
})
