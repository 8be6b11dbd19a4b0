import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { DAY, HOUR, MINUTE, SECOND } from '../../../domain/ids.ts'
import { usePassing } from './focus/passing.ts'
import { Icon } from './icons.tsx'
import { dayOf, timeOfDay, useStage } from './stage.ts'
import type { PageLanguage } from './texts.ts'

/** The top of the page: what this is, the clock and its buttons, a new phone, and the page's language. */
export function TopBar(props: {
  /** The simulator's clock less this browser's, in milliseconds. */
  readonly ahead: number
  readonly guided: boolean
  readonly onGuide: () => void
  readonly onLanguage: (language: PageLanguage) => void
}): JSX.Element {
  const { texts, language } = useStage()
  const [adding, add] = useState(false)
  return (
    <header class="top-bar">
      <div class="brand">
        <span class="avatar service">
          <Icon name="bell" />
        </span>
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.tagline}</p>
        </div>
      </div>
      <ClockControls ahead={props.ahead} />
      <div class="page-tools">
        <button type="button" aria-pressed={props.guided} onClick={props.onGuide}>
          {texts.guide}
        </button>
        <button type="button" aria-expanded={adding} onClick={() => add(!adding)}>
          <Icon name="plus" />
          {texts.newPhone}
        </button>
        <label class="language">
          <span class="unseen">{texts.pageLanguage}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => props.onLanguage(currentTarget.value === 'en' ? 'en' : 'es')}
          >
            <option value="es">Español</option>
            <option value="en">English</option>
          </select>
        </label>
      </div>
      {adding && <NewPhoneForm onClose={() => add(false)} />}
    </header>
  )
}

function ClockControls({ ahead }: { readonly ahead: number }): JSX.Element {
  const { texts, language, perform } = useStage()
  const [now, tick] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  const at = Math.max(now, Date.now()) + ahead
  const steps = [
    [texts.steps.second, 5 * SECOND],
    [texts.steps.minute, MINUTE],
    [texts.steps.quarter, 15 * MINUTE],
    [texts.steps.hour, HOUR],
    [texts.steps.day, DAY],
  ] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container in every browser
    <div class="clock" role="group" aria-label={texts.forward}>
      <Icon name="clock" />
      <div role="timer" aria-label={texts.clock} class="reading">
        <time>{timeOfDay(language, at, true)}</time>
        <small title={texts.ownZone}>
          {dayOf(language, at)}
          <span class="zone">, {texts.ownZone}</span>
        </small>
      </div>
      {steps.map(([label, milliseconds]) => (
        <button type="button" key={milliseconds} onClick={() => perform({ do: 'forward', milliseconds })}>
          {label}
        </button>
      ))}
    </div>
  )
}

const PHONE_ROLES = ['person', 'relative', 'officer'] as const

function NewPhoneForm({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { texts, perform } = useStage()
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof PHONE_ROLES)[number]>('relative')
  const [language, setLanguage] = useState<PageLanguage>('es')
  const form = usePassing<HTMLFormElement>(onClose)
  return (
    <form
      ref={form}
      class="popover new-phone"
      onKeyDown={event => event.key === 'Escape' && onClose()}
      onSubmit={async event => {
        event.preventDefault()
        if (await perform({ do: 'add-phone', name, role, language })) onClose()
      }}
    >
      <label>
        {texts.name}
        <input
          value={name}
          required
          maxLength={60}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
          ref={element => {
            if (name === '') element?.focus()
          }}
        />
      </label>
      <label>
        {texts.role}
        <select
          value={role}
          onChange={({ currentTarget }) =>
            setRole(PHONE_ROLES.find(each => each === currentTarget.value) ?? 'relative')
          }
        >
          {PHONE_ROLES.map(each => (
            <option key={each} value={each}>
              {texts.roles[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.languageOfPhone}
        <select
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value === 'en' ? 'en' : 'es')}
        >
          <option value="es">Español</option>
          <option value="en">English</option>
        </select>
      </label>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
        <button type="submit" class="primary">
          {texts.add}
        </button>
      </div>
    </form>
  )
}
