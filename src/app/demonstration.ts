import type { SimulatedNetwork } from '../bots/simulator/network.ts'
import { phoneId } from '../bots/simulator/world.ts'
import type { Directory } from '../consulates/directory.ts'
import type { AccountId } from '../domain/messaging/address.ts'

/** The account of ours on the simulated network. */
export const SIMULATOR_ACCOUNT = 'simulator' as AccountId

/** Hands out the phones of the demonstration: a person, two relatives, and an officer in a consulate's group. */
export function demonstrationPhones(network: SimulatedNetwork): void {
  const account = SIMULATOR_ACCOUNT
  const phone = (id: string, name: string, number: string, role: 'person' | 'relative' | 'officer') =>
    network.addPhone({ id: phoneId(id), name, language: 'es', number, account, role })
  phone('ana', 'Ana Morales', '+13125550101', 'person')
  phone('mama', 'Mamá', '+13125550102', 'relative')
  phone('luis', 'Luis', '+13125550103', 'relative')
  phone('perez', 'L. Pérez', '+13125550104', 'officer')
  network.addGroup({ account, title: 'Mesa del consulado', members: [phoneId('perez')] })
}

/** The consulates that the simulator's page offers for a desk: the busiest first, then all by name. */
export function officesForDesks({ offices }: Directory) {
  const first = ['chicago', 'los-angeles', 'houston', 'dallas', 'new-york']
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length)
  return [...offices]
    .sort((a, b) => place(a.id) - place(b.id) || a.shortName.localeCompare(b.shortName))
    .map(({ id, shortName }) => ({ id, name: shortName }))
}
