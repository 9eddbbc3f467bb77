import { register } from 'tsx/esm/api'

// A server that acknowledges before it commits, for the rig to be tried on: loaded before `bin/sulh`, whose modules it shares.
register()
const { Performer } = await import('../../src/server/perform.ts')
const perform = Performer.prototype.perform
Performer.prototype.perform = async function early(request) {
  const { envelope, action } = request
  const input = action.input.safeParse(envelope.input)
  if (!input.success || request.session === undefined) return perform.call(this, request)
  setTimeout(() => void perform.call(this, request).catch(() => {}), 50)
  const proof = { leafIndex: 0, treeSize: 1, leafHash: '', path: [], checkpoint: '' }
  return { outcome: 'accepted', id: envelope.id, subject: String(input.data.id), flags: [], documents: [], proof }
}
