import type { TemplateNames } from '../bots/whatsapp/cloud/settings.ts'
import type { Template } from '../bots/whatsapp/cloud/templates.ts'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../domain/people/person.ts'
import type { PhraseKey } from '../locales/words.ts'
import { words } from '../locales/words.ts'

/** The labels of an alert's choices, in the order in which they stand under it. */
const FAMILY = ['alert.choice-received', 'alert.choice-safe'] as const satisfies readonly PhraseKey[]
const DESK = [
  'desk.choice-attend',
  'desk.choice-contacted',
  'desk.choice-false',
  'desk.choice-close',
] as const satisfies readonly PhraseKey[]

const NUMBER = ['alert.choice-know', 'alert.choice-unknown'] as const satisfies readonly PhraseKey[]

/** The uses of the templates, by the beginning of the keys of their texts. */
type Use = 'notice' | 'family' | 'desk' | 'number'

/**
 * The templates that bear these names, as docs/whatsapp.md has them submitted: with the quick replies of a
 * family's alert and of one to a bare number in every language, of a desk's alert in Spanish, and without any for whatever else is said.
 */
export function approvedTemplates(names: TemplateNames): readonly Template[] {
  const named = (
    use: Use,
    languages: readonly Language[],
    keys: readonly (typeof FAMILY | typeof DESK | typeof NUMBER)[number][],
  ): readonly Template[] => {
    const name = names[use]
    if (name === undefined) return []
    return languages.map(language => {
      const say = words(language)
      const text = [say(`template.${use}-head`), '{{1}}', say(`template.${use}-foot`)].join('\n\n')
      return { name, language, text, buttons: keys.map(key => say(key)) }
    })
  }
  return [
    ...named('family', LANGUAGES, FAMILY),
    ...named('number', LANGUAGES, NUMBER),
    ...named('desk', [DEFAULT_LANGUAGE], DESK),
    ...named('notice', LANGUAGES, []),
  ]
}
