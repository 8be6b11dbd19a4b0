import { renderSVG, renderUnicodeCompact } from 'uqr'
import { INSTALL_COMMAND } from '../bots/whatsapp/linked/account.ts'
import type { LinkEvent, LinkOutcome } from '../bots/whatsapp/linked/link.ts'
import { CHROMIUM_COMMAND } from '../bots/whatsapp/web/browser.ts'
import type { Bilingual, LinkScene } from '../web/link-page/link-page.ts'

/** The scene on the page before WhatsApp has answered. */
export const FIRST_SCENE: LinkScene = {
  mood: 'waiting',
  title: { es: 'Pidiendo un código a WhatsApp…', en: 'Asking WhatsApp for a code…' },
  steps: [],
}

/** The scene on the page if a fault of ours ended the linking. */
export const INTERRUPTED: LinkScene = {
  mood: 'failed',
  title: { es: 'Se interrumpió', en: 'Interrupted' },
  steps: [{ es: 'La terminal dice por qué.', en: 'The terminal says why.' }],
}

const OPEN_PHONE: Bilingual = {
  es: 'Abre WhatsApp en el teléfono del número que usará Avisa.',
  en: 'Open WhatsApp on the phone whose number Avisa is to use.',
}
const SCAN: readonly Bilingual[] = [
  OPEN_PHONE,
  {
    es: 'Toca «Dispositivos vinculados» y «Vincular un dispositivo».',
    en: 'Tap “Linked devices”, then “Link a device”.',
  },
  { es: 'Apunta la cámara a este código.', en: 'Point the camera at this code.' },
]
const TYPE: readonly Bilingual[] = [
  OPEN_PHONE,
  {
    es: 'Toca «Dispositivos vinculados», «Vincular un dispositivo» y «Vincular con el número de teléfono».',
    en: 'Tap “Linked devices”, “Link a device”, then “Link with phone number instead”.',
  },
  { es: 'Escribe estos ocho caracteres.', en: 'Type these eight characters.' },
]
const TITLE: Bilingual = { es: 'Vincula tu WhatsApp con Avisa', en: 'Link your WhatsApp to Avisa' }
const ACCEPTED: Bilingual = {
  es: 'El teléfono aceptó. Entrando por primera vez…',
  en: 'The phone accepted. Logging in for the first time…',
}

/** The scene on the page for a step of a linking. */
export function sceneOfStep(event: LinkEvent): LinkScene {
  switch (event.kind) {
    case 'qr':
      return { mood: 'waiting', title: TITLE, steps: SCAN, picture: renderSVG(event.text, { border: 4 }) }
    case 'code':
      return { mood: 'waiting', title: TITLE, steps: TYPE, code: inHalves(event.code) }
    case 'taken':
      return { mood: 'waiting', title: ACCEPTED, steps: [] }
    default:
      return event satisfies never
  }
}

/** Lines on the terminal for a step of a linking, one line or picture after the other. */
export function linesOf(event: LinkEvent): readonly string[] {
  const path = 'En el teléfono: WhatsApp → Dispositivos vinculados → Vincular un dispositivo.'
  switch (event.kind) {
    case 'qr':
      return [path, renderUnicodeCompact(event.text, { border: 1 })]
    case 'code':
      return [path, `Toca "Vincular con el número de teléfono" y escribe: ${inHalves(event.code)}`]
    case 'taken':
      return [ACCEPTED.es]
    default:
      return event satisfies never
  }
}

/** How a linking ended: for the terminal, and for the page. */
export function outcomeWords(outcome: LinkOutcome): Bilingual {
  switch (outcome.kind) {
    case 'linked':
      return {
        es: 'Avisa ya es un dispositivo vinculado. El servicio lo usa en segundos.',
        en: 'Avisa is a linked device now. The service uses it within seconds.',
      }
    case 'ended':
      return END_WORDS[outcome.code] ?? endedWith(outcome.code)
    case 'wrong-code':
      return {
        es: 'El código que se escribió en el teléfono no era este. Inténtalo otra vez, con un código nuevo.',
        en: 'The code that was typed on the phone was not this one. Try again, with a new code.',
      }
    case 'not-installed':
      return {
        es: `WhatsApp necesita una parte opcional que no está instalada: ${INSTALL_COMMAND}`,
        en: `WhatsApp needs an optional part that is not installed: ${INSTALL_COMMAND}`,
      }
    case 'no-chromium':
      return {
        es: `WhatsApp Web necesita Chromium: ${CHROMIUM_COMMAND}, o AVISA_CHROMIUM con el que ya está.`,
        en: `WhatsApp Web needs a Chromium: ${CHROMIUM_COMMAND}, or set AVISA_CHROMIUM to the one that is there.`,
      }
    case 'bad-folder':
      return {
        es: 'La carpeta de AVISA_WHATSAPP_WEB_FOLDER debe ser solo nuestra: chmod 700, o elige otra.',
        en: 'The folder of AVISA_WHATSAPP_WEB_FOLDER must be ours alone: chmod 700, or choose another.',
      }
    case 'given-up':
      return { es: 'Cancelado: no se vinculó nada.', en: 'Cancelled: nothing was linked.' }
    default:
      return outcome satisfies never
  }
}

/** The scene on the page at the end of a linking. */
export function lastScene(outcome: LinkOutcome): LinkScene {
  const steps = [outcomeWords(outcome)]
  return outcome.kind === 'linked'
    ? { mood: 'done', title: { es: 'Listo', en: 'Done' }, steps }
    : { mood: 'failed', title: { es: 'No se vinculó', en: 'Not linked' }, steps }
}

/** Eight characters are typed from memory in two halves. */
const inHalves = (code: string): string => code.replace(/^(.{4})/, '$1-')

/** The ends of a linking whose cause is known by WhatsApp's code, each with its mend. */
const END_WORDS: Readonly<Record<number, Bilingual>> = {
  403: {
    es: 'WhatsApp bloqueó este número. Usa otro, y lee docs/whatsapp.md.',
    en: 'WhatsApp has banned this number. Use another one, and read docs/whatsapp.md.',
  },
  405: {
    es: 'WhatsApp ya no acepta esta versión. Mira «outdated» en docs/whatsapp.md.',
    en: 'WhatsApp no longer takes this version. See “outdated” in docs/whatsapp.md.',
  },
  408: {
    es: 'WhatsApp no contestó, o nadie usó el código a tiempo. Revisa la conexión a web.whatsapp.com e inténtalo otra vez.',
    en: 'WhatsApp did not answer, or nobody used the code in time. Check the way to web.whatsapp.com and try again.',
  },
  429: {
    es: 'WhatsApp pide esperar: hubo demasiados intentos. Inténtalo otra vez en una hora.',
    en: 'WhatsApp asks for patience: there were too many tries. Try again in an hour.',
  },
}

function endedWith(code: number): Bilingual {
  return {
    es: `WhatsApp terminó la vinculación (código ${code}). Inténtalo otra vez: avisa link whatsapp`,
    en: `WhatsApp ended the linking (code ${code}). Try again: avisa link whatsapp`,
  }
}
