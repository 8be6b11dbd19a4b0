import { expect } from 'vitest'
import type { Case } from './bench.ts'

const CHICAGO = { lat: 41.85, lon: -87.65 }
const HOSTILE = '*Ana* <a href="http://e.invalid">clic</a> [x](http://e.invalid) _`| @todos 1) \u202e'
const SENTENCE = 'Llama al consulado y pregunta por tu familiar con calma. '

/** What we say: how a chat shows it, and what becomes of it. */
export const outboundCases = {
  'a text is shown exactly, and a name never becomes markup': async bench => {
    await bench.start()
    const { network } = bench
    const id = await bench.say(network.person, { kind: 'text', text: `Alerta de ${HOSTILE}` })
    const shown = await bench.last(network.person)
    expect(shown.id).toBe(id)
    expect(shown.text).toBe(`Alerta de ${HOSTILE}`)
  },

  'choices are shown as taps, or numbered in the text': async bench => {
    await bench.start()
    const { bot, network } = bench
    const choices = [[{ id: 'a', label: 'Recibido' }], [{ id: 'b', label: 'Ya está a salvo' }]]
    await bench.say(network.person, { kind: 'text', text: 'Alerta', choices })
    const shown = await bench.last(network.person)
    if (bot.chats.buttons) expect(shown.choices).toEqual(['Recibido', 'Ya está a salvo'])
    else expect(shown.text).toMatch(/^Alerta[\s\S]*1\W.*Recibido[\s\S]*2\W.*Ya está a salvo/)
  },

  'the keyboard is shown, and its key comes back as its label': async bench => {
    await bench.start()
    const { network } = bench
    const keyboard = [
      [{ label: '🆘 PÁNICO', sends: 'label' }],
      [{ label: '📍 Enviar', sends: 'location' }],
    ] as const
    await bench.say(network.person, { kind: 'text', text: 'Listo', keyboard })
    expect((await bench.last(network.person)).keyboard).toEqual(['🆘 PÁNICO', '📍 Enviar'])
    await network.say(network.person, '🆘 PÁNICO')
    expect((await bench.hear('text')).text).toBe('🆘 PÁNICO')
  },

  'a group is never asked for a location or a card': async bench => {
    await bench.start()
    const { network } = bench
    const keyboard = [
      [{ label: '📍 Enviar', sends: 'location' }],
      [{ label: '👤 Yo', sends: 'contact' }],
    ] as const
    await bench.say(network.group, { kind: 'text', text: 'Listo', keyboard })
    expect((await bench.last(network.group)).keyboard).toEqual([])
  },

  'a long text is split at its sentences, whole and in order, with the choices at its end': async bench => {
    await bench.start()
    const { bot, network } = bench
    const text = SENTENCE.repeat(Math.ceil((2.5 * bot.chats.textLimit) / SENTENCE.length)).trim()
    const choices = [[{ id: 'a', label: 'Recibido' }]]
    const id = await bench.say(network.person, { kind: 'text', text, choices })
    const parts = network.shown(network.person)
    expect(parts.length).toBeGreaterThanOrEqual(3)
    for (const part of parts) expect((part.text ?? '').length).toBeLessThanOrEqual(bot.chats.textLimit)
    for (const part of parts.slice(0, -1)) expect(part.text).toMatch(/\.$/)
    const together = parts.map(part => part.text).join(' ')
    expect(together.startsWith(text)).toBe(true)
    expect(parts.at(-1)?.id).toBe(id)
    if (bot.chats.buttons)
      expect(parts.map(part => part.choices.length)).toEqual([...parts.slice(1).map(() => 0), 1])
  },

  'a pin is shown as a pin': async bench => {
    await bench.start()
    const { network } = bench
    await bench.say(network.group, {
      kind: 'pin',
      point: CHICAGO,
      title: 'Aquí',
      address: 'Condado de Cook, IL',
    })
    const shown = await bench.last(network.group)
    expect(shown.pin?.lat).toBeCloseTo(CHICAGO.lat, 5)
    expect(shown.pin?.lon).toBeCloseTo(CHICAGO.lon, 5)
  },

  'a pin without an address is shown too': async bench => {
    await bench.start()
    const { network } = bench
    await bench.say(network.person, { kind: 'pin', point: CHICAGO, title: 'Aquí' })
    expect((await bench.last(network.person)).pin?.lat).toBeCloseTo(CHICAGO.lat, 5)
  },

  'an answer is shown under what it answers': async bench => {
    await bench.start()
    const { network } = bench
    const first = await bench.say(network.group, { kind: 'text', text: 'CHI-0412' })
    await bench.say(network.group, { kind: 'text', text: 'Actualización', replyTo: first })
    expect((await bench.last(network.group)).replyTo).toBe(first)
  },

  'an answer to a message that is gone is said all the same': async bench => {
    await bench.start()
    const { network } = bench
    const first = await bench.say(network.group, { kind: 'text', text: 'CHI-0412' })
    network.vanish(network.group, first)
    await bench.say(network.group, { kind: 'text', text: 'Actualización', replyTo: first })
    expect((await bench.last(network.group)).text).toBe('Actualización')
  },

  'a message that replaces another is edited in, or said anew where nothing can be edited': async bench => {
    await bench.start()
    const { bot, network } = bench
    const first = await bench.say(network.person, { kind: 'text', text: 'Guardado' })
    const second = await bench.say(network.person, { kind: 'text', text: 'Enviado', replaces: first })
    const texts = network.shown(network.person).map(shown => shown.text)
    expect(texts).toEqual(bot.chats.edits ? ['Enviado'] : ['Guardado', 'Enviado'])
    expect(second === first).toBe(bot.chats.edits)
  },

  'replacing a message by the same words is accepted': async bench => {
    await bench.start()
    const { network } = bench
    const choices = [[{ id: 'a', label: 'Recibido' }]]
    const first = await bench.say(network.person, { kind: 'text', text: 'Guardado', choices })
    await bench.say(network.person, { kind: 'text', text: 'Guardado', choices, replaces: first })
    expect((await bench.last(network.person)).text).toMatch(/^Guardado/)
  },

  'replacing a message that is gone says it anew': async bench => {
    await bench.start()
    const { network } = bench
    const first = await bench.say(network.person, { kind: 'text', text: 'Guardado' })
    network.vanish(network.person, first)
    const second = await bench.say(network.person, { kind: 'text', text: 'Enviado', replaces: first })
    expect(second).not.toBe(first)
    expect(network.shown(network.person).map(shown => shown.text)).toEqual(['Enviado'])
  },

  'a reader who blocked us refuses': async bench => {
    await bench.start()
    const { network } = bench
    await network.block(network.relative)
    await bench.hear('membership')
    const sent = await bench.sendSlowly(network.relative, { kind: 'text', text: 'Aviso' })
    expect(sent).toEqual({ kind: 'refused', why: 'blocked' })
  },

  'a chat that the network does not know refuses': async bench => {
    await bench.start()
    const sent = await bench.sendSlowly(bench.network.nowhere, { kind: 'text', text: 'Aviso' })
    expect(sent).toEqual({ kind: 'refused', why: 'gone' })
  },

  'a group that put us out refuses': async bench => {
    await bench.start()
    const { network } = bench
    await network.remove(network.group)
    const sent = await bench.sendSlowly(network.group, { kind: 'text', text: 'Aviso' })
    expect(sent.kind).toBe('refused')
  },

  'a group that moved refuses and tells where to': async bench => {
    await bench.start()
    const { network } = bench
    const movedTo = await network.move(network.group)
    const sent = await bench.sendSlowly(network.group, { kind: 'text', text: 'Aviso' })
    expect(sent).toEqual({ kind: 'refused', why: 'moved', movedTo })
    await bench.say(movedTo, { kind: 'text', text: 'Aviso' })
    expect((await bench.last(movedTo)).text).toBe('Aviso')
  },
} satisfies Record<string, Case>
