import type { ServerFrame } from '../wire.ts'
import { countBindings } from './bindings.ts'
import { keepDevice, readDevice } from './device.ts'
import { Model, MsgKey, Teller, widOf } from './models.ts'
import { AppState, Calls, modulesOf, Reactions } from './modules.ts'
import { PageSocket } from './socket.ts'
import { PageStore } from './store.ts'

/**
 * A page that stands in for web.whatsapp.com: what whatsapp-web.js 1.34.7 finds in the real one, over a server of
 * the test's. `SERVER` is put in when it is bundled.
 */
declare const SERVER: string

const store = new PageStore()
const app = new AppState()
const cmd = Object.assign(new Teller(), {
  refreshQR() {},
})
const conn = Object.assign(new Model({ ref: '', platform: 'android', pushname: 'Avisa' }), { ref: '' })
const page = crypto.randomUUID()
/** Memory that the test made this page take, so that it is not given back. */
const swollen: unknown[] = []

let device: string | undefined
const socket = new PageSocket(SERVER, take, () => void hello(), lost)
const calls = new Calls()
const reactions = new Reactions()
const modules = modulesOf({ store, app, cmd, conn, socket, calls, reactions })

countBindings()
Object.assign(window, {
  Debug: { VERSION: '2.3000.0' },
  require(name: string) {
    const found = modules[name]
    if (!found) throw new Error(`the double has no module ${name}`)
    return found
  },
})

async function hello(): Promise<void> {
  device = await readDevice()
  socket.tell({ kind: 'hello', page, device })
}

function lost(): void {
  if (app.state === 'CONNECTED') app.go('TIMEOUT')
}

async function take(frame: ServerFrame): Promise<void> {
  switch (frame.kind) {
    case 'offer':
      conn.ref = frame.ref
      app.go('UNPAIRED')
      conn.trigger('change:ref', conn, frame.ref)
      return
    case 'paired':
      app.go('PAIRING')
      await keepDevice(frame.device)
      socket.tell({ kind: 'kept' })
      return
    case 'welcome':
      welcomed(frame)
      return
    case 'message':
      // The page tells WhatsApp "received" whether or not anybody else has heard.
      socket.tell({ kind: 'received', ids: [frame.message.id] })
      store.take(frame.message, frame.told)
      return
    case 'correction':
      store.correct(frame.chat, frame.id, { edit: frame.edit, body: frame.body })
      return
    case 'reaction':
      reactions.bulkUpsert([reactionOf(frame)])
      return
    case 'call':
      calls.known.set(frame.id, { id: frame.id, peerJid: widOf(frame.from), isGroup: false, outgoing: false })
      return
    case 'group':
      store.takeGroup(frame.group)
      return
    case 'person':
      store.takePerson(frame.person)
      return
    case 'ack':
      store.acknowledge(frame.chat, frame.id, frame.ack)
      return
    case 'state':
      app.go(frame.state)
      return
    case 'logout':
      await keepDevice(undefined)
      cmd.trigger('logout')
      location.href = 'https://web.whatsapp.com/'
      return
    case 'swell':
      swollen.push(Array.from({ length: frame.bytes / 8 }, (_, n) => n / 3))
      return
    case 'answer':
      return
  }
}

/** A sign under a message of ours, as WhatsApp Web keeps it. */
function reactionOf({ chat, on, by, sign, at }: ServerFrame & { readonly kind: 'reaction' }): object {
  const remote = widOf(chat)
  const key = (id: string, selfDir: 'in' | 'out') => new MsgKey({ from: remote, to: remote, id, selfDir })
  return {
    id: key(`${on}-${at}`, 'in'),
    reactionParentKey: key(on, 'out'),
    reactionText: sign,
    reactionTimestamp: at,
    from: widOf(by),
    read: false,
  }
}

/** What waited while nobody was here comes before the program is ready, when its library does not listen yet. */
function welcomed({
  me,
  people,
  groups,
  store: stored,
  queue,
  ready,
}: ServerFrame & { readonly kind: 'welcome' }): void {
  store.open(me, people, groups, stored)
  for (const message of queue) store.take(message, true)
  socket.tell({ kind: 'received', ids: queue.map(({ id }) => id) })
  app.go('CONNECTED')
  if (ready) app.synced()
}
