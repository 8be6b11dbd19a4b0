import { renderSVG, renderUnicodeCompact } from 'uqr'
import { INSTALL_COMMAND } from '../bots/whatsapp-baileys-library.ts'
import type { LinkEvent, LinkOutcome } from '../bots/whatsapp-linked-link.ts'
import type { LinkScene, Said } from '../web/link-page.ts'

/** What the page shows before WhatsApp has answered. */
export const FIRST_SCENE: LinkScene = {
  mood: 'waiting',
  title: { es: 'Pidiendo un código a WhatsApp…', en: 'Asking WhatsApp for a code…' },
  steps: [],
}

/** What the page shows if a fault of ours ended the linking. */
export const INTERRUPTED: LinkScene = {
  mood: 'failed',
  title: { es: 'Se interrumpió', en: 'Interrupted' },
  steps: [{ es: 'La terminal dice por qué.', en: 'The terminal says why.' }],
}

const OPEN_PHONE: Said = {
  es: 'Abre WhatsApp en el teléfono del número que usará Avisa.',
  en: 'Open WhatsApp on the phone whose number Avisa is to use.',
}
const SCAN: readonly Said[] = [
  OPEN_PHONE,
  {
    es: 'Toca «Dispositivos vinculados» y «Vincular un dispositivo».',
    en: 'Tap “Linked devices”, then “Link a device”.',
  },
  { es: 'Apunta la cámara a este código.', en: 'Point the camera at this code.' },
]
const TYPE: readonly Said[] = [
  OPEN_PHONE,
  {
    es: 'Toca «Dispositivos vinculados», «Vincular un dispositivo» y «Vincular con el número de teléfono».',
    en: 'Tap “Linked devices”, “Link a device”, then “Link with phone number instead”.',
  },
  { es: 'Escribe estos ocho caracteres.', en: 'Type these eight characters.' },
]
const TITLE: Said = { es: 'Vincula tu WhatsApp con Avisa', en: 'Link your WhatsApp to Avisa' }
const TAKEN: Said = {
  es: 'El teléfono aceptó. Entrando por primera vez…',
  en: 'The phone accepted. Logging in for the first time…',
}

/** What the page shows for a step of a linking. */
export function sceneOf(event: LinkEvent): LinkScene {
  switch (event.kind) {
    case 'qr':
      return { mood: 'waiting', title: TITLE, steps: SCAN, picture: renderSVG(event.text, { border: 4 }) }
    case 'code':
      return { mood: 'waiting', title: TITLE, steps: TYPE, code: inHalves(event.code) }
    case 'taken':
      return { mood: 'waiting', title: TAKEN, steps: [] }
    default:
      return event satisfies never
  }
}

/** What the terminal prints for a step of a linking, one line or picture after the other. */
export function linesOf(event: LinkEvent): readonly string[] {
  const path = 'En el teléfono: WhatsApp → Dispositivos vinculados → Vincular un dispositivo.'
  switch (event.kind) {
    case 'qr':
      return [path, renderUnicodeCompact(event.text, { border: 1 })]
    case 'code':
      return [path, `Toca "Vincular con el número de teléfono" y escribe: ${inHalves(event.code)}`]
    case 'taken':
      return [TAKEN.es]
    default:
      return event satisfies never
  }
}

/** How a linking ended: for the terminal, and for the page. */
export function wordsOf(outcome: LinkOutcome): Said {
  switch (outcome.kind) {
    case 'linked':
      return {
        es: 'Avisa ya es un dispositivo vinculado. El servicio lo usa en segundos.',
        en: 'Avisa is a linked device now. The service uses it within seconds.',
      }
    case 'ended':
      return {
        es: `WhatsApp terminó la vinculación (código ${outcome.code}). Inténtalo otra vez: avisa link whatsapp`,
        en: `WhatsApp ended the linking (code ${outcome.code}). Try again: avisa link whatsapp`,
      }
    case 'wrong-code':
      return {
        es: 'El código que se escribió en el teléfono no era este. Inténtalo otra vez, con un código nuevo.',
        en: 'The code that was typed on the phone was not this one. Try again, with a new code.',
      }
    case 'not-installed':
      return {
        es: `WhatsApp necesita Baileys, que no está instalado: ${INSTALL_COMMAND}`,
        en: `WhatsApp needs Baileys, which is not installed: ${INSTALL_COMMAND}`,
      }
    case 'given-up':
      return { es: 'Cancelado: no se vinculó nada.', en: 'Cancelled: nothing was linked.' }
    default:
      return outcome satisfies never
  }
}

/** What the page shows at the end. */
export function lastScene(outcome: LinkOutcome): LinkScene {
  const steps = [wordsOf(outcome)]
  return outcome.kind === 'linked'
    ? { mood: 'done', title: { es: 'Listo', en: 'Done' }, steps }
    : { mood: 'failed', title: { es: 'No se vinculó', en: 'Not linked' }, steps }
}

/** Eight characters are typed from memory in two halves. */
const inHalves = (code: string): string => code.replace(/^(.{4})/, '$1-')
