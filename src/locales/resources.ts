import type { Language } from '../domain/people/person.ts'
import alertEn from './en/alert.json' with { type: 'json' }
import anotherEn from './en/another.json' with { type: 'json' }
import bridgeEn from './en/bridge.json' with { type: 'json' }
import commandsEn from './en/commands.json' with { type: 'json' }
import concernEn from './en/concern.json' with { type: 'json' }
import deskEn from './en/desk.json' with { type: 'json' }
import drillEn from './en/drill.json' with { type: 'json' }
import familyEn from './en/family.json' with { type: 'json' }
import helperEn from './en/helper.json' with { type: 'json' }
import inviteEn from './en/invite.json' with { type: 'json' }
import languageEn from './en/language.json' with { type: 'json' }
import menuEn from './en/menu.json' with { type: 'json' }
import privacyEn from './en/privacy.json' with { type: 'json' }
import regionEn from './en/region.json' with { type: 'json' }
import registerEn from './en/register.json' with { type: 'json' }
import reminderEn from './en/reminder.json' with { type: 'json' }
import reportEn from './en/report.json' with { type: 'json' }
import rightsEn from './en/rights.json' with { type: 'json' }
import saidEn from './en/said.json' with { type: 'json' }
import templateEn from './en/template.json' with { type: 'json' }
import alertEs from './es/alert.json' with { type: 'json' }
import anotherEs from './es/another.json' with { type: 'json' }
import bridgeEs from './es/bridge.json' with { type: 'json' }
import commandsEs from './es/commands.json' with { type: 'json' }
import concernEs from './es/concern.json' with { type: 'json' }
import deskEs from './es/desk.json' with { type: 'json' }
import drillEs from './es/drill.json' with { type: 'json' }
import familyEs from './es/family.json' with { type: 'json' }
import helperEs from './es/helper.json' with { type: 'json' }
import inviteEs from './es/invite.json' with { type: 'json' }
import languageEs from './es/language.json' with { type: 'json' }
import menuEs from './es/menu.json' with { type: 'json' }
import privacyEs from './es/privacy.json' with { type: 'json' }
import regionEs from './es/region.json' with { type: 'json' }
import registerEs from './es/register.json' with { type: 'json' }
import reminderEs from './es/reminder.json' with { type: 'json' }
import reportEs from './es/report.json' with { type: 'json' }
import rightsEs from './es/rights.json' with { type: 'json' }
import saidEs from './es/said.json' with { type: 'json' }
import templateEs from './es/template.json' with { type: 'json' }

/** Every sentence of every language. A language is a folder of files; a file is a subject; Spanish is the source. */
export const resources = {
  es: {
    alert: alertEs,
    another: anotherEs,
    bridge: bridgeEs,
    commands: commandsEs,
    concern: concernEs,
    desk: deskEs,
    drill: drillEs,
    family: familyEs,
    helper: helperEs,
    invite: inviteEs,
    language: languageEs,
    menu: menuEs,
    privacy: privacyEs,
    region: regionEs,
    register: registerEs,
    reminder: reminderEs,
    report: reportEs,
    rights: rightsEs,
    said: saidEs,
    template: templateEs,
  },
  en: {
    alert: alertEn,
    another: anotherEn,
    bridge: bridgeEn,
    commands: commandsEn,
    concern: concernEn,
    desk: deskEn,
    drill: drillEn,
    family: familyEn,
    helper: helperEn,
    invite: inviteEn,
    language: languageEn,
    menu: menuEn,
    privacy: privacyEn,
    region: regionEn,
    register: registerEn,
    reminder: reminderEn,
    report: reportEn,
    rights: rightsEn,
    said: saidEn,
    template: templateEn,
  },
} satisfies Readonly<Record<Language, object>>
