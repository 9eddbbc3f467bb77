import { type ReactNode, useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly type?: 'button' | 'submit'
  readonly look?: 'main' | 'plain' | 'danger' | 'quiet'
  readonly size?: 'normal' | 'large'
  /** Why it cannot be pressed now. It stays in reach of the keyboard and says why. */
  readonly disabledReason?: string | undefined
  readonly isPending?: boolean
  readonly slot?: string
}

/** A button. One that may not be pressed is not hidden: it says why. */
export function Button({
  children,
  onPress,
  type = 'button',
  look = 'plain',
  size = 'normal',
  disabledReason,
  isPending,
  slot,
}: ButtonProps) {
  const reasonId = useId()
  const className = `button button-${look} button-${size}`
  if (disabledReason !== undefined) {
    return (
      <span className="button-with-reason">
        <button type="button" className={className} aria-disabled="true" aria-describedby={reasonId}>
          {children}
        </button>
        <span id={reasonId} className="reason">
          {disabledReason}
        </span>
      </span>
    )
  }
  return (
    <AriaButton
      type={type}
      className={className}
      {...(onPress ? { onPress } : {})}
      {...(slot ? { slot } : {})}
      isPending={isPending ?? false}
    >
      {children}
    </AriaButton>
  )
}
