/**
 * The functions by which whatsapp-web.js lets its page call Node. The double counts the calls that Node has not
 * answered, so that a test's clock stands still while something is on its way.
 */
const BINDINGS = [
  'onQRChangedEvent',
  'onCodeReceivedEvent',
  'onAuthAppStateChangedEvent',
  'onAppStateHasSyncedEvent',
  'onOfflineProgressUpdateEvent',
  'onLogoutEvent',
  'onAddMessageEvent',
  'onChangeMessageTypeEvent',
  'onChangeMessageEvent',
  'onRemoveMessageEvent',
  'onMessageAckEvent',
  'onChatUnreadCountEvent',
  'onMessageMediaUploadedEvent',
  'onAppStateChangedEvent',
  'onBatteryStateChangedEvent',
  'onEditMessageEvent',
  'onReaction',
  'onIncomingCall',
]

let calls = 0
const waiting: (() => void)[] = []

/** Resolves when every call to Node has been answered. */
export async function allAnswered(): Promise<void> {
  if (calls > 0) await new Promise<void>(resolve => waiting.push(resolve))
}

/** Puts a counting function in the place of each binding as soon as puppeteer makes it. */
export function countBindings(): void {
  for (const name of BINDINGS) {
    let counted: unknown
    Object.defineProperty(window, name, {
      configurable: true,
      enumerable: true,
      get: () => counted,
      set: (call: (...told: readonly unknown[]) => Promise<unknown>) => {
        counted = async (...told: readonly unknown[]) => {
          calls += 1
          try {
            return await call(...told)
          } finally {
            calls -= 1
            if (calls === 0) for (const resolve of waiting.splice(0)) resolve()
          }
        }
      },
    })
  }
}
