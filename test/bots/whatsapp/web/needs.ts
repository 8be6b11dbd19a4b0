import { whyNoBrowser } from '../../../web/browser.ts'

/**
 * Why the tests of WhatsApp Web do not run here, or undefined if they do: they need a Chromium and the optional
 * library. Where everything is checked (CI) a missing one is a failure.
 */
export async function whyNoWeb(): Promise<string | undefined> {
  const noBrowser = whyNoBrowser()
  if (noBrowser !== undefined) return noBrowser
  const installed = await import('whatsapp-web.js').then(
    () => true,
    () => false,
  )
  if (installed) return undefined
  const why = 'the optional dependency whatsapp-web.js is missing'
  if (process.env.CI !== undefined) throw new Error(why)
  return why
}
