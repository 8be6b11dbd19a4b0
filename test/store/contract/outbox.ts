import { describe, expect, test } from 'vitest'
import type { AlertId, NoticeId, RecipientId } from '../../../src/domain/ids.ts'
import type { Draft, NoticeHeader } from '../../../src/domain/outbox/notice.ts'
import { noticeOfMessage } from '../../../src/store/queries/messages.ts'
import {
  claim,
  dropNotices,
  enqueue,
  finishNotice,
  postpone,
  purgeNotices,
  queuedHeaders,
} from '../../../src/store/queries/notices.ts'
import { reclaim } from '../../../src/store/queries/recovery/leases.ts'
import { ALERT, at, chat, draft, FIRST, messageId } from '../samples.ts'
import type { TheStore } from './contract.ts'

/** The outbox: nothing is lost, nothing is taken twice, and what may have arrived is known. */
export function outboxContract(store: TheStore): void {
  claiming(store)
  settling(store)
  slots(store)
}

const queue = async (store: TheStore, ...drafts: Draft[]): Promise<NoticeHeader[]> =>
  store().write(tx => enqueue(tx, drafts, at(12)))
const queued = (store: TheStore) => store().read(tx => queuedHeaders(tx, FIRST, 100))
const take = (store: TheStore, ...ids: NoticeId[]) => store().write(tx => claim(tx, ids, at(1_000)))
const sendAs = (store: TheStore, id: NoticeId, message: string) =>
  store().write(tx => finishNotice(tx, id, { state: 'sent', message: messageId(message) }, at(500)))
const tracker = (more: Partial<Draft> = {}) =>
  draft({ to: chat('ana'), about: { kind: 'tracker' }, rank: 'update', slot: 'tracker', ...more })

async function one(store: TheStore, more: Partial<Draft> = {}): Promise<NoticeId> {
  const [header] = await queue(store, draft(more))
  if (!header) throw new Error('nothing was queued')
  return header.id
}

function claiming(store: TheStore): void {
  describe('the outbox', () => {
    test('queues in the order of commit and tells the dispatcher nothing of a person', async () => {
      const headers = await queue(store, draft(), draft({ to: chat('brother'), rank: 'update' }), draft())
      expect(headers.map(({ id }) => id)).toEqual([1, 2, 3])
      expect(headers[0]?.chatKey).toBe(headers[2]?.chatKey)
      expect(headers[0]?.chatKey).not.toBe(headers[1]?.chatKey)
      expect(headers[1]).toEqual({
        id: 2,
        account: 'simulator',
        chatKey: headers[1]?.chatKey,
        group: false,
        rank: 'update',
        due: at(12),
        kind: 'alert',
        attempts: 0,
        alert: headers[1]?.alert,
      })
      expect(await queued(store)).toEqual(headers)
      expect(await store().read(tx => queuedHeaders(tx, 1 as NoticeId, 1))).toEqual([headers[1]])
    })

    test('context out a notice whole, once, and counts the attempt', async () => {
      const whole = draft({ recipient: 'recipient-mother' as RecipientId, slot: 'alert', fresh: true })
      const [header] = await queue(store, whole)
      const id = header?.id ?? FIRST
      expect(await take(store, id, id)).toEqual([
        { ...whole, id, addedAt: at(12), attempts: 1, repeat: false },
      ])
      expect(await take(store, id)).toEqual([])
      expect(await queued(store)).toEqual([])
    })

    test('two relays that want the same notice never both get it', async () => {
      const id = await one(store)
      const [mine, theirs] = await Promise.all([take(store, id), take(store, id)])
      expect([...mine, ...theirs].map(notice => notice.id)).toEqual([id])
    })

    test('queues again what was under way when the process ended, as a repeat', async () => {
      const [leased, sent, waiting] = [await one(store), await one(store), await one(store)]
      await take(store, leased, sent)
      await sendAs(store, sent, 'm1')
      const back = await store().write(tx => reclaim(tx))
      expect(back.map(({ id }) => id)).toEqual([leased])
      expect((await queued(store)).map(({ id }) => id)).toEqual([leased, waiting])
      const [again, first] = await take(store, leased, waiting)
      expect(again).toMatchObject({ repeat: true, attempts: 2 })
      expect(first).toMatchObject({ repeat: false, attempts: 1 })
    })

    test('takes back while it runs what a fault of the database left leased, and nothing that is under way', async () => {
      const [lost, underWay] = [await one(store), await one(store)]
      await take(store, lost, underWay)
      const back = await store().write(tx => reclaim(tx, new Set([underWay])))
      expect(back.map(({ id }) => id)).toEqual([lost])
      expect((await queued(store)).map(({ id }) => id)).toEqual([lost])
      // Nothing of it had left.
      expect(await take(store, lost)).toMatchObject([{ repeat: false }])
    })

    test('waits until later, and does not forget that an attempt may have arrived', async () => {
      const id = await one(store)
      await take(store, id)
      const header = await store().write(tx => postpone(tx, id, at(2_000), { repeat: true }))
      expect(header).toMatchObject({ id, due: at(2_000), attempts: 1 })
      expect(await queued(store)).toEqual([header])
      await take(store, id)
      await store().write(tx => postpone(tx, id, at(3_000), { repeat: false }))
      expect((await take(store, id))[0]).toMatchObject({ repeat: true, attempts: 3, due: at(3_000) })
    })

    test('postpones nothing that is not leased', async () => {
      const id = await one(store)
      expect(await store().write(tx => postpone(tx, id, at(2_000), { repeat: false }))).toBeUndefined()
      expect((await queued(store))[0]?.due).toBe(at(12))
    })
  })
}

