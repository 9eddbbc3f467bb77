import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { Box, BoxOpener, BoxSealer, centreKeyId, newBoxKeys } from './box.ts'

const said = { input: { name: 'محمد علي', weapons: 3 } }

describe('boxes', () => {
  it('open for each of their receivers, and for nobody else', async () => {
    const [hub, centre, other] = [await newBoxKeys(), await newBoxKeys(), await newBoxKeys()]
    const [hubId, otherId] = [newId(), newId()]
    const sealer = await BoxSealer.for([
      { id: centreKeyId, key: centre.publicKey },
      { id: hubId, key: hub.publicKey },
    ])
    const box = Box.parse(await sealer.seal(said, 'act-1'))
    expect(await new BoxOpener(hubId, hub.privateKey).open(box, 'act-1')).toEqual(said)
    expect(await new BoxOpener(centreKeyId, centre.privateKey).open(box, 'act-1')).toEqual(said)
    expect(await new BoxOpener(otherId, other.privateKey).open(box, 'act-1')).toBeUndefined()
    // Another key under the receiver's name opens nothing either.
    expect(await new BoxOpener(hubId, other.privateKey).open(box, 'act-1')).toBeUndefined()
    expect(JSON.stringify(box)).not.toContain('محمد')
  })

  it('open for what they belong to alone, and not once they were changed', async () => {
    const keys = await newBoxKeys()
    const opener = new BoxOpener(centreKeyId, keys.privateKey)
    const sealer = await BoxSealer.for([{ id: centreKeyId, key: keys.publicKey }])
    const box = await sealer.seal(said, 'act-1')
    expect(await opener.open(box, 'act-2')).toBeUndefined()
    const flipped = `${box.body.startsWith('A') ? 'B' : 'A'}${box.body.slice(1)}`
    expect(await opener.open({ ...box, body: flipped }, 'act-1')).toBeUndefined()
    expect(await opener.open({ ...box, body: '' }, 'act-1')).toBeUndefined()
  })

  it('of one sealer never share what they were sealed with but the wrapped key', async () => {
    const keys = await newBoxKeys()
    const sealer = await BoxSealer.for([{ id: centreKeyId, key: keys.publicKey }])
    const [one, two] = [await sealer.seal(said, 'act-1'), await sealer.seal(said, 'act-1')]
    expect(one.iv).not.toBe(two.iv)
    expect(one.body).not.toBe(two.body)
    expect(one.wraps).toEqual(two.wraps)
  })

  it('are sealed for keys of X25519 alone', async () => {
    await expect(BoxSealer.for([{ id: centreKeyId, key: 'AAAA' }])).rejects.toThrow()
  })
})
