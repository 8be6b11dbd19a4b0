import { describe, expect, test } from 'vitest'
import { releasedFor } from '../../../src/domain/alert/place/release.ts'
import type { AlertId, Folio, PersonId } from '../../../src/domain/ids.ts'
import {
  alertByFolio,
  alertById,
  alertOf,
  alertsClosedBefore,
  eraseAlert,
  liveAlerts,
  nextFolio,
  saveAlert,
} from '../../../src/store/queries/alerts.ts'
import { contactById, relativesOf, saveContact } from '../../../src/store/queries/contacts.ts'
import { conversationOf, saveConversation } from '../../../src/store/queries/conversations.ts'
import { addDesk, bindDesk, deskOf } from '../../../src/store/queries/desks.ts'
import { countQuarantined, quarantine } from '../../../src/store/queries/inbounds.ts'
import { inviteOf, saveInvite } from '../../../src/store/queries/invites.ts'
import { eventsOf, journalize } from '../../../src/store/queries/journal.ts'
import { noticeOfMessage } from '../../../src/store/queries/messages.ts'
import { claim, enqueue, finishNotice, queuedHeaders } from '../../../src/store/queries/notices.ts'
import { moveChat } from '../../../src/store/queries/owned/moving.ts'
import { erasePerson, personById, personOf, savePerson } from '../../../src/store/queries/persons.ts'
import { addRecipients, changeRecipient, recipientsOfAlert } from '../../../src/store/queries/recipients.ts'
import { clearTimer, clearTimers, dueTimers, nextTimer, setTimer } from '../../../src/store/queries/timers.ts'
import type { Tx } from '../../../src/store/store.ts'
import {
  ALERT,
  ANA,
  alert,
  at,
  attended,
  chat,
  closed,
  contact,
  DESK,
  desk,
  draft,
  drill,
  FIRST,
  held,
  MOTHER,
  messageId,
  PILSEN,
  person,
  RELEASED,
  recipient,
  reported,
  said,
} from '../samples.ts'
import type { TheStore } from './contract.ts'

/** Alerts, recipients and timers, and what hangs on them. */
export function alertsContract(store: TheStore): void {
  alerts(store)
  recipients(store)
  journal(store)
  timers(store)
  erasing(store)
  moving(store)
}

function alerts(store: TheStore): void {
  const id = (name: string) => name as AlertId
  describe('alerts', () => {
    test('come back with their person and their recipients', async () => {
      const { attendance } = attended()
      const whole = attended({ attendance: { ...attendance, contactedAt: at(30) } })
      await store().write(async tx => {
        await savePerson(tx, person())
        await saveAlert(tx, whole)
        await addRecipients(tx, [recipient('mother'), recipient('brother')])
      })
      const facts = {
        alert: whole,
        person: person(),
        recipients: [recipient('mother'), recipient('brother')],
      }
      expect(await store().read(tx => alertById(tx, ALERT))).toEqual(facts)
      expect(await store().read(tx => alertOf(tx, ANA))).toEqual(facts)
      expect(await store().read(tx => alertByFolio(tx, 'CHI-0001' as Folio))).toEqual(facts)
      expect(await store().read(tx => alertById(tx, id('unknown')))).toBeUndefined()
      expect(await store().read(tx => alertByFolio(tx, 'CHI-9999' as Folio))).toBeUndefined()
    })

    test('come back as what they are: a report with the place let out in it, a drill with none', async () => {
      const report = reported({ place: releasedFor({ id: ALERT }, RELEASED) })
      const exercise = drill({ id: id('drill'), folio: 'CHI-0002' as Folio })
      await store().write(async tx => {
        await savePerson(tx, person())
        await saveAlert(tx, report)
        await saveAlert(tx, exercise)
      })
      expect((await store().read(tx => alertById(tx, ALERT)))?.alert).toEqual(report)
      expect((await store().read(tx => alertById(tx, exercise.id)))?.alert).toEqual(exercise)
    })

    test('a real alert comes before a drill, and an ended one is nobody’s', async () => {
      const real = held({ id: id('real'), raisedAt: at(50) })
      await store().write(async tx => {
        await savePerson(tx, person())
        await saveAlert(tx, drill({ id: id('drill') }))
        await saveAlert(tx, real)
      })
      expect((await store().read(tx => alertOf(tx, ANA)))?.alert.id).toBe('real')
      expect((await store().read(liveAlerts)).map(each => each.id)).toEqual(['drill'])
      const ended = closed({ id: real.id, folio: 'CHI-0002' as Folio })
      await store().write(tx => saveAlert(tx, ended))
      expect((await store().read(tx => alertOf(tx, ANA)))?.alert.id).toBe('drill')
      expect(await store().read(tx => alertsClosedBefore(tx, at(60), 10))).toEqual([])
      expect(await store().read(tx => alertsClosedBefore(tx, at(61), 10))).toEqual(['real'])
      await store().write(tx => eraseAlert(tx, id('real')))
      expect(await store().read(tx => alertById(tx, id('real')))).toBeUndefined()
    })

    test('folios count up for each office and are never given twice', async () => {
      const next = (code: string) => store().write(tx => nextFolio(tx, code))
      expect([await next('CHI'), await next('CHI'), await next('LA'), await next('CHI')]).toEqual([
        'CHI-0001',
        'CHI-0002',
        'LA-0001',
        'CHI-0003',
      ])
      const lost = store().write(async tx => {
        await nextFolio(tx, 'CHI')
        throw new Error('undone')
      })
      await expect(lost).rejects.toThrow()
      expect(await next('CHI')).toBe('CHI-0004')
    })

    test('two alerts cannot have one folio', async () => {
      await store().write(tx => savePerson(tx, person()))
      await store().write(tx => saveAlert(tx, alert()))
      const twin = store().write(tx => saveAlert(tx, alert({ id: id('twin'), folio: 'CHI-0001' as Folio })))
      await expect(twin).rejects.toThrow()
    })
  })
}

