import { afterEach, describe, expect, it, vi } from 'vitest'
import { crablineCloud, crablineTelegram } from './crabline.ts'
import { Visit } from './elsewhere.ts'
import { testApi } from './test-api.ts'

/** The service against servers that nobody here wrote: they share none of our ideas of what a network does. */
// They keep the time of the wall, in which messages to one chat are a second apart.
vi.setConfig({ testTimeout: 300_000 })

let visit: Visit
afterEach(() => visit.end())

const ANA = '5550101'
const MOTHER = '5550102'

describe("Crabline's server of the Bot API, which knows no taps and no pins", () => {
  it('carries a registration and an alert to its end', async () => {
    visit = await Visit.begin(await crablineTelegram())
    await visit.says(ANA, 'hola', /¿Aceptas que lo guarde\?/)
    await visit.says(ANA, 'sí', /¿Cómo te dice tu familia\?/)
    await visit.says(ANA, 'Ana', /¿Dónde vives\?/)
    await visit.says(ANA, '60608', /Consulado en Chicago/)
    await visit.says(ANA, 'sí', /¿A quién aviso si te detienen\?/)
    const { text } = await visit.says(ANA, 'Mamá 312 555 0102', /https:\/\/t\.me\/\S+start=/)
    const [, code = ''] = /start=([\w-]+)/.exec(text) ?? []
    await visit.says(MOTHER, `/start ${code}`, /contacto de emergencia/)
    await visit.says(MOTHER, 'sí', /Ya eres contacto/)
    await visit.reads(ANA, /¿Es Mamá\?/)
    await visit.says(ANA, 'sí, es mamá', /Mamá/)
    const alert = await visit.says(ANA, 'PÁNICO estoy en la 26 y Kostner, Chicago', /CHI-0001/, MOTHER)
    expect(alert.text).toContain('Ana')
    await visit.says(MOTHER, 'recibido', /Mamá/, ANA)
    await visit.says(ANA, 'falsa alarma', /¿/)
    await visit.says(ANA, 'sí', /cancel/i, MOTHER)
  })
})

describe('telegram-test-api, which knows taps and no long poll', () => {
  it('carries a registration and an alert to its end', async () => {
    visit = await Visit.begin(await testApi())
    await visit.says(ANA, '/start', /¿Aceptas que lo guarde\?/)
    await visit.taps(ANA, '✅ Sí, acepto', /¿Cómo te dice tu familia\?/)
    await visit.says(ANA, 'Ana', /¿Dónde vives\?/)
    await visit.says(ANA, '60608', /Consulado en Chicago/)
    await visit.taps(ANA, '✅ Sí', /¿A quién aviso si te detienen\?/)
    const { text } = await visit.says(ANA, 'Mamá 312 555 0102', /https:\/\/t\.me\/\S+start=/)
    const [, code = ''] = /start=([\w-]+)/.exec(text) ?? []
    await visit.says(MOTHER, `/start ${code}`, /contacto de emergencia/)
    await visit.taps(MOTHER, '✅ Sí, acepto', /Ya eres contacto/)
    await visit.reads(ANA, /¿Es Mamá\?/)
    await visit.taps(ANA, '✅ Sí, es', /Mamá/)
    await visit.says(ANA, 'PÁNICO', /CHI-0001/, MOTHER)
    await visit.taps(MOTHER, '✅ Recibido', /Mamá/, ANA)
    await visit.says(ANA, 'falsa alarma', /¿/)
    await visit.taps(ANA, 'Sí, cancelar', /cancel/i, MOTHER)
  })
})

describe("Crabline's server of the Cloud API, which calls buttons a wrong parameter", () => {
  it('carries a registration and an alert to its end, in plain words', async () => {
    const [ana, mother] = ['13125550101', '13125550102']
    visit = await Visit.begin(await crablineCloud())
    await visit.says(ana, 'hola', /¿Aceptas que lo guarde\?/)
    await visit.says(ana, 'sí', /¿Cómo te dice tu familia\?/)
    await visit.says(ana, 'Ana', /¿Dónde vives\?/)
    await visit.says(ana, '60608', /Consulado en Chicago/)
    await visit.says(ana, 'sí', /¿A quién aviso si te detienen\?/)
    const { text } = await visit.says(ana, 'Mamá 312 555 0102', /wa\.me\/\S+text=/)
    const [link = ''] = /https:\/\/wa\.me\/\S+/.exec(text) ?? []
    await visit.says(mother, new URL(link).searchParams.get('text') ?? '', /contacto de emergencia/)
    await visit.says(mother, 'sí', /Ya eres contacto/)
    // The network vouches for her number: nobody has to say that it is she.
    await visit.reads(ana, /Mamá aceptó desde su número/)
    await visit.says(ana, 'PÁNICO estoy en la 26 y Kostner, Chicago', /CHI-0001/, mother)
    await visit.says(mother, 'recibido', /Mamá/, ana)
    await visit.says(ana, 'falsa alarma', /¿/)
    await visit.says(ana, 'sí', /cancel/i, mother)
  })
})
