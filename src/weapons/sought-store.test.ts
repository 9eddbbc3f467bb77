import { describe, expect, it } from 'vitest'
import { soughtWords } from './sought-store.ts'

describe('what is typed to find a weapon', () => {
  it.each([
    ['', []],
    ['  - ', []],
    ['AK-74', [['ak74']]],
    ['W-TRP-0015', [['wtrp0015']]],
    ['AKM lo 12', [['akm'], ['lo', '10'], ['12']]],
    ['ШЛ١٢٣', [['шл١٢٣', 'шл123']]],
    ['a b c d e f g', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
  ])('%j is read as %j', (typed, ways) => expect(soughtWords(typed)).toEqual(ways))
})