function recipients(store: TheStore): void {
  test('what becomes of a copy is kept, and where it is told', async () => {
    const mother = recipient('mother')
    await store().write(async tx => {
      await savePerson(tx, person())
      await saveAlert(tx, alert())
      await addRecipients(tx, [mother])
      await changeRecipient(tx, { ...mother, state: 'delivered', at: at(20) })
    })
    const of = () => store().read(tx => recipientsOfAlert(tx, ALERT))
    expect(await of()).toEqual([{ ...mother, state: 'delivered', at: at(20) }])
    const answered = { ...mother, state: 'answered', answer: 'safe', at: at(30) } as const
    await store().write(tx => changeRecipient(tx, answered))
    expect(await of()).toEqual([answered])
  })
}

function journal(store: TheStore): void {
  const officer = { by: 'desk', desk: DESK, officer: 'L. Pérez' } as const
  const opened = { alert: ALERT, at: at(11), event: { kind: 'opened' }, actor: { by: 'person' } } as const
  const ended = { alert: ALERT, at: at(60), event: { kind: 'closed', desk: DESK }, actor: officer } as const

  test('the journal of an alert tells what happened, whose act it was, and goes with the alert', async () => {
    await store().write(async tx => {
      await savePerson(tx, person())
      await saveAlert(tx, alert())
      await journalize(tx, opened)
      await journalize(tx, ended)
    })
    expect(await store().read(tx => eventsOf(tx, ALERT))).toEqual([opened, ended])
    await store().write(tx => eraseAlert(tx, ALERT))
    expect(await store().read(tx => eventsOf(tx, ALERT))).toEqual([])
  })

  test('nothing is written of an alert that is not known', async () => {
    await expect(store().write(tx => journalize(tx, opened))).rejects.toThrow()
  })
}

function timers(store: TheStore): void {
  describe('timers', () => {
    test('are due in order, one of a kind and ref', async () => {
      await store().write(async tx => {
        await setTimer(tx, 'ladder', ALERT, at(50))
        await setTimer(tx, 'lapse', ALERT, at(90))
        await setTimer(tx, 'hold', 'another', at(20))
        await setTimer(tx, 'ladder', ALERT, at(10))
      })
      expect(await store().read(nextTimer)).toBe(at(10))
      expect(await store().read(tx => dueTimers(tx, at(20), 10))).toEqual([
        { kind: 'ladder', ref: ALERT, due: at(10) },
        { kind: 'hold', ref: 'another', due: at(20) },
      ])
      expect(await store().read(tx => dueTimers(tx, at(20), 1))).toHaveLength(1)
      await store().write(tx => clearTimer(tx, 'ladder', ALERT))
      expect(await store().read(nextTimer)).toBe(at(20))
      await store().write(tx => clearTimers(tx, 'another'))
      expect(await store().read(nextTimer)).toBe(at(90))
      await store().write(tx => clearTimers(tx, ALERT))
      expect(await store().read(nextTimer)).toBeUndefined()
    })
  })
}

/** Ana with her mother, an open alert, and everything else that may be known of her. */
async function wholeLife(tx: Tx): Promise<void> {
  await savePerson(tx, person())
  await saveContact(tx, contact())
  await saveInvite(tx, MOTHER, 'invite-code', at(100))
  await saveConversation(tx, chat('ana'), { state: { version: 1, at: 'idle' }, language: 'es' }, at(1))
  await saveAlert(tx, alert())
  await addRecipients(tx, [recipient('mother')])
  await journalize(tx, { alert: ALERT, at: at(11), event: { kind: 'opened' }, actor: { by: 'person' } })
  await enqueue(tx, [draft(), draft({ to: chat('ana'), about: { kind: 'tracker' } })], at(12))
  await setTimer(tx, 'ladder', ALERT, at(50))
  await setTimer(tx, 'remind', ANA, at(50))
  await setTimer(tx, 'remind', MOTHER, at(50))
  await quarantine(tx, said('hola'), at(1))
}

