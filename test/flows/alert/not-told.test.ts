import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { newContact } from '../../../src/domain/people/contact-lifecycle.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import { idGeneratorFrom } from '../../../src/platform/ids.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { saveContact } from '../../../src/store/queries/contacts.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let ana: Person

beforeEach(async () => {
  world = await World.open()
  ana = await world.register('Ana')
})

/** A contact who never opened the link. */
const addHija = async () => {
  const id = idGeneratorFrom(systemRandom).contact()
  const naming = { id, person: ana.id, name: 'Hija', language: 'es', phone: '+12145550144' } as const
  await world.store.write(tx => saveContact(tx, newContact(naming, world.now)))
  return id
}

describe('an alert that reached nobody', () => {
  test('says so first, and whom to call by the numbers that the person gave', async () => {
    await addHija()
    await world.says('Ana', 'me detuvieron')
    const [first] = world
      .heardBy('Ana')
      .split('\n')
      .filter(line => line.includes('⚠️'))
    expect(first).toContain('no le llegó a nadie')
    expect(world.heardBy('Ana')).toContain('• Hija: todavía no acepta; no se le avisó. 📞 +1 214 555 0144')
  })

  test('ends without a word that others were told, and so does the answer to a place', async () => {
    await world.says('Ana', 'me detuvieron')
    world.forget()
    await world.says('Ana', 'estoy en Cicero, Illinois')
    await world.says('Ana', 'ya me soltaron')
    expect(world.heardBy('Ana')).toContain('Anoté: Cicero, Illinois')
    expect(world.heardBy('Ana')).toContain('No le había llegado a nadie')
    expect(world.heardBy('Ana')).not.toMatch(/damos la noticia|quienes avisamos/)
  })

  test('asks for the location where a desk could be found by it, and nowhere else', async () => {
    await world.says('Ana', 'me detuvieron')
    expect(world.heardBy('Ana')).not.toContain('así le llega al consulado')
    await world.says('Ana', 'falsa alarma')
    await world.says('Ana', 'sí')
    await world.addDesk(CHICAGO, 'mesa')
    world.forget()
    await world.says('Ana', 'me detuvieron')
    expect(world.heardBy('Ana')).toContain('Manda tu ubicación: así le llega al consulado.')
  })
})

describe('somebody of the family who was not told', () => {
  test('stands in the tracker beside those who were', async () => {
    await world.addContact(ana, 'Mamá', 'mama')
    await addHija()
    await world.addContact(ana, 'Tío', 'tio')
    await world.says('tio', 'BAJA')
    world.forget()
    await world.says('Ana', 'me detuvieron')
    expect(world.heardBy('Ana')).toMatch(
      /• Mamá: enviado .*\n• Hija: todavía no acepta; no se le avisó\. 📞 \+1 214/,
    )
    expect(world.heardBy('Ana')).toContain('• Tío: se dio de baja; no se le avisó.')
    expect(world.heardBy('mama')).not.toContain('214 555')
  })

  test('is named to the other relatives without a number, at once and in the next reminder', async () => {
    await world.addContact(ana, 'Mamá', 'mama', { phone: '+12145550145' })
    await world.addContact(ana, 'Luis', 'luis')
    world.bot.blocked.add('mama')
    await world.says('Ana', 'me detuvieron')
    await world.pass(MINUTE / 2)
    expect(world.heardBy('luis')).toContain('⚠️ Mamá: no le llega el aviso de Ana. Llámale si puedes.')
    expect(world.heardBy('Ana')).toContain('• Mamá: no le llega. Llámale tú. 📞 +1 214 555 0145')
    world.forget()
    await world.pass(2 * MINUTE)
    expect(world.heardBy('luis')).toMatch(/Recordatorio[\s\S]*Mamá: no le llega/)
    expect(world.heardBy('luis')).not.toContain('214 555')
  })
})

describe('an officer whose own chat is the desk', () => {
  const only = 'su única mesa aquí es el chat de Luis'

  beforeEach(async () => {
    const luis = await world.register('Luis', { consulate: CHICAGO })
    await world.addContact(luis, 'Mamá', 'mama')
    await world.addDesk(CHICAGO, 'Luis')
  })

  test('and cries, and their family, read that there is no other desk, and not that there is none', async () => {
    await world.says('Luis', 'PÁNICO')
    for (const reader of ['Luis', 'mama']) {
      expect(world.heardBy(reader)).toContain(only)
      expect(world.heardBy(reader)).not.toContain('aquí no tiene mesa')
    }
  })

  test('reads nothing of that where another desk of the consulate is told', async () => {
    await world.addDesk(CHICAGO, 'mesa')
    await world.says('Luis', 'PÁNICO')
    expect(world.heardBy('mesa')).toContain('Luis')
    expect(world.heardBy('mama')).not.toContain(only)
  })
})