function settling(store: TheStore): void {
  describe('a settled notice', () => {
    test('is found by its message in its chat alone', async () => {
      const id = await one(store, { recipient: 'recipient-mother' as RecipientId })
      await take(store, id)
      await sendAs(store, id, 'm1')
      const found = { notice: id, kind: 'alert', alert: ALERT, recipient: 'recipient-mother' }
      const of = (name: string, message: string) =>
        store().read(tx => noticeOfMessage(tx, chat(name), messageId(message)))
      expect(await of('mother', 'm1')).toMatchObject(found)
      expect(await of('ana', 'm1')).toBeUndefined()
      expect(await of('mother', 'm2')).toBeUndefined()
    })

    test('is never taken, moved or settled again', async () => {
      const id = await one(store)
      await take(store, id)
      await store().write(tx => finishNotice(tx, id, { state: 'refused', why: 'blocked' }, at(500)))
      await sendAs(store, id, 'late')
      expect(await store().write(tx => postpone(tx, id, at(900), { repeat: false }))).toBeUndefined()
      expect(await store().write(tx => reclaim(tx))).toEqual([])
      expect(await take(store, id)).toEqual([])
      expect(await store().read(tx => noticeOfMessage(tx, chat('mother'), messageId('late')))).toBeUndefined()
    })

    test('counts as sent even if it was queued again in the meantime', async () => {
      const id = await one(store)
      await take(store, id)
      await store().write(tx => reclaim(tx))
      await sendAs(store, id, 'm1')
      expect(await queued(store)).toEqual([])
    })

    test('is purged in time', async () => {
      const [settled, open] = [await one(store), await one(store, { to: chat('ana') })]
      await take(store, settled)
      await sendAs(store, settled, 'm1')
      await store().write(tx => purgeNotices(tx, at(500)))
      const known = () => store().read(tx => noticeOfMessage(tx, chat('mother'), messageId('m1')))
      expect(await known()).toBeDefined()
      await store().write(tx => purgeNotices(tx, at(501)))
      expect(await known()).toBeUndefined()
      expect((await queued(store)).map(({ id }) => id)).toEqual([open])
      expect(await one(store)).toBeGreaterThan(open)
    })

    test('a copy that ends, and an alert that closes, take their queued notices out, and no others', async () => {
      const leased = await one(store)
      await take(store, leased)
      await queue(store, draft(), draft({ recipient: 'mother' as RecipientId }))
      const other = await one(store, { alert: 'another-alert' as AlertId })
      expect(await store().write(tx => dropNotices(tx, ALERT, { of: 'mother' as RecipientId }))).toBe(1)
      expect(await store().write(tx => dropNotices(tx, ALERT))).toBe(1)
      expect((await queued(store)).map(({ id }) => id)).toEqual([other])
      expect(await store().write(tx => postpone(tx, leased, at(900), { repeat: false }))).toBeDefined()
    })
  })
}

function slots(store: TheStore): void {
  describe('a slot', () => {
    test('holds one queued notice for each chat', async () => {
      expect(await queue(store, tracker(), tracker(), tracker({ to: chat('brother') }))).toHaveLength(2)
      expect(await queue(store, tracker(), draft({ to: chat('ana') }))).toHaveLength(1)
      expect(await queued(store)).toHaveLength(3)
    })

    test('takes another while the first is being sent, which then edits its message', async () => {
      const id = await one(store, tracker())
      await take(store, id)
      const next = await one(store, tracker())
      await sendAs(store, id, 'm1')
      const [edit] = await take(store, next)
      expect(edit).toMatchObject({ replaces: 'm1' })
      await sendAs(store, next, 'm1')
      const [fresh] = await take(store, await one(store, tracker({ fresh: true })))
      expect(fresh).not.toHaveProperty('replaces')
      await sendAs(store, fresh?.id ?? FIRST, 'm2')
      expect(await take(store, await one(store, tracker()))).toMatchObject([{ replaces: 'm2' }])
    })

    test('knows no message of another chat, nor of a notice that was not sent', async () => {
      const refused = await one(store, tracker())
      await take(store, refused)
      await store().write(tx => finishNotice(tx, refused, { state: 'refused', why: 'blocked' }, at(20)))
      const other = await one(store, tracker({ to: chat('brother') }))
      await take(store, other)
      await sendAs(store, other, 'm9')
      expect((await take(store, await one(store, tracker())))[0]).not.toHaveProperty('replaces')
    })

    test('lets the queued notice take over what is newer or more urgent', async () => {
      const say = (text: string, more: Partial<Draft> = {}) =>
        tracker({ about: { kind: 'say', message: { kind: 'text', text } }, due: at(50), ...more })
      const [first] = await queue(store, say('uno'))
      expect(await queue(store, say('dos'))).toEqual([])
      const sooner = await queue(store, say('tres', { rank: 'acknowledgement', due: at(30), fresh: true }))
      expect(sooner).toEqual([{ ...first, rank: 'acknowledgement', due: at(30) }])
      expect(await queue(store, say('cuatro', { rank: 'conversation', due: at(90) }))).toEqual([])
      const [notice] = await take(store, first?.id ?? FIRST)
      expect(notice).toMatchObject({
        rank: 'acknowledgement',
        due: at(30),
        fresh: true,
        about: { message: { text: 'cuatro' } },
      })
    })

    test('does not hurry a notice that its network asked to wait', async () => {
      const id = await one(store, tracker())
      await take(store, id)
      await store().write(tx => postpone(tx, id, at(9_000), { repeat: false }))
      expect(await queue(store, tracker({ due: at(13) }))).toEqual([])
      expect((await queued(store))[0]?.due).toBe(at(9_000))
    })
  })
}
