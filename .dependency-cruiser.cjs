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
/** One rule between bots: those under `from` may import, of the bots, only what `to` lists. */
const between = (name, from, to) => ({
  name: `bots-are-strangers-${name}`,
  comment: 'No bot imports another; what they share is the contract and shared/.',
  severity: 'error',
  from: { path: from },
  to: { path: '^src/bots/', pathNot: [from, ...to] },
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
    only(
      'platform',
      folder('platform'),
      [folder('domain')],
      'What comes from outside knows instants and ids.',
    ),
    only('config', folder('config'), [folder('platform')], 'Settings are read before anything stands.'),
    only(
      'understanding-knows-domain',
      folder('understanding'),
      [folder('domain')],
      'What words mean is pure, and knows nothing of what we answer.',
    ),
    only('locales-know-domain', folder('locales'), [folder('domain')], 'Words are about domain nouns only.'),
    only(
      'consulates-know-domain',
      folder('consulates'),
      [folder('domain'), folder('understanding')],
      'Routing is a pure lookup in shipped data.',
    ),
    only(
      'notices-never-know-flows',
      folder('notices'),
      [folder('domain'), folder('locales'), folder('consulates')],
      'Who hears what in which words: written from facts when it is sent, whoever decided it.',
    ),
    only(
      'flows-are-pure',
      folder('flows'),
      [folder('domain'), folder('locales'), folder('consulates'), folder('notices'), folder('understanding')],
      'A flow decides; it never stores or sends.',
    ),
    only(
      'store-knows-domain',
      folder('store'),
      [folder('domain'), folder('platform')],
      'Storage keeps nouns; it takes no decision.',
    ),
    only(
      'bots-know-domain',
      folder('bots'),
      [folder('domain'), folder('platform')],
      'A bot speaks one network and knows nothing of what is said.',
    ),
    between('telegram', '^src/bots/telegram/', ['^src/bots/(bot\\.ts$|shared/)']),
    between('simulator', '^src/bots/simulator/', ['^src/bots/(bot\\.ts$|shared/)']),
    between('cloud', '^src/bots/whatsapp/cloud/', ['^src/bots/(bot\\.ts$|shared/)']),
    between('linked', '^src/bots/whatsapp/linked/', ['^src/bots/(bot\\.ts$|shared/)']),
    between('baileys', '^src/bots/whatsapp/baileys/', ['^src/bots/(bot\\.ts$|shared/|whatsapp/linked/)']),
    between('web', '^src/bots/whatsapp/web/', ['^src/bots/(bot\\.ts$|shared/|whatsapp/linked/)']),
    between('shared', '^src/bots/shared/', ['^src/bots/bot\\.ts$']),
    only(
      'engine',
      folder('engine'),
      [
        folder('domain'),
        folder('understanding'),
        folder('flows'),
        folder('notices'),
        folder('locales'),
        folder('consulates'),
        folder('store'),
        '^src/bots/bot\\.ts$',
        folder('platform'),
      ],
      'The engine knows bots only by their contract.',
    ),
    only(
      'stories-play-on-phones',
      folder('stories'),
      [folder('domain'), folder('locales'), '^src/bots/simulator/', folder('platform')],
      'A story is played from outside, as people use it: they see phones, and read our words.',
    ),
    only(
      'web-is-handed-everything',
      folder('web'),
      [folder('domain'), '^src/bots/bot\\.ts$', '^src/bots/simulator/', folder('platform')],
      'A page shows what the app hands it.',
    ),
    {
      name: 'nobody-imports-app',
      severity: 'error',
      comment: 'app/ knows every part; no part knows app/.',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/cli/', '^src/app/'] },
      to: { path: '^src/app/' },
    },
    {
      name: 'config-is-read-at-the-top',
      severity: 'error',
      comment: 'Parts are handed their settings.',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/(app|config|cli)/'] },
      to: { path: '^src/config/', dependencyTypesNot: ['type-only'] },
    },
    sdk('grammy', '^src/bots/telegram/'),
    sdk('@whiskeysockets/baileys', '^src/bots/whatsapp/baileys/'),
    sdk('whatsapp-web.js|puppeteer|puppeteer-core', '^src/bots/whatsapp/web/'),
    sdk('uqr', '^src/cli/link'),
    sdk('drizzle-orm|better-sqlite3', '^src/store/'),
    sdk('us-atlas|topojson-client|which-polygon', '^src/(consulates|web)/'),
    sdk('i18next', '^src/locales/'),
    sdk('pino', '^src/platform/'),
    sdk('preact|esbuild', '^src/web/'),
    sdk('hono|@hono/node-server', '^src/(web|app)/'),
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
