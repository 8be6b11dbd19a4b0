/** Every key of the Spanish files with the parameters its sentence takes. Made by `npm run locales -- --write`. */
// biome-ignore format: one line a key, as the script writes them
export interface Phrases {
  readonly 'menu.key-family': null
  readonly 'menu.key-help': null
  readonly 'menu.key-panic': null
  readonly 'menu.key-place': null
  readonly 'menu.key-rights': null
}
