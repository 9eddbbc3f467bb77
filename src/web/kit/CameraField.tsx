import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { useFault } from './field-faults.ts'
import { Icon } from './Icon.tsx'
import { Notice } from './Notice.tsx'
import { usePhotoSending } from './photo-sending.ts'

/**
 * A picture of a face: seen in the page before it is taken, taken again as often as wanted, and sent at once to `path`; a file
 * can be chosen instead, also where the camera is refused or missing. The value is its SHA-256, or null.
 */
export function CameraField({
  name,
  label,
  path,
  value,
  onChange,
  hint,
  error,
}: {
  name: string
  label: string
  /** Where the picture is put, and under which its hash shows it again. */
  path: string
  value: string | null
  onChange: (sha256: string | null) => void
  hint?: string
  error?: string | undefined
}) {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [away, setAway] = useState<'cameraRefused' | 'cameraMissing'>()
  const { keep, sending, refused, again } = usePhotoSending(path, onChange)
  const fault = useFault(name, error ?? refused)
  const close = useCallback(() => setOpen(false), [])
  const onAway = useCallback((why: 'cameraRefused' | 'cameraMissing') => {
    setAway(why)
    setOpen(false)
  }, [])
  return (
    <div className="field file-field camera-field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      {hint && <span className="hint">{hint}</span>}
      {value && !open && <img className="photo-face" src={`${path}/${value}`} alt={label} />}
      {away && <Notice kind="warning">{t(webTexts[away])}</Notice>}
      {open ? (
        <Viewfinder
          label={label}
          onTaken={(picture) => {
            close()
            void keep(picture)
          }}
          onClose={close}
          onAway={onAway}
        />
      ) : (
        <div className="row">
          <Button
            look={value ? 'plain' : 'main'}
            isPending={sending}
            onPress={() => {
              setAway(undefined)
              setOpen(true)
            }}
          >
            {t(value ? webTexts.takeAgain : webTexts.openCamera)}
          </Button>
          {again && <Button onPress={again}>{t(webTexts.sendAgain)}</Button>}
        </div>
      )}
      <span className="hint">{t(webTexts.chooseFile)}</span>
      <input
        id={id}
        className="input file-input"
        type="file"
        accept="image/*"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-state`}
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) void keep(chosen)
        }}
      />
      <span id={`${id}-state`} aria-live="polite" className={fault ? 'fault' : 'hint'}>
        {fault ??
          (sending ? (
            t(webTexts.sending)
          ) : value ? (
            <>
              <Icon name="check" /> {t(webTexts.photoSent)}
            </>
          ) : (
            ''
          ))}
      </span>
    </div>
  )
}

/** What the camera sees now, and taking it. The camera is let go when this goes away. */
function Viewfinder({
  label,
  onTaken,
  onClose,
  onAway,
}: {
  label: string
  onTaken: (picture: Blob) => void
  onClose: () => void
  onAway: (why: 'cameraRefused' | 'cameraMissing') => void
}) {
  const t = useText()
  const video = useRef<HTMLVideoElement>(null)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let gone = false
    let stream: MediaStream | undefined
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 1280 } },
      })
      if (gone || !video.current) return stop()
      video.current.srcObject = stream
      await video.current.play()
      setReady(true)
    }
    start().catch((problem) => {
      stop()
      const denied = problem instanceof DOMException && problem.name === 'NotAllowedError'
      if (!gone) onAway(denied ? 'cameraRefused' : 'cameraMissing')
    })
    return () => {
      gone = true
      stop()
    }
  }, [onAway])
  return (
    <>
      <video ref={video} className="camera" muted playsInline aria-label={label} />
      <div className="row">
        <Button
          look="main"
          size="large"
          isPending={!ready}
          onPress={() => {
            if (video.current) pictureOf(video.current, onTaken)
          }}
        >
          {t(webTexts.takeNow)}
        </Button>
        <Button onPress={onClose}>{t(webTexts.closeCamera)}</Button>
      </div>
    </>
  )
}

/** The middle of what the camera sees, upright three to four as a card shows it. */
function pictureOf(video: HTMLVideoElement, onTaken: (picture: Blob) => void): void {
  const { videoWidth, videoHeight } = video
  const width = Math.min(videoWidth, Math.floor((videoHeight * 3) / 4))
  const height = Math.floor((width * 4) / 3)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const from = [(videoWidth - width) / 2, (videoHeight - height) / 2] as const
  canvas.getContext('2d')?.drawImage(video, ...from, width, height, 0, 0, width, height)
  canvas.toBlob((picture) => picture && onTaken(picture), 'image/jpeg', 0.92)
}
