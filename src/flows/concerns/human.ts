import { phone } from '../../locales/formats.ts'
import type { Context } from '../context.ts'

/** Who answers as a human: the organisation at its own number, if its settings name one, and the line of the consulates. */
export function humanText({ t, directory, organisation, organisationPhone }: Context): string {
  const ciam = phone(directory.ciam.number)
  return organisationPhone === undefined
    ? t('concern.human-ciam', { ciam })
    : t('concern.human', { organisation, phone: phone(organisationPhone), ciam })
}
