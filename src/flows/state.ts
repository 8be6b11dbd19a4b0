import type { AlertId, ConsulateId, Instant } from '../domain/ids.ts'

/** Why a question is asked, and so what follows its answer: the next question of registration, or the menu. */
export type Occasion = 'register' | 'menu'

/** The thing that a conversation waits for. It holds no more of anybody than the step needs, and is sealed at rest. */
export type Awaiting =
  /** Nothing: whatever comes is understood by itself. */
  | { readonly at: 'idle' }
  /** The tap that allows us to keep anything. */
  | { readonly at: 'consent' }
  /** How the family knows the person. */
  | { readonly at: 'name'; readonly occasion: Occasion }
  /** Anything else that the person is asked about themself, by the name of its question. */
  | { readonly at: `about-${string}`; readonly occasion: Occasion }
  /** A pin, a ZIP, or a city and state; `missed` counts the answers that named no place. */
  | { readonly at: 'place'; readonly occasion: Occasion; readonly missed: number }
  /** "¿Es correcto?" about one consulate. */
  | { readonly at: 'place-confirm'; readonly occasion: Occasion; readonly consulate: ConsulateId }
  /** A contact card, or a name with or without a number. */
  | { readonly at: 'contact'; readonly occasion: Occasion }
  /** The name that belongs to a number which came alone. */
  | { readonly at: 'contact-name'; readonly occasion: Occasion; readonly phone: string }
  /** Whether a relative wants the alerts of whoever sent the invite with this code. */
  | { readonly at: 'invited'; readonly code: string }
  /** Until then, whether the person cancels their alert, or whether the person of a relative's is safe. */
  | { readonly at: 'cancel' | 'safe'; readonly alert: AlertId; readonly until: Instant }
  /** Whether to hold a drill now. */
  | { readonly at: 'drill' }
  /** The one confirmation before everything is erased. */
  | { readonly at: 'erase' }

/** Where a conversation stands: plain data with a version, kept between messages, restarts and deploys. */
export type State = Awaiting & {
  readonly version: 1
  /** Until when the question may be answered; without it, until it is left. */
  readonly until?: Instant
}

/** A conversation that waits for nothing. */
export const IDLE: State = { version: 1, at: 'idle' }

/** A conversation that waits for `awaiting`. */
export function waitingFor(awaiting: Awaiting): State {
  return { ...awaiting, version: 1 }
}

/** True if nothing is being asked, or nothing but whether an invite is wanted. */
export function isFree(state: State): boolean {
  return state.at === 'idle' || state.at === 'invited'
}

/** True if a pin that comes now is the answer to "¿dónde vives?", and no sign of an emergency by itself. */
export function awaitsPlace(state: State): boolean {
  return state.at === 'place' || state.at === 'place-confirm'
}

/** True if the words that come now are somebody's name: "Socorro" and "Auxilio" are names, too. */
export function awaitsName(state: State): boolean {
  return state.at === 'name' || state.at === 'contact' || state.at === 'contact-name'
}

/** A state that waits for a yes or a no about an alert. */
export type AboutAlert = State & { readonly at: 'cancel' | 'safe' }

/** True if nothing is waited for but a yes or a no about an alert. */
export function isAboutAlert(state: State): state is AboutAlert {
  return state.at === 'cancel' || state.at === 'safe'
}
