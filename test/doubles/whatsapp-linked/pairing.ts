import {
  type BinaryNode,
  Curve,
  hmacSign,
  type KeyPair,
  proto,
  WA_ADV_ACCOUNT_SIG_PREFIX,
} from '@whiskeysockets/baileys'
import { node } from './node.ts'

/** The offer of one linking: the server's texts, of which each becomes a QR code. */
export function pairDevice(id: string, refs: readonly string[]): BinaryNode {
  const offers = refs.map(ref => node('ref', {}, Buffer.from(ref)))
  return node('iq', { from: '@s.whatsapp.net', type: 'set', id, xmlns: 'md' }, [
    node('pair-device', {}, offers),
  ])
}

/** What a phone reads from the QR code of a device that asks to be linked. */
export interface Offer {
  readonly identity: Buffer
  readonly secret: Buffer
}

/** Reads a QR code's text as a phone does: reference, noise key, identity key, secret. */
export function readOffer(qr: string): Offer {
  const parts = qr.split(',')
  const [identity, secret] = [2, 3].map(place => Buffer.from(parts[place] ?? '', 'base64'))
  if (identity?.length !== 32 || secret?.length !== 32) throw new Error('not the code of a linking')
  return { identity, secret }
}

/** What a phone tells a device that it takes in: who it is now, signed by the account's own key. */
export function pairSuccess(offer: Offer, account: KeyPair, jid: string, lid: string, t: number): BinaryNode {
  const details = proto.ADVDeviceIdentity.encode({ rawId: 1, timestamp: t, keyIndex: 1 }).finish()
  const signed = Buffer.concat([WA_ADV_ACCOUNT_SIG_PREFIX, details, offer.identity])
  const identity = proto.ADVSignedDeviceIdentity.encode({
    details,
    accountSignatureKey: account.public,
    accountSignature: Curve.sign(account.private, signed),
  }).finish()
  const sealed = proto.ADVSignedDeviceIdentityHMAC.encode({
    details: identity,
    hmac: hmacSign(identity, offer.secret),
  }).finish()
  return node('iq', { from: '@s.whatsapp.net', type: 'set', id: 'pair-success', xmlns: 'md', t: String(t) }, [
    node('pair-success', {}, [
      node('device-identity', {}, sealed),
      node('device', { jid, lid }),
      node('platform', { name: 'android' }),
    ]),
  ])
}
