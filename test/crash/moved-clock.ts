import { readFileSync } from 'node:fs'

// Loaded before `bin/sulh`: its clock is as far off as the file says whose name is in SULH_CRASH_CLOCK, in milliseconds.
const file = process.env.SULH_CRASH_CLOCK ?? ''
const RealDate = Date
let off = 0
setInterval(() => {
  off = Number(readFileSync(file, 'utf8')) || 0
}, 50).unref()

const now = () => RealDate.now() + off
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
})
