import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { type Share, sharesOfText, textOfShare } from './recovery-share.ts'

const share: Share = {
  ...{ id: newId(), needed: 3, shares: 5, place: 4 },
  part: Uint8Array.from({ length: 33 }, (_, n) => (n * 37) % 256),
}
const text = textOfShare(share)

describe('a share that is typed in', () => {
  it('is what was printed, alone or with others', () => {
    expect(sharesOfText(text)).toEqual([share])
    expect(sharesOfText(`${text}\n${textOfShare({ ...share, place: 2 })}`).map(({ place }) => place)).toEqual([4, 2])
  })

  it.each([
    ['with a digit that is another', /^2: (.)/m, '2: x', 'Line 2 of share 4'],
    ['without its second line', /^2: .*\n/m, '', 'Line 2 of share 4'],
    ['without its last line', /^5: .*\n/m, '', 'Line 5 of share 4'],
    ['with a last line that is no line of a share', /^5: (.*) - /m, '5: $1 ', 'Line 5 of share 4'],
    ['without any line', /^\d: .*\n/gm, '', 'Line 1 of share 4'],
    ['without its counts', /^share .*\n/m, '', 'The first two lines'],
  ])('%s is refused, and the line named', (_what, wrong, instead, said) => {
    expect(() => sharesOfText(text.replace(wrong, instead))).toThrow(said)
  })
})
