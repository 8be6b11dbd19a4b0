import type { WireMessage } from '../wire.ts'
import { mediaModules } from './media.ts'
import { type Chat, Msg, type MsgFields, MsgKey, Teller, type Wid, widOf } from './models.ts'
import type { PageSocket } from './socket.ts'
import type { PageStore } from './store.ts'

/** Whether the program is connected, and what its library listens to. */
export class AppState extends Teller {
  state = 'OPENING'
  hasSynced = false

  go(state: string): void {
    if (state === this.state) return
    this.state = state
    this.trigger('change:state', this, state)
  }

  /** Everything that waited has come, which is told once, as soon as somebody listens. */
  synced(): void {
    if (this.hasSynced) return
    this.hasSynced = true
    this.trigger('change:hasSynced')
  }

  override on(names: string, listener: () => void): this {
    super.on(names, listener)
    if (names === 'change:hasSynced' && this.hasSynced) queueMicrotask(listener)
    return this
  }
}

/** Calls, by their ids: the library hears of one when it is put in the map. */
export class Calls extends Teller {
  readonly known = new Map<string, object>()
}

/** Signs under messages; the library puts a function of its own in the place of this one. */
export class Reactions {
  bulkUpsert = (_: readonly object[]): void => {}
}

/** The address in a text, as WhatsApp Web finds it. */
function linkIn(text: unknown): { readonly href: string } | undefined {
  const found = /https?:\/\/\S+/.exec(typeof text === 'string' ? text : '')
  return found ? { href: found[0] } : undefined
}

/** What the modules are made from. */
interface Parts {
  readonly store: PageStore
  readonly app: AppState
  readonly cmd: Teller
  readonly conn: Teller & { ref: string }
  readonly socket: PageSocket
  readonly calls: Calls
  readonly reactions: Reactions
}

/** Sends a message of ours: it is in the store at once, and WhatsApp's word follows. */
function send({ store, socket, app }: Parts, chat: Chat, fields: MsgFields & { readonly body?: string }) {
  const model = new Msg({ ...fields })
  store.addOwn(chat, model)
  const { id: key, t, type } = fields
  const plain = model.serialize()
  const message: WireMessage = {
    id: key.id,
    chat: chat.fields.id._serialized,
    fromMe: true,
    ...(key.participant && { author: key.participant._serialized }),
    t,
    type,
    more: plain,
  }
  // Out of reach WhatsApp Web keeps it for later and says nothing.
  const asked =
    app.state === 'CONNECTED' ? socket.ask({ what: 'send', message }) : new Promise<unknown>(() => {})
  const result = asked.then(taken => {
    model.fields.ack = taken === true ? 1 : -1
    store.messages.trigger('change:ack', model, model.fields.ack)
    return { messageSendResult: taken === true ? 'OK' : 'ERROR_UNKNOWN' }
  })
  return [Promise.resolve(model), result]
}

/** The modules of WhatsApp Web's program that whatsapp-web.js 1.34.7 asks for, by its names for them. */
export function modulesOf(parts: Parts): Readonly<Record<string, object>> {
  const { store, app, cmd, conn, socket, calls, reactions } = parts
  const nameOf = (wid: Wid, as: 'lid' | 'number'): Wid | undefined => {
    const jid = store.find(wid)?.[as]
    return jid === undefined || jid === '' ? undefined : widOf(jid)
  }
  const queryWidExists = async (wid: Wid) =>
    (await socket.ask({ what: 'exists', jid: wid._serialized })) ? { wid } : null
  const findOrCreateLatestChat = async (wid: Wid) => {
    if (wid.isGroup()) return { chat: store.chatOf(wid) }
    const person = store.find(wid)
    if (!person) throw new Error('No LID for user')
    return { chat: store.chatOf(widOf(person.lid || person.number)) }
  }
  const key = { pubKey: [1, 2] }
  return {
    WAWebSocketModel: { Socket: app },
    WAWebCmd: { Cmd: cmd },
    WAWebConnModel: { Conn: conn },
    WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
    WAWebAltDeviceLinkingApi: {
      setPairingType() {},
      async initializeAltDeviceLinking() {},
      startAltLinkingFlow: (phone: string) => socket.ask({ what: 'code', phone }),
    },
    WABase64: { encodeB64: (bytes: readonly number[]) => btoa(String.fromCharCode(...bytes)) },
    WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
    WAWebAdvSignatureApi: {},
    WAWebUserPrefsInfoStore: { waNoiseInfo: { get: async () => ({ staticKeyPair: key }) } },
    WAWebSignalStoreApi: { waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: key }) } },
    WAWebUserPrefsMultiDevice: { getADVSecretKey: () => 'adv' },
    WAWebUserPrefsMeUser: {
      getMaybeMePnUser: () => store.me && widOf(store.me.number),
      getMaybeMeLidUser: () => store.me && widOf(store.me.lid),
    },
    WAWebCollections: { Msg: store.messages, Chat: store.chats },
    WAWebSyncGatingUtils: {},
    WAWebCallCollection: calls,
    WAWebAddonReactionTableMode: { reactionTableMode: reactions },
    WAWebWidFactory: { createWid: widOf, asUserWidOrThrow: (wid: Wid) => wid },
    WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
    WALinkify: { findLink: linkIn, findLinks: (text: unknown) => [linkIn(text)].filter(Boolean) },
    WAWebMsgKey: MsgKey,
    WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
    WAWebQueryExistsJob: { queryWidExists },
    WAWebApiContact: {
      getCurrentLid: (wid: Wid) => nameOf(wid, 'lid'),
      getPhoneNumber: (wid: Wid) => nameOf(wid, 'number'),
    },
    WAWebFindChatAction: { findOrCreateLatestChat },
    WAWebChatLoadMessages: {
      loadEarlierMsgs: async ({ chat }: { readonly chat: Chat }) => store.loadEarlier(chat),
    },
    ...mediaModules(socket),
    WAWebMsgReply: { canReplyMsg: () => true },
    WAWebSendMsgChatAction: {
      addAndSendMsgToChat: (chat: Chat, fields: MsgFields) => send(parts, chat, fields),
    },
  }
}
