import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { SimulatedChat, SimulatedFault, SimulatedPhone } from '../../../bots/simulator/world.ts'
import type { PageAction } from '../actions.ts'
import { usePassing } from './focus/passing.ts'
import { Icon } from './icons.tsx'
import { useStage } from './stage.ts'

type FaultName = SimulatedFault['fault']

const SWITCHES = ['blocked', 'offline', 'slow', 'busy', 'answer-lost'] as const

/** The head above a phone: whose it is, what is made to go wrong, and, for an officer, the desk. */
export function PhoneTools(props: {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat | undefined
  readonly locked: boolean
  readonly onLock: () => void
}): JSX.Element {
  const { phone, chat, locked, onLock } = props
  const { texts } = useStage()
  const [open, setOpen] = useState(false)
  const active = useActiveFaults(phone, chat)
  return (
    <header class="caption">
      <div class="who">
        <h2>{phone.name}</h2>
        <p>{texts.roles[phone.role]}</p>
      </div>
      <button
        type="button"
        class="tool"
        aria-pressed={locked}
        aria-label={texts.lock}
        title={texts.lock}
        onClick={onLock}
      >
        <Icon name="lock" />
      </button>
      <button
        type="button"
        class={`tool ${active.length > 0 ? 'on' : ''}`}
        aria-expanded={open}
        aria-label={`${texts.faults}, ${phone.name}`}
        title={texts.faults}
        onClick={() => setOpen(!open)}
      >
        <Icon name="faults" />
        {active.length > 0 && <span>{active.map(fault => texts.faultNames[fault]).join(' · ')}</span>}
      </button>
      {open && <FaultMenu phone={phone} chat={chat} active={active} onClose={() => setOpen(false)} />}
    </header>
  )
}

function useActiveFaults(phone: SimulatedPhone, chat: SimulatedChat | undefined): readonly FaultName[] {
  const { world } = useStage()
  const own = world.chats.find(({ group, members }) => !group && members[0] === phone.id)
  const set = world.faults.filter(fault => fault.chat === undefined || fault.chat === chat?.id)
  return [
    ...(own && own.bubbles.length > 0 && own.joined === false ? (['blocked'] as const) : []),
    ...(phone.offline ? (['offline'] as const) : []),
    ...set.map(({ fault }) => fault),
  ]
}

function FaultMenu(props: {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat | undefined
  readonly active: readonly FaultName[]
  readonly onClose: () => void
}): JSX.Element {
  const { phone, chat, active, onClose } = props
  const { texts, perform } = useStage()
  const menu = usePassing<HTMLDivElement>(onClose)
  return (
    <div
      ref={menu}
      class="popover"
      role="dialog"
      aria-label={`${texts.faults}, ${phone.name}`}
      tabIndex={-1}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      {SWITCHES.map((fault, index) => {
        const on = active.includes(fault)
        const action = switchOf(fault, phone, chat, !on)
        return (
          <button
            type="button"
            role="switch"
            key={fault}
            aria-checked={on}
            disabled={!action}
            ref={element => {
              if (index === 0 && !document.activeElement?.closest('.popover')) element?.focus()
            }}
            onClick={() => action && perform(action)}
          >
            <span>
              <strong>{texts.faultNames[fault]}</strong>
              <small>{texts.faultHints[fault]}</small>
            </span>
            <i class="knob" />
          </button>
        )
      })}
      <button type="button" class="plain" onClick={() => perform({ do: 'redeliver' })}>
        <span>
          <strong>{texts.redeliver}</strong>
          <small>{texts.redeliverHint}</small>
        </span>
        <Icon name="again" />
      </button>
      {chat?.group && (
        <button
          type="button"
          class="plain"
          onClick={() => perform({ do: 'upgrade', phone: phone.id, chat: chat.id })}
        >
          <strong>{texts.upgradeGroup}</strong>
          <Icon name="group" />
        </button>
      )}
      {chat?.group && <DeskTools phone={phone} chat={chat} />}
      <button type="button" class="plain" onClick={onClose}>
        <strong>{texts.close}</strong>
        <Icon name="close" />
      </button>
    </div>
  )
}

function switchOf(
  fault: (typeof SWITCHES)[number],
  phone: SimulatedPhone,
  chat: SimulatedChat | undefined,
  on: boolean,
): PageAction | undefined {
  if (fault === 'blocked') return { do: 'block', phone: phone.id, on }
  if (fault === 'offline') return { do: 'offline', phone: phone.id, on }
  return chat && { do: 'fault', chat: chat.id, fault, on }
}

/** Binds a group as the desk of a consulate, with a one-time code as an administrator would type it. */
export function DeskTools(props: {
  readonly phone: SimulatedPhone
  readonly chat: SimulatedChat
}): JSX.Element | null {
  const { phone, chat } = props
  const { texts, desks, perform } = useStage()
  const [consulate, choose] = useState(desks[0]?.id ?? '')
  if (desks.length === 0) return null
  return (
    <div class="desk-tools">
      <select
        aria-label={texts.deskOf}
        value={consulate}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {desks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="primary"
        onClick={() => perform({ do: 'bind-desk', phone: phone.id, chat: chat.id, consulate })}
      >
        <Icon name="link" />
        {texts.connectDesk}
      </button>
    </div>
  )
}
