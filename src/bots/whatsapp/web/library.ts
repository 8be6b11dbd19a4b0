import type Library from 'whatsapp-web.js'

/** whatsapp-web.js as its one entry point exports it. */
export type WebJs = typeof Library

/** One run of WhatsApp Web as the library drives it. */
export type WebClient = InstanceType<WebJs['Client']>

/** Options that the library is told; the browser's options are its own, which it hands on. */
export type WebClientOptions = ConstructorParameters<WebJs['Client']>[0]

/** Loads whatsapp-web.js; undefined if it is not installed. */
export async function loadWebJs(): Promise<WebJs | undefined> {
  try {
    const library = await import('whatsapp-web.js')
    return library.default
  } catch (thrown) {
    if (lacksLibrary(thrown)) return undefined
    throw thrown
  }
}

function lacksLibrary(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !('code' in thrown)) return false
  // The package is CommonJS: if one of its own parts is missing, Node says so in its older words.
  return thrown.code === 'ERR_MODULE_NOT_FOUND' || thrown.code === 'MODULE_NOT_FOUND'
}

/**
 * A client of the library whose own failures end nothing but itself. The library calls some of its methods where
 * nobody waits for them, so that what they throw would end our process; here `failed` hears of it. It would also close
 * the browser by itself, ask WhatsApp all about a chat whenever it has something unread, and read the whole page of
 * WhatsApp Web to keep a copy: the first is ours to do, the others are no use to us.
 */
export function clientOf(
  { Client }: WebJs,
  options: WebClientOptions,
  failed: (thrown: unknown) => void,
): WebClient {
  const client = new Client(options)
  const inject = Reflect.get(client, 'inject')
  if (typeof inject !== 'function') throw new Error('whatsapp-web.js has no step "inject": is it 1.34.7?')
  Object.assign(client, {
    inject: async () => {
      try {
        await inject.call(client)
      } catch (thrown) {
        failed(thrown)
      }
    },
    destroy: async () => {},
    getChatById: async () => undefined,
    ...(options.webVersionCache === undefined && { initWebVersionCache: async () => {} }),
  })
  return client
}