function erasing(store: TheStore): void {
  describe('erasing a person', () => {
    test('leaves nothing of theirs', async () => {
      await store().write(wholeLife)
      await store().write(tx => erasePerson(tx, ANA))
      expect(await store().read(tx => personOf(tx, chat('ana')))).toBeUndefined()
      expect(await store().read(tx => contactById(tx, MOTHER))).toBeUndefined()
      expect(await store().read(tx => inviteOf(tx, 'invite-code'))).toBeUndefined()
      expect(await store().read(tx => conversationOf(tx, chat('ana')))).toBeUndefined()
      expect(await store().read(tx => alertById(tx, ALERT))).toBeUndefined()
      expect(await store().read(tx => recipientsOfAlert(tx, ALERT))).toEqual([])
      expect(await store().read(tx => eventsOf(tx, ALERT))).toEqual([])
      expect(await store().read(tx => queuedHeaders(tx, FIRST, 10))).toEqual([])
      expect(await store().read(nextTimer)).toBeUndefined()
      expect(await store().read(countQuarantined)).toBe(0)
    })

    test('takes nothing from a person of whom they are a contact', async () => {
      const other = person({ id: 'other' as PersonId, address: chat('other') })
      const theirs = alert({ id: 'others-alert' as AlertId, person: other.id, folio: 'CHI-0002' as Folio })
      await store().write(async tx => {
        await wholeLife(tx)
        await savePerson(tx, other)
        await saveContact(tx, contact({ id: MOTHER, person: other.id, address: chat('ana') }))
        await saveAlert(tx, theirs)
        await enqueue(tx, [draft({ to: chat('ana'), alert: theirs.id })], at(13))
        await erasePerson(tx, ANA)
        await enqueue(tx, [draft({ to: chat('ana'), about: { kind: 'pin' } })], at(14))
      })
      expect(await store().read(tx => personById(tx, other.id))).toEqual(other)
      expect(await store().read(tx => relativesOf(tx, chat('ana')))).toHaveLength(1)
      const queued = await store().read(tx => queuedHeaders(tx, FIRST, 10))
      expect(queued.map(({ kind }) => kind)).toEqual(['alert', 'pin'])
    })
  })
}

function moving(store: TheStore): void {
  test('a chat that moves takes along whatever is known of it and still to be said', async () => {
    const [from, to] = [chat('group'), chat('supergroup')]
    await store().write(async tx => {
      await savePerson(tx, person())
      await saveAlert(tx, alert())
      await addDesk(tx, desk(), 'CODE', at(100))
      await bindDesk(tx, DESK, { address: from, group: true }, at(5))
      await addRecipients(tx, [recipient('group', { role: 'desk', address: from })])
      await saveConversation(tx, from, { state: 'old words', language: 'es' }, at(6))
      const [first] = await enqueue(tx, [draft({ to: from, slot: 'desk' })], at(12))
      if (!first) throw new Error('nothing was queued')
      await claim(tx, [first.id], at(20))
      await finishNotice(tx, first.id, { state: 'sent', message: messageId('m1') }, at(13))
      await enqueue(tx, [draft({ to: from, about: { kind: 'pin' }, slot: 'desk' })], at(14))
      await moveChat(tx, from, to)
    })
    expect((await store().read(tx => deskOf(tx, to)))?.address).toEqual(to)
    expect(await store().read(tx => deskOf(tx, from))).toBeUndefined()
    expect((await store().read(tx => recipientsOfAlert(tx, ALERT)))[0]?.address).toEqual(to)
    expect(await store().read(tx => conversationOf(tx, to))).toMatchObject({ state: 'old words' })
    const queued = await store().read(tx => queuedHeaders(tx, FIRST, 10))
    const [notice] = await store().write(tx =>
      claim(
        tx,
        queued.map(({ id }) => id),
        at(40),
      ),
    )
    expect(notice?.to).toEqual(to)
    expect(notice).not.toHaveProperty('replaces')
    expect(await store().read(tx => noticeOfMessage(tx, from, messageId('m1')))).toBeDefined()
  })

  test('a chat that moves to a known one overwrites nobody', async () => {
    const other = person({ id: 'other' as PersonId, address: chat('new'), place: { ...PILSEN, at: at(9) } })
    await store().write(async tx => {
      await savePerson(tx, person())
      await savePerson(tx, other)
      await saveConversation(tx, chat('ana'), { state: 'old', language: 'es' }, at(1))
      await saveConversation(tx, chat('new'), { state: 'new', language: 'es' }, at(2))
      await moveChat(tx, chat('ana'), chat('new'))
    })
    expect(await store().read(tx => personOf(tx, chat('new')))).toEqual(other)
    expect(await store().read(tx => personOf(tx, chat('ana')))).toEqual(person())
    expect(await store().read(tx => conversationOf(tx, chat('new')))).toMatchObject({ state: 'new' })
  })
}
