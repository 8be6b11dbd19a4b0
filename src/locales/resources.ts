import alertEn from './en/alert.json' with { type: 'json' }
import deskEn from './en/desk.json' with { type: 'json' }
import menuEn from './en/menu.json' with { type: 'json' }
import alertEs from './es/alert.json' with { type: 'json' }
import deskEs from './es/desk.json' with { type: 'json' }
import menuEs from './es/menu.json' with { type: 'json' }

/** Every sentence of every language. A language is a folder of files; a file is a subject; Spanish is the source. */
export const resources = {
  es: { alert: alertEs, desk: deskEs, menu: menuEs },
  en: { alert: alertEn, desk: deskEn, menu: menuEn },
}
