import { type BinaryNode, generateSignalPubKey } from '@whiskeysockets/baileys'
import { bytesIn, childOf, childrenOf, node, numberIn, userOf } from './node.ts'
import type { Bundle } from './phone.ts'
import type { Group, LinkedWorld } from './world.ts'

/** The account that the device is linked to, and the device's own names. */
export interface Account {
  readonly number: string
  readonly lid: string
}

/** The keys that a linked device has left with the server. */
export interface DeviceKeys {
  readonly registrationId: number
  readonly identity: Buffer
  readonly signed: { readonly id: number; readonly key: Buffer; readonly signature: Buffer }
  readonly once: { readonly id: number; readonly key: Buffer }[]
}

/** What the server says no to a query with. */
export class QueryError extends Error {
  readonly code: number

  constructor(code: number) {
    super('refused')
    this.code = code
  }
}

/** What answers queries look at, and what they may change. */
export interface Directory {
  readonly world: LinkedWorld
  readonly account: Account | undefined
  keys: DeviceKeys | undefined
  /** Whether the server tells which hidden id a number has. */
  namesLids: boolean
  /** Whether the server leaves out who was asked about when it is asked who is there. */
  forgetsPeople: boolean
  /** After how many seconds new chats of the account disappear, once the device asked for that. */
  fadesAfter?: number
}

/** The server's answer to a query; throws a {@link QueryError} where it refuses. */
export async function answerQuery(query: BinaryNode, directory: Directory): Promise<BinaryNode[]> {
  const { xmlns = '', to = '' } = query.attrs
  if (xmlns === 'encrypt') return await answerKeys(query, directory)
  if (xmlns === 'usync') return [answerUsers(query, directory)]
  if (xmlns === 'w:g2') return answerGroups(to, directory)
  if (xmlns === 'disappearing_mode') {
    directory.fadesAfter = Number(childOf(query, 'disappearing_mode')?.attrs.duration)
    return []
  }
  return CONSTANT[xmlns] ?? []
}

const CONSTANT: Readonly<Record<string, BinaryNode[]>> = {
  abt: [node('props', { hash: 'h' }, [])],
  blocklist: [node('list', {}, [])],
  privacy: [node('privacy', {}, [])],
  'w:m': [
    node('media_conn', { auth: 'permit', ttl: '300' }, [
      node('host', { hostname: 'media.whatsapp.net', maxContentLengthBytes: '100000000' }),
    ]),
  ],
}

async function answerKeys(query: BinaryNode, directory: Directory): Promise<BinaryNode[]> {
  if (childOf(query, 'count')) return [node('count', { value: String(directory.keys?.once.length ?? 0) })]
  if (childOf(query, 'digest')) return [node('digest')]
  const wanted = childOf(query, 'key')
  if (wanted) {
    const users = childrenOf(wanted, 'user').map(async ({ attrs: { jid = '' } }) => {
      const found = directory.world.find(jid)
      return node('user', { jid }, found ? await found.phone.bundle() : [node('error', { code: '404' })])
    })
    return [node('list', {}, await Promise.all(users))]
  }
  if (childOf(query, 'list')) directory.keys = keysIn(query, directory.keys)
  return []
}

function keysIn(query: BinaryNode, known: DeviceKeys | undefined): DeviceKeys {
  const signed = childOf(query, 'skey')
  const once = childrenOf(childOf(query, 'list'), 'key').map(key => ({
    id: numberIn(childOf(key, 'id')),
    key: bytesIn(childOf(key, 'value')),
  }))
  return {
    registrationId: numberIn(childOf(query, 'registration')),
    identity: bytesIn(childOf(query, 'identity')),
    signed: {
      id: numberIn(childOf(signed, 'id')),
      key: bytesIn(childOf(signed, 'value')),
      signature: bytesIn(childOf(signed, 'signature')),
    },
    once: [...(known?.once ?? []), ...once],
  }
}

/** Takes one of the device's keys away, as for somebody who writes to it for the first time. */
export function takeBundle(keys: DeviceKeys | undefined): Bundle {
  if (!keys) throw new Error('the device has left no keys')
  const once = keys.once.shift()
  return {
    registrationId: keys.registrationId,
    identityKey: generateSignalPubKey(keys.identity),
    signedPreKey: {
      keyId: keys.signed.id,
      publicKey: generateSignalPubKey(keys.signed.key),
      signature: keys.signed.signature,
    },
    ...(once && { preKey: { keyId: once.id, publicKey: generateSignalPubKey(once.key) } }),
  }
}

/** Which devices people have, which hidden id, and whether they are on WhatsApp at all. */
function answerUsers(query: BinaryNode, { world, account, namesLids, forgetsPeople }: Directory): BinaryNode {
  const question = childOf(query, 'usync')
  const asked = childOf(question, 'query')
  const isForgotten = forgetsPeople && childOf(asked, 'contact')
  const listed = isForgotten ? [] : childrenOf(childOf(question, 'list'), 'user')
  const users = listed.map(user => {
    const contact = childOf(user, 'contact')
    const phone = contact && bytesIn(contact).toString().replace('+', '')
    const jid = user.attrs.jid ?? `${phone}@s.whatsapp.net`
    const found = world.find(jid)
    const ours = account && [account.number, account.lid].some(name => userOf(name) === userOf(jid))
    const about: BinaryNode[] = []
    if (childOf(asked, 'devices')) {
      const devices = found ? [node('device', { id: '0' })] : []
      if (ours) devices.push(node('device', { id: '1', 'key-index': '1' }))
      about.push(node('devices', {}, [node('device-list', {}, devices)]))
    }
    if (childOf(asked, 'lid') && found && namesLids) about.push(node('lid', { val: found.lid }))
    if (childOf(asked, 'contact')) about.push(node('contact', { type: found ? 'in' : 'out' }))
    return node('user', { jid: found && phone ? found.number : jid }, about)
  })
  return node('usync', { ...question?.attrs }, [node('list', {}, users)])
}

function answerGroups(to: string, { world, account }: Directory): BinaryNode[] {
  if (!to.endsWith('@g.us'))
    return [
      node(
        'groups',
        {},
        world.groups.map(each => describe(each, account)),
      ),
    ]
  const group = world.groupBy(to)
  if (!group) throw new QueryError(404)
  if (!group.withUs) throw new QueryError(403)
  return [describe(group, account)]
}

function describe({ jid, subject, members }: Group, account: Account | undefined): BinaryNode {
  const listed = [...members, ...(account ? [account] : [])].map(({ lid, number }) =>
    node('participant', { jid: lid, phone_number: number }),
  )
  const attrs = { id: userOf(jid), subject, s_t: '1', creation: '1', size: String(listed.length) }
  return node('group', { ...attrs, addressing_mode: 'lid' }, listed)
}
