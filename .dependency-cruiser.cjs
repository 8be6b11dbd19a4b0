/** Who may know whom: the import rules of docs/architecture.md, enforced by `npm run imports`. */
const folder = name => `^src/${name}/`
/** One rule: files under `from` may import, of our own code, only what `to` lists. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...to] },
})
/** One rule: the packages in `what` are imported by `who` alone. */
const sdk = (what, who) => ({
  name: `only-${who.replaceAll(/[^a-z]+/g, '-')}-imports-${what}`,
  comment: `The package ${what} is known to ${who} alone, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: who },
  to: { path: `^node_modules/(?:${what})/` },
})
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle has no order in which to understand it.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports and that starts nothing is dead.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          '^src/main\\.ts$',
          '^src/cli/avisa\\.ts$',
          '\\.d\\.ts$',
          '^src/web/(simulator/client|link-page)/',
        ],
      },
      to: {},
    },
    only(
      'domain-knows-nothing',
      folder('domain'),
      [],
      'Rules are pure: no I/O, no clock, no language, no network.',
    ),
    only('locales-know-domain', folder('locales'), [folder('domain')], 'Words are about domain nouns only.'),
    only(
      'consulates-know-domain',
      folder('consulates'),
      [folder('domain')],
      'Routing is a pure lookup in shipped data.',
    ),
    only(
      'flows-are-pure',
      folder('flows'),
      [folder('domain'), folder('locales'), folder('consulates')],
      'A flow decides; it never stores or sends.',
    ),
    only(
      'store-knows-domain',
      folder('store'),
      [folder('domain'), '^src/ports\\.ts$'],
      'Storage keeps nouns; it takes no decision.',
    ),
    only(
      'bots-know-domain',
      folder('bots'),
      [folder('domain'), '^src/ports\\.ts$'],
      'A bot speaks one network and knows nothing of what is said.',
    ),
    {
      name: 'bots-are-strangers',
      severity: 'error',
      comment: 'No bot imports another bot; what they share is the contract bot.ts.',
      from: { path: '^src/bots/([a-z]+)' },
      to: { path: '^src/bots/', pathNot: ['^src/bots/bot\\.ts$', '^src/bots/$1'] },
    },
    only(
      'engine',
      folder('engine'),
      [
        folder('domain'),
        folder('flows'),
        folder('locales'),
        folder('consulates'),
        folder('store'),
        '^src/bots/bot\\.ts$',
        '^src/ports\\.ts$',
      ],
      'The engine knows bots only by their contract.',
    ),
    only(
      'stories-play-on-phones',
      folder('stories'),
      [folder('domain'), '^src/bots/simulator', '^src/clocks\\.ts$', '^src/ports\\.ts$'],
      'A story is played from outside, as people use it.',
    ),
    only(
      'web-is-handed-everything',
      folder('web'),
      [folder('domain'), '^src/bots/bot\\.ts$', '^src/bots/simulator', '^src/ports\\.ts$'],
      'A page shows what app.ts hands it.',
    ),
    {
      name: 'nobody-imports-app',
      severity: 'error',
      comment: 'app.ts knows every part; no part knows app.ts.',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/cli/'] },
      to: { path: '^src/app\\.ts$' },
    },
    {
      name: 'config-is-read-at-the-top',
      severity: 'error',
      comment: 'Parts are handed their settings.',
      from: { path: '^src/', pathNot: ['^src/(main|app|config)\\.ts$', '^src/cli/'] },
      to: { path: '^src/(config|settings)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    sdk('grammy', '^src/bots/telegram'),
    sdk('@whiskeysockets/baileys', '^src/bots/whatsapp-baileys'),
    sdk('whatsapp-web.js|puppeteer|puppeteer-core', '^src/bots/whatsapp-web'),
    sdk('uqr', '^src/cli/link'),
    sdk('drizzle-orm|better-sqlite3', '^src/store/'),
    sdk('us-atlas|topojson-client|which-polygon', '^src/(consulates|web)/'),
    sdk('i18next', '^src/locales/'),
    sdk('pino', '^src/ports\\.ts'),
    sdk('preact|esbuild', '^src/web/'),
    sdk('hono|@hono/node-server', '^src/(web|app)'),
    {
      name: 'no-test-code-in-src',
      severity: 'error',
      comment: 'The product does not need its tests.',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
