import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SimulatedPhone, WorldView } from '../../../bots/simulator/world.ts'
import type { PageAction } from '../actions.ts'
import type { DeskChoice } from '../events.ts'
import type { FileAction } from './act.ts'
import type { Atlas } from './map/map-drawing.ts'
import type { PageLanguage, PageTexts } from './texts.ts'

/** The knowledge and the deeds that every part of the page shares. */
export interface PageStage {
  readonly texts: PageTexts
  readonly language: PageLanguage
  readonly world: WorldView
  readonly desks: readonly DeskChoice[]
  /** The shapes of the map, once they have been loaded. */
  readonly atlas: Atlas | undefined
  /** Lets something happen; a refusal is shown to the reader, and the promise tells whether it happened. */
  perform(action: PageAction): Promise<boolean>
  /** Sends a file, likewise. */
  sendFile(action: FileAction): Promise<boolean>
}

/** Carries the {@link PageStage} to every component. */
export const StageContext = createContext<PageStage | undefined>(undefined)

/** The stage that a component stands on. */
export function useStage(): PageStage {
  const stage = useContext(StageContext)
  if (!stage) throw new Error('This component stands on no stage')
  return stage
}

const PAGE_LOCALE: Readonly<Record<PageLanguage, string>> = { es: 'es-MX', en: 'en-US' }

/** The time of day of an instant, as the page's language writes it. */
export function timeOfDay(language: PageLanguage, at: number, seconds = false): string {
  return new Intl.DateTimeFormat(PAGE_LOCALE[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(at)
}

/** The day of an instant in words, such as "martes 3 de marzo". */
export function dayOf(language: PageLanguage, at: number): string {
  return new Intl.DateTimeFormat(PAGE_LOCALE[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at)
}

/** One or two letters that stand for a name in its avatar. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(word => /\p{L}/u.test(word))
  const letters = words.slice(0, 2).map(word => /\p{L}/u.exec(word)?.[0] ?? '')
  return letters.join('').toUpperCase()
}

/** Which of the six avatar colours a name has: always the same one. */
export function tint(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6
}

/** The phones other than one, in the order in which they stand. */
export function othersThan(world: WorldView, phone: SimulatedPhone): readonly SimulatedPhone[] {
  return world.phones.filter(({ id }) => id !== phone.id)
}
