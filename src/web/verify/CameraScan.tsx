import { useEffect, useRef, useState } from 'react'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { Notice } from '../kit/Notice.tsx'
import { texts } from './texts.ts'

/** The camera's picture, looked through four times a second until a code is found. */
export function CameraScan({ onCode }: { onCode: (text: string) => void }) {
  const t = useText()
  const [on, setOn] = useState(false)
  const [away, setAway] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (!on) return
    const stop = watch(video.current, onCode, () => {
      setAway(true)
      setOn(false)
    })
    return stop
  }, [on, onCode])
  return (
    <div>
      <Button onPress={() => setOn(!on)}>{t(on ? texts.stop : texts.camera)}</Button>
      {away && <Notice kind="warning">{t(texts.cameraAway)}</Notice>}
      {on && <video ref={video} className="camera" muted playsInline aria-label={t(texts.camera)} />}
    </div>
  )
}

/** Starts the camera on a video element; returns how to stop it. */
function watch(video: HTMLVideoElement | null, onCode: (text: string) => void, onAway: () => void): () => void {
  let stopped = false
  let stream: MediaStream | undefined
  const stop = () => {
    stopped = true
    for (const track of stream?.getTracks() ?? []) track.stop()
  }
  const run = async () => {
    if (!video) return
    const { readCode } = await import('./scan.ts')
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    video.srcObject = stream
    await video.play()
    while (!stopped) {
      const code = await readCode(frameOf(video))
      if (code !== undefined) {
        stop()
        onCode(code)
      }
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
  run().catch(() => {
    if (!stopped) onAway()
    stop()
  })
  return stop
}

function frameOf(video: HTMLVideoElement): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth || 1
  canvas.height = video.videoHeight || 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(video, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
