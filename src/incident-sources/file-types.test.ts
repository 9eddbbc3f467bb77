import { expect, it } from 'vitest'
import { hasPreview, mimeOf } from './file-types.ts'

const bytes = (...of: number[]) => Uint8Array.from(of)

it('knows a file by its first bytes, and takes no program in', () => {
  expect(mimeOf(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg')
  expect(mimeOf(bytes(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73))).toBe('video/mp4')
  expect(mimeOf(Buffer.from('قطر الحفرة 1.4 م\n'))).toBe('text/plain')
  expect(mimeOf(Buffer.from('#!/bin/sh\nrm'))).toBeUndefined()
  expect(mimeOf(bytes(0x4d, 0x5a, 0x90, 0))).toBeUndefined()
  expect(mimeOf(bytes(0x7f, 0x45, 0x4c, 0x46))).toBeUndefined()
  expect(mimeOf(bytes(0xff, 0xfe, 0x00))).toBeUndefined()
})

it('previews what it can strip of metadata', () => {
  expect(hasPreview('image/png')).toBe(true)
  expect(hasPreview('image/tiff')).toBe(false)
})
