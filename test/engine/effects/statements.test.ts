import { afterEach, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { Service } from '../service.ts'

let service: Service
afterEach(() => service.stop())

/** Reads an alert with its person, whoever asks for it. */
const FACTS = /^select .* from "alerts" inner join "persons"/i

/** The statements up to the commit that notes that `copies` copies have left. */
function untilTold(statements: readonly string[], copies: number): readonly string[] {
  const noted = statements.flatMap((one, index) => (one.startsWith('update "recipients"') ? [index] : []))
  const last = noted[copies - 1] ?? statements.length
  return statements.slice(0, statements.indexOf('COMMIT', last) + 1)
}

test('a PÁNICO until a relative and a desk are told costs at most 90 statements and 6 reads of the alert', async () => {
  service = await Service.start()
  const [ana, mama, officer] = [
    service.phone('Ana'),
    service.phone('Mamá', 'relative'),
    service.phone('Pérez', 'officer'),
  ]
  await service.register(ana, mama)
  const group = await service.desk(officer)
  await service.pass(MINUTE)
  service.statements.length = 0
  await service.says(ana, 'PÁNICO')
  expect(service.heard(mama).join('\n')).toContain('ALERTA de Ana')
  expect(service.shown(group).join('\n')).toContain('CHI-0001')
  const cost = untilTold(service.statements, 2)
  expect(cost.length).toBeGreaterThan(20)
  expect(cost.length).toBeLessThanOrEqual(90)
  expect(cost.filter(one => FACTS.test(one)).length).toBeLessThanOrEqual(6)
})
