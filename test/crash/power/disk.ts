import { closeSync, openSync, read, readSync, writeSync, writevSync } from 'node:fs'
import { z } from 'zod'
import { makeRandom } from '../../../src/linkage/random.ts'

/**
 * A disk with a cache that the power holds: the one file of a FUSE file system (Linux' include/uapi/linux/fuse.h, version 7.31),
 * over which the rig lays a loop device and ext4. What was written is in memory until the system above asks for it to be
 * flushed; then it is in the image. A power cut forgets the memory. `disk.ts FUSE-DEVICE-FD IMAGE BYTES`.
 */
const [fuse, image, bytes] = [Number(process.argv[2]), String(process.argv[3]), Number(process.argv[4])]

const blockBytes = 4096
const sectorBytes = 512
const writeBytesMax = 1024 * 1024
const inHeader = 40
const opcode = {
  getattr: 3,
  setattr: 4,
  open: 14,
  read: 15,
  write: 16,
  statfs: 17,
  release: 18,
  fsync: 20,
  flush: 25,
  init: 26,
  destroy: 38,
}
/** Those that want no answer: forget, interrupt, batch forget. */
const unanswered = new Set([2, 36, 42])
const noSuchCall = 38

const still = new Int32Array(new SharedArrayBuffer(4))
let flushMs = 0
const durable = openSync(image, 'r+')
/** Blocks that were written and not flushed. */
let cache = new Map<number, Buffer>()

function blockAt(index: number): Buffer {
  const cached = cache.get(index)
  if (cached) return cached
  const block = Buffer.alloc(blockBytes)
  readSync(durable, block, 0, blockBytes, index * blockBytes)
  return block
}

function readAt(offset: number, length: number): Buffer {
  const out = Buffer.alloc(length)
  for (let at = offset; at < offset + length; ) {
    const within = at % blockBytes
    const count = Math.min(blockBytes - within, offset + length - at)
    blockAt(Math.floor(at / blockBytes)).copy(out, at - offset, within, within + count)
    at += count
  }
  return out
}

function writeAt(offset: number, data: Buffer): void {
  for (let done = 0; done < data.length; ) {
    const index = Math.floor((offset + done) / blockBytes)
    const within = (offset + done) % blockBytes
    const count = Math.min(blockBytes - within, data.length - done)
    const block = blockAt(index)
    data.copy(block, within, done, done + count)
    cache.set(index, block)
    done += count
  }
}

function flush(): void {
  for (const [index, block] of cache) writeSync(durable, block, 0, blockBytes, index * blockBytes)
  cache = new Map()
}

/**
 * The power goes. A real disk may have written any of what it held, in any order and the last block in part: by half of the seeds
 * all of it is gone, by the others each block is there or not as chance has it, one in eight of them torn at a sector.
 */
function cut(seed: number): void {
  const random = makeRandom(seed)
  const keepsSome = random() < 0.5
  for (const [index, block] of cache) {
    if (!keepsSome || random() < 0.5) continue
    const sectors = random() < 0.125 ? Math.floor((random() * blockBytes) / sectorBytes) : blockBytes / sectorBytes
    writeSync(durable, block, 0, sectors * sectorBytes, index * blockBytes)
  }
  closeSync(durable)
  end()
}

/** At once: a way out in order would wait for the request that is being read. */
function end(): void {
  process.kill(process.pid, 'SIGKILL')
}

function answer(request: Buffer, error: number, payload: Buffer = Buffer.alloc(0)): void {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(16 + payload.length, 0)
  head.writeInt32LE(-error, 4)
  request.copy(head, 8, 8, 16)
  writevSync(fuse, payload.length === 0 ? [head] : [head, payload])
}

function initAnswer(): Buffer {
  const out = Buffer.alloc(64)
  out.writeUInt32LE(7, 0)
  out.writeUInt32LE(31, 4)
  out.writeUInt32LE(writeBytesMax, 8)
  // FUSE_BIG_WRITES and FUSE_MAX_PAGES: the kernel may write more than a page at once.
  out.writeUInt32LE((1 << 5) | (1 << 22), 12)
  out.writeUInt16LE(16, 16)
  out.writeUInt16LE(12, 18)
  out.writeUInt32LE(writeBytesMax, 20)
  out.writeUInt32LE(1, 24)
  out.writeUInt16LE(writeBytesMax / 4096, 28)
  return out
}

/** The one file: a regular one, of which only root has anything. */
function attributes(): Buffer {
  const out = Buffer.alloc(104)
  out.writeBigUInt64LE(3600n, 0)
  out.writeBigUInt64LE(1n, 16)
  out.writeBigUInt64LE(BigInt(bytes), 24)
  out.writeBigUInt64LE(BigInt(bytes / 512), 32)
  out.writeUInt32LE(0o100600, 76)
  out.writeUInt32LE(1, 80)
  out.writeUInt32LE(blockBytes, 96)
  return out
}

/** What a request is answered with; undefined where the disk has no such call. */
function answerTo(code: number, request: Buffer): Buffer | undefined {
  const offset = () => Number(request.readBigUInt64LE(inHeader + 8))
  const size = () => request.readUInt32LE(inHeader + 16)
  switch (code) {
    case opcode.init:
      return initAnswer()
    case opcode.getattr:
    case opcode.setattr:
      return attributes()
    case opcode.open:
      return Buffer.alloc(16)
    case opcode.read:
      return readAt(offset(), Math.max(0, Math.min(size(), bytes - offset())))
    case opcode.write: {
      writeAt(offset(), request.subarray(inHeader + 40, inHeader + 40 + size()))
      const written = Buffer.alloc(8)
      written.writeUInt32LE(size(), 0)
      return written
    }
    case opcode.fsync:
      // What is asked of a slow disk meanwhile waits too, as in its queue.
      Atomics.wait(still, 0, 0, flushMs)
      flush()
      return Buffer.alloc(0)
    case opcode.statfs:
      return Buffer.alloc(80)
    case opcode.flush:
    case opcode.release:
    case opcode.destroy:
      return Buffer.alloc(0)
    default:
      return undefined
  }
}

function serve(request: Buffer): void {
  const code = request.readUInt32LE(4)
  if (unanswered.has(code)) return
  const payload = answerTo(code, request)
  if (payload) answer(request, 0, payload)
  else answer(request, noSuchCall)
}

const buffer = Buffer.alloc(writeBytesMax + 8192)
function next(): void {
  read(fuse, buffer, 0, buffer.length, null, (error, length) => {
    // ENODEV: it was unmounted, in order.
    if (error?.code === 'ENODEV') {
      flush()
      process.exit(0)
    }
    if (!error) serve(buffer.subarray(0, length))
    // A request that was taken back, or a device that is not mounted yet.
    if (error) setTimeout(next, 10)
    else next()
  })
}
/** What the rig does to it: cut the power, by this seed, or make every flush take so long. */
const ToDisk = z.union([z.strictObject({ cut: z.number() }), z.strictObject({ flushMs: z.number() })])
export type ToDisk = z.infer<typeof ToDisk>
process.on('message', (message) => {
  const told = ToDisk.parse(message)
  if ('cut' in told) cut(told.cut)
  else flushMs = told.flushMs
})
// Without the rig nobody would switch it off.
process.on('disconnect', end)
next()
