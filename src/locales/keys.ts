/** Every key of the Spanish files with the parameters its sentence takes. Made by `npm run locales -- --write`. */
// biome-ignore format: one line a key, as the script writes them
export interface Phrases {
  readonly 'alert.advice': null
  readonly 'alert.again': { readonly names: string }
  readonly 'alert.answer-closed': null
  readonly 'alert.answer-drill': { readonly name: string }
  readonly 'alert.answer-missing': { readonly folio: string; readonly name: string }
  readonly 'alert.answer-received': { readonly name: string }
  readonly 'alert.answer-safe': { readonly name: string }
  readonly 'alert.ask-cancel': null
  readonly 'alert.ask-free': null
  readonly 'alert.ask-kin-safe': { readonly name: string }
  readonly 'alert.ask-kin-safe-who': null
  readonly 'alert.ask-missing': { readonly name: string; readonly time: string }
  readonly 'alert.ask-withdraw': null
  readonly 'alert.asked': null
  readonly 'alert.bad-pin': null
  readonly 'alert.choice-cancel': null
  readonly 'alert.choice-end-drill': null
  readonly 'alert.choice-false': null
  readonly 'alert.choice-fine': null
  readonly 'alert.choice-free': null
  readonly 'alert.choice-held': null
  readonly 'alert.choice-keep': null
  readonly 'alert.choice-know': null
  readonly 'alert.choice-me': null
  readonly 'alert.choice-missing': null
  readonly 'alert.choice-mistake': null
  readonly 'alert.choice-no': null
  readonly 'alert.choice-only-me': null
  readonly 'alert.choice-other': null
  readonly 'alert.choice-received': null
  readonly 'alert.choice-released': null
  readonly 'alert.choice-safe': null
  readonly 'alert.choice-sharing': null
  readonly 'alert.choice-spoke': { readonly name: string }
  readonly 'alert.choice-stop': null
  readonly 'alert.choice-unknown': null
  readonly 'alert.choice-yes': null
  readonly 'alert.closed-cancelled': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-cancelled-no-calls': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-denied': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-denied-no-calls': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-desk-closed': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-desk-closed-by': { readonly folio: string; readonly name: string; readonly office: string; readonly officer: string }
  readonly 'alert.closed-drill': { readonly name: string }
  readonly 'alert.closed-erased': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-false-alarm': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-false-alarm-by': { readonly folio: string; readonly name: string; readonly office: string; readonly officer: string }
  readonly 'alert.closed-lapsed': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-moved': { readonly folio: string }
  readonly 'alert.closed-reason': { readonly reason: string }
  readonly 'alert.closed-released': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-returned': { readonly folio: string; readonly name: string }
  readonly 'alert.closed-you-cancelled': { readonly folio: string }
  readonly 'alert.closed-you-cancelled-alone': { readonly folio: string }
  readonly 'alert.closed-you-cancelled-gone': { readonly folio: string }
  readonly 'alert.closed-you-cancelled-no-calls': { readonly folio: string }
  readonly 'alert.closed-you-denied': { readonly folio: string }
  readonly 'alert.closed-you-denied-no-calls': { readonly folio: string }
  readonly 'alert.closed-you-desk-closed': { readonly folio: string }
  readonly 'alert.closed-you-drill': null
  readonly 'alert.closed-you-erased': { readonly folio: string }
  readonly 'alert.closed-you-false-alarm': { readonly folio: string }
  readonly 'alert.closed-you-lapsed': { readonly folio: string }
  readonly 'alert.closed-you-moved': { readonly folio: string }
  readonly 'alert.closed-you-released': { readonly folio: string }
  readonly 'alert.closed-you-released-alone': { readonly folio: string }
  readonly 'alert.closed-you-released-gone': { readonly folio: string }
  readonly 'alert.closed-you-returned': { readonly folio: string }
  readonly 'alert.closed-you-returned-alone': { readonly folio: string }
  readonly 'alert.closed-you-returned-gone': { readonly folio: string }
  readonly 'alert.confirmed-late': null
  readonly 'alert.copy-answered': { readonly name: string; readonly time: string }
  readonly 'alert.copy-attended': { readonly folio: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'alert.copy-contacted': { readonly office: string; readonly time: string }
  readonly 'alert.copy-day': { readonly name: string }
  readonly 'alert.copy-delivered': { readonly name: string; readonly time: string }
  readonly 'alert.copy-full': { readonly name: string }
  readonly 'alert.copy-had': { readonly office: string; readonly officer: string; readonly time: string }
  readonly 'alert.copy-kept': { readonly name: string }
  readonly 'alert.copy-left': { readonly name: string }
  readonly 'alert.copy-most': { readonly name: string }
  readonly 'alert.copy-number': { readonly name: string; readonly time: string }
  readonly 'alert.copy-number-claimed': { readonly name: string; readonly time: string }
  readonly 'alert.copy-number-too': null
  readonly 'alert.copy-read': { readonly name: string; readonly time: string }
  readonly 'alert.copy-refused': { readonly name: string }
  readonly 'alert.copy-safe': { readonly name: string; readonly time: string }
  readonly 'alert.copy-sent': { readonly name: string; readonly time: string }
  readonly 'alert.copy-unconfirmed': null
  readonly 'alert.copy-unreachable': { readonly name: string }
  readonly 'alert.copy-untold': { readonly name: string }
  readonly 'alert.copy-waiting': { readonly name: string }
  readonly 'alert.copy-withdrawn': { readonly name: string }
  readonly 'alert.copy-wrote': { readonly name: string; readonly time: string }
  readonly 'alert.desk-attended': { readonly office: string; readonly officer: string; readonly time: string }
  readonly 'alert.desk-delivered': { readonly office: string }
  readonly 'alert.desk-gone': { readonly office: string }
  readonly 'alert.desk-had': { readonly office: string; readonly officer: string; readonly time: string }
  readonly 'alert.desk-none': { readonly office: string }
  readonly 'alert.desk-own': { readonly name: string; readonly office: string }
  readonly 'alert.desk-read': { readonly office: string; readonly time: string }
  readonly 'alert.desk-sent': { readonly office: string }
  readonly 'alert.desk-unknown': null
  readonly 'alert.desk-unreachable': { readonly office: string }
  readonly 'alert.desk-waiting': { readonly office: string }
  readonly 'alert.desk-wrote': { readonly office: string; readonly officer: string; readonly time: string }
  readonly 'alert.doubted': { readonly by: string; readonly name: string }
  readonly 'alert.drill-mark': null
  readonly 'alert.drill-pin': { readonly name: string }
  readonly 'alert.drill-voice': { readonly name: string }
  readonly 'alert.end-untrue': { readonly folio: string }
  readonly 'alert.ended-not-passed': { readonly name: string }
  readonly 'alert.family-again': { readonly name: string }
  readonly 'alert.family-drill': { readonly name: string }
  readonly 'alert.family-first': { readonly give: string }
  readonly 'alert.family-first-quiet': { readonly give: string }
  readonly 'alert.family-folio': { readonly folio: string }
  readonly 'alert.family-late': { readonly time: string }
  readonly 'alert.family-own': { readonly name: string; readonly time: string }
  readonly 'alert.family-reported': { readonly name: string; readonly reporter: string; readonly when: string }
  readonly 'alert.family-sent': { readonly name: string; readonly when: string }
  readonly 'alert.family-title': { readonly name: string }
  readonly 'alert.family-unconfirmed': null
  readonly 'alert.family-unconfirmed-quiet': null
  readonly 'alert.family-unreached': { readonly name: string; readonly names: string }
  readonly 'alert.footer': { readonly organisation: string }
  readonly 'alert.for-again': { readonly name: string }
  readonly 'alert.for-again-from': { readonly name: string; readonly when: string }
  readonly 'alert.for-attended': { readonly office: string; readonly officer: string }
  readonly 'alert.for-kept': null
  readonly 'alert.for-lost': null
  readonly 'alert.for-muted': { readonly name: string; readonly phone: string }
  readonly 'alert.for-nobody-else': null
  readonly 'alert.for-nobody-yet': null
  readonly 'alert.for-open': { readonly folio: string; readonly name: string }
  readonly 'alert.for-presumed': { readonly name: string }
  readonly 'alert.for-presumed-again': { readonly name: string }
  readonly 'alert.for-raised': { readonly name: string }
  readonly 'alert.for-reporter': { readonly name: string; readonly phone: string }
  readonly 'alert.for-today': { readonly folio: string; readonly name: string; readonly time: string }
  readonly 'alert.for-today-gone': { readonly name: string }
  readonly 'alert.for-unconfirmed': { readonly name: string; readonly phone: string }
  readonly 'alert.for-whom': null
  readonly 'alert.for-whom-or-me': null
  readonly 'alert.give-folio': null
  readonly 'alert.give-folio-place': null
  readonly 'alert.give-name': null
  readonly 'alert.gone': null
  readonly 'alert.got-named': { readonly place: string }
  readonly 'alert.got-named-alone': { readonly place: string }
  readonly 'alert.got-pin': null
  readonly 'alert.got-pin-alone': null
  readonly 'alert.got-written': null
  readonly 'alert.got-written-alone': null
  readonly 'alert.hearsay-told': { readonly by: string; readonly folio: string; readonly name: string; readonly offices: string }
  readonly 'alert.hearsay-yours': { readonly folio: string; readonly name: string; readonly offices: string }
  readonly 'alert.held': null
  readonly 'alert.kept': null
  readonly 'alert.kin-ask': null
  readonly 'alert.kin-number': { readonly number: string }
  readonly 'alert.kin-number-leave': null
  readonly 'alert.kin-of-nobody': { readonly ciam: string }
  readonly 'alert.kin-still': { readonly folio: string; readonly name: string }
  readonly 'alert.left-already': null
  readonly 'alert.missing-not': { readonly name: string }
  readonly 'alert.name-unconfirmed': { readonly name: string }
  readonly 'alert.news-attended': { readonly badge: string; readonly folio: string; readonly name: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'alert.news-attended-you': { readonly badge: string; readonly folio: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'alert.news-confirmed': { readonly folio: string; readonly name: string }
  readonly 'alert.news-contacted': { readonly badge: string; readonly name: string; readonly office: string }
  readonly 'alert.news-contacted-you': { readonly badge: string; readonly office: string }
  readonly 'alert.news-cried': { readonly folio: string; readonly name: string }
  readonly 'alert.news-end-untrue': { readonly folio: string; readonly name: string }
  readonly 'alert.news-handed-back': { readonly name: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-handed-back-you': { readonly office: string; readonly officer: string }
  readonly 'alert.news-left': { readonly name: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-left-you': { readonly office: string; readonly officer: string }
  readonly 'alert.news-named': { readonly folio: string; readonly name: string }
  readonly 'alert.news-not-over': { readonly folio: string; readonly name: string }
  readonly 'alert.news-place': { readonly folio: string; readonly name: string }
  readonly 'alert.news-reached-family': { readonly badge: string; readonly name: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-reached-family-you': { readonly badge: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-reached-person': { readonly badge: string; readonly name: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-reached-person-you': { readonly badge: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-received': { readonly name: string }
  readonly 'alert.news-received-line': { readonly name: string; readonly time: string }
  readonly 'alert.news-reopened': { readonly by: string; readonly folio: string; readonly name: string }
  readonly 'alert.news-reopened-you': { readonly by: string; readonly folio: string }
  readonly 'alert.news-safe': { readonly by: string; readonly name: string }
  readonly 'alert.news-safe-you': { readonly by: string }
  readonly 'alert.news-tried': { readonly badge: string; readonly name: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-tried-you': { readonly badge: string; readonly office: string; readonly officer: string }
  readonly 'alert.news-unsafe': { readonly by: string; readonly name: string }
  readonly 'alert.news-unsafe-you': { readonly by: string }
  readonly 'alert.no-drill-mark': null
  readonly 'alert.nobody-more': null
  readonly 'alert.nobody-now': null
  readonly 'alert.nobody-place': null
  readonly 'alert.nobody-still': null
  readonly 'alert.nobody-told': null
  readonly 'alert.nobody-yet': null
  readonly 'alert.none': null
  readonly 'alert.number-again': { readonly name: string }
  readonly 'alert.number-ask': { readonly name: string }
  readonly 'alert.number-claimed': { readonly name: string }
  readonly 'alert.number-closed': { readonly name: string }
  readonly 'alert.number-declined': { readonly names: string }
  readonly 'alert.number-more': { readonly name: string }
  readonly 'alert.number-nameless': null
  readonly 'alert.number-refused': { readonly name: string }
  readonly 'alert.number-someone': null
  readonly 'alert.number-taken': { readonly name: string }
  readonly 'alert.number-unheard': null
  readonly 'alert.number-waits': { readonly name: string }
  readonly 'alert.number-who': { readonly name: string }
  readonly 'alert.other-fine': { readonly name: string }
  readonly 'alert.other-meant': { readonly folio: string; readonly name: string }
  readonly 'alert.over': null
  readonly 'alert.over-drill': null
  readonly 'alert.over-help': null
  readonly 'alert.phone-ciam': { readonly phone: string }
  readonly 'alert.phone-office': { readonly office: string; readonly phone: string }
  readonly 'alert.pin-title': { readonly folio: string; readonly name: string }
  readonly 'alert.pin-title-old': { readonly age: string; readonly folio: string; readonly name: string }
  readonly 'alert.place-drill': null
  readonly 'alert.place-facility': { readonly facility: string; readonly year: string }
  readonly 'alert.place-home': { readonly where: string }
  readonly 'alert.place-live': { readonly age: string; readonly where: string }
  readonly 'alert.place-named': { readonly age: string; readonly name: string; readonly place: string }
  readonly 'alert.place-named-others': { readonly places: string }
  readonly 'alert.place-none': null
  readonly 'alert.place-old': { readonly age: string; readonly where: string }
  readonly 'alert.place-old-written': null
  readonly 'alert.place-outside': null
  readonly 'alert.place-pin': { readonly age: string; readonly where: string }
  readonly 'alert.place-stale': null
  readonly 'alert.place-stopped': null
  readonly 'alert.place-unconfirmed': { readonly name: string }
  readonly 'alert.place-unnamed': null
  readonly 'alert.place-within': { readonly metres: string }
  readonly 'alert.place-written': { readonly age: string; readonly where: string }
  readonly 'alert.repeat-mark': null
  readonly 'alert.safe-not-said': { readonly name: string }
  readonly 'alert.safe-taken-back': { readonly name: string }
  readonly 'alert.safe-write': { readonly name: string }
  readonly 'alert.search': { readonly phone: string }
  readonly 'alert.send-place': null
  readonly 'alert.short-link': null
  readonly 'alert.someone': null
  readonly 'alert.still-active': null
  readonly 'alert.stranger': null
  readonly 'alert.stranger-place': null
  readonly 'alert.tracker-drill': null
  readonly 'alert.tracker-drill-place': null
  readonly 'alert.tracker-home': null
  readonly 'alert.tracker-late': { readonly sent: string; readonly time: string }
  readonly 'alert.tracker-named': { readonly place: string }
  readonly 'alert.tracker-no-family': null
  readonly 'alert.tracker-no-place': null
  readonly 'alert.tracker-old-place': { readonly age: string }
  readonly 'alert.tracker-place': { readonly age: string }
  readonly 'alert.tracker-place-stopped': null
  readonly 'alert.tracker-reported': { readonly folio: string; readonly reporter: string; readonly time: string }
  readonly 'alert.tracker-reported-fine': null
  readonly 'alert.tracker-saved': { readonly folio: string; readonly time: string }
  readonly 'alert.tracker-unconfirmed': null
  readonly 'alert.tracker-written': { readonly age: string }
  readonly 'alert.unreadable': null
  readonly 'alert.when': { readonly age: string; readonly city: string; readonly time: string }
  readonly 'alert.whose': { readonly phone: string }
  readonly 'alert.withdrawn': null
  readonly 'alert.withdrawn-own': { readonly folio: string; readonly name: string }
  readonly 'another.ask-city': null
  readonly 'another.ask-end': null
  readonly 'another.ask-end-of': { readonly name: string }
  readonly 'another.ask-minor': null
  readonly 'another.ask-name': null
  readonly 'another.ask-phone': null
  readonly 'another.ask-where': null
  readonly 'another.attended': { readonly badge: string; readonly folio: string; readonly name: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'another.child-first': null
  readonly 'another.choice-apart': null
  readonly 'another.choice-error': null
  readonly 'another.choice-free': null
  readonly 'another.choice-minor-no': null
  readonly 'another.choice-minor-yes': null
  readonly 'another.choice-not-same': null
  readonly 'another.choice-reopen': null
  readonly 'another.choice-same': null
  readonly 'another.closed-cancelled': { readonly folio: string; readonly name: string }
  readonly 'another.closed-desk-closed': { readonly folio: string; readonly name: string; readonly officer: string }
  readonly 'another.closed-false-alarm': { readonly folio: string; readonly name: string; readonly officer: string }
  readonly 'another.closed-lapsed': { readonly folio: string; readonly name: string }
  readonly 'another.closed-moved': { readonly folio: string }
  readonly 'another.closed-released': { readonly folio: string; readonly name: string }
  readonly 'another.contacted': { readonly badge: string; readonly folio: string; readonly name: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'another.desk-adult': null
  readonly 'another.desk-age': { readonly age: string }
  readonly 'another.desk-asking-phone': null
  readonly 'another.desk-cancelled': null
  readonly 'another.desk-child': null
  readonly 'another.desk-child-alone': null
  readonly 'another.desk-free': null
  readonly 'another.desk-held': { readonly place: string; readonly time: string }
  readonly 'another.desk-minor': null
  readonly 'another.desk-minor-age': { readonly age: string }
  readonly 'another.desk-more': { readonly folio: string; readonly name: string }
  readonly 'another.desk-no-name': null
  readonly 'another.desk-no-phone': null
  readonly 'another.desk-phone': { readonly phone: string }
  readonly 'another.desk-phone-unknown': null
  readonly 'another.desk-pin': null
  readonly 'another.desk-reopened': { readonly time: string }
  readonly 'another.desk-together': { readonly count: number; readonly whom: string }
  readonly 'another.desk-together-unsaid': { readonly count: number }
  readonly 'another.desk-told': { readonly when: string }
  readonly 'another.desk-told-unnamed': { readonly when: string }
  readonly 'another.desk-where': { readonly where: string }
  readonly 'another.done': null
  readonly 'another.ended-already': { readonly name: string }
  readonly 'another.ended-good': { readonly name: string }
  readonly 'another.ended-still': { readonly name: string; readonly time: string }
  readonly 'another.limit': { readonly most: string; readonly phone: string }
  readonly 'another.minor': { readonly phone: string }
  readonly 'another.not-reopened': null
  readonly 'another.offer': null
  readonly 'another.one-of': { readonly all: string; readonly place: string; readonly whom: string }
  readonly 'another.other-one': null
  readonly 'another.reopened': { readonly folio: string; readonly name: string }
  readonly 'another.same-ask': { readonly first: string; readonly folio: string; readonly known: string; readonly name: string }
  readonly 'another.same-no': { readonly folio: string; readonly officer: string }
  readonly 'another.same-told': { readonly folio: string; readonly name: string }
  readonly 'another.same-untold': { readonly folio: string; readonly name: string }
  readonly 'another.same-yes': { readonly folio: string; readonly officer: string }
  readonly 'another.saved': { readonly folio: string; readonly name: string; readonly time: string }
  readonly 'another.saved-more': null
  readonly 'another.saved-unnamed': { readonly folio: string; readonly time: string }
  readonly 'another.teller': null
  readonly 'another.teller-within': null
  readonly 'another.unnamed': null
  readonly 'another.voice': null
  readonly 'another.voice-goes': null
  readonly 'another.voice-name': null
  readonly 'another.voice-where': null
  readonly 'another.where-instead': null
  readonly 'bridge.all-tellers': null
  readonly 'bridge.choice-desk': null
  readonly 'bridge.choice-everybody': null
  readonly 'bridge.choice-family': null
  readonly 'bridge.corrected': null
  readonly 'bridge.left': { readonly folio: string }
  readonly 'bridge.no-words': { readonly folio: string }
  readonly 'bridge.nobody': { readonly folio: string }
  readonly 'bridge.passing': { readonly folio: string; readonly names: string }
  readonly 'bridge.relative-nobody': null
  readonly 'bridge.relative-passing': { readonly names: string }
  readonly 'bridge.relative-passing-in': { readonly name: string; readonly names: string }
  readonly 'bridge.relative-unconfirmed': { readonly name: string }
  readonly 'bridge.teller-file': null
  readonly 'bridge.teller-place': { readonly folio: string }
  readonly 'bridge.teller-placeless': null
  readonly 'bridge.unclear': null
  readonly 'bridge.whom': { readonly folio: string }
  readonly 'bridge.whom-file': { readonly folio: string }
  readonly 'bridge.whose': null
  readonly 'commands.consulate': null
  readonly 'commands.desk': null
  readonly 'commands.drill': null
  readonly 'commands.erase': null
  readonly 'commands.family': null
  readonly 'commands.help': null
  readonly 'commands.language': null
  readonly 'commands.leave': null
  readonly 'commands.name': null
  readonly 'commands.panic': null
  readonly 'commands.privacy': null
  readonly 'commands.rights': null
  readonly 'commands.start': null
  readonly 'concern.ask-returned': null
  readonly 'concern.attends': { readonly badge: string; readonly folio: string; readonly name: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'concern.attends-money': null
  readonly 'concern.attends-nobody': { readonly folio: string; readonly name: string }
  readonly 'concern.attends-nobody-you': { readonly folio: string }
  readonly 'concern.attends-you': { readonly badge: string; readonly folio: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'concern.authentic-ask': null
  readonly 'concern.authentic-no': { readonly ciam: string }
  readonly 'concern.authentic-yes': { readonly time: string }
  readonly 'concern.authentic-yes-ago': { readonly age: string }
  readonly 'concern.centres': null
  readonly 'concern.choice-in-mexico': null
  readonly 'concern.choice-in-us': null
  readonly 'concern.choice-me': null
  readonly 'concern.choice-taken': null
  readonly 'concern.choice-warn': null
  readonly 'concern.human': { readonly ciam: string; readonly organisation: string; readonly phone: string }
  readonly 'concern.human-ciam': { readonly ciam: string }
  readonly 'concern.is-real': null
  readonly 'concern.life': null
  readonly 'concern.lost-phone': { readonly phone: string }
  readonly 'concern.lost-phone-other': null
  readonly 'concern.protection': { readonly ciam: string }
  readonly 'concern.protection-another': { readonly ciam: string }
  readonly 'concern.protection-known': { readonly time: string }
  readonly 'concern.protection-noted': { readonly time: string }
  readonly 'concern.protection-say': null
  readonly 'concern.protection-told': null
  readonly 'concern.protection-untold': { readonly ciam: string }
  readonly 'concern.returned': { readonly centres: string }
  readonly 'concern.scam': { readonly ciam: string }
  readonly 'concern.scam-ask': null
  readonly 'concern.scam-desk': { readonly name: string; readonly words: string }
  readonly 'concern.scam-in-alert': null
  readonly 'concern.scam-no-desk': { readonly phone: string }
  readonly 'concern.scam-sent': { readonly consulate: string; readonly phone: string }
  readonly 'concern.scam-today': { readonly consulate: string; readonly phone: string }
  readonly 'concern.suicide': null
  readonly 'desk.again': { readonly folio: string; readonly name: string }
  readonly 'desk.ask-close': { readonly folio: string }
  readonly 'desk.ask-contacted': { readonly folio: string }
  readonly 'desk.ask-false': { readonly folio: string }
  readonly 'desk.ask-leave': { readonly badge: string; readonly count: number; readonly folios: string; readonly office: string }
  readonly 'desk.ask-leave-attended': { readonly count: number; readonly folios: string }
  readonly 'desk.ask-leave-sure': null
  readonly 'desk.attend-next': null
  readonly 'desk.attend-next-told': null
  readonly 'desk.bind-again': null
  readonly 'desk.bound': { readonly office: string }
  readonly 'desk.bound-already': { readonly badge: string; readonly office: string }
  readonly 'desk.bound-elsewhere': { readonly badge: string; readonly office: string }
  readonly 'desk.choice-attend': null
  readonly 'desk.choice-close': null
  readonly 'desk.choice-contacted': null
  readonly 'desk.choice-false': null
  readonly 'desk.choice-family': null
  readonly 'desk.choice-family-says': null
  readonly 'desk.choice-found': null
  readonly 'desk.choice-hand-back': null
  readonly 'desk.choice-hush': null
  readonly 'desk.choice-keep-on': null
  readonly 'desk.choice-keep-open': null
  readonly 'desk.choice-lawyer': null
  readonly 'desk.choice-leave': null
  readonly 'desk.choice-mexico': null
  readonly 'desk.choice-mistake': null
  readonly 'desk.choice-nobody': null
  readonly 'desk.choice-out': null
  readonly 'desk.choice-person': null
  readonly 'desk.choice-person-says': null
  readonly 'desk.choice-renew': null
  readonly 'desk.choice-stay': null
  readonly 'desk.choice-this-reason': null
  readonly 'desk.choice-unhush': null
  readonly 'desk.closing-close': { readonly folio: string; readonly officer: string; readonly reason: string }
  readonly 'desk.closing-false': { readonly folio: string; readonly officer: string; readonly reason: string }
  readonly 'desk.code-expired': null
  readonly 'desk.code-unknown': null
  readonly 'desk.code-used': null
  readonly 'desk.confirm-close': { readonly folio: string }
  readonly 'desk.confirm-false': { readonly folio: string }
  readonly 'desk.contact': { readonly name: string }
  readonly 'desk.contact-phone': { readonly name: string; readonly phone: string }
  readonly 'desk.contacted-already': { readonly folio: string; readonly time: string }
  readonly 'desk.contacted-elsewhere': { readonly folio: string; readonly office: string }
  readonly 'desk.contacted-family': { readonly folio: string; readonly officer: string }
  readonly 'desk.contacted-person': { readonly folio: string; readonly officer: string }
  readonly 'desk.contacts-hidden': null
  readonly 'desk.copy': { readonly office: string }
  readonly 'desk.copy-before': { readonly office: string }
  readonly 'desk.copy-only': { readonly folio: string; readonly office: string }
  readonly 'desk.digest': { readonly count: number }
  readonly 'desk.digest-hint': null
  readonly 'desk.digest-line': { readonly folio: string; readonly name: string; readonly time: string; readonly where: string }
  readonly 'desk.digest-no-place': null
  readonly 'desk.digest-old-place': { readonly age: string; readonly where: string }
  readonly 'desk.digest-over': null
  readonly 'desk.digest-taken': { readonly folio: string; readonly name: string; readonly officer: string; readonly time: string; readonly where: string }
  readonly 'desk.digest-unconfirmed': { readonly folio: string; readonly name: string; readonly time: string; readonly where: string }
  readonly 'desk.digest-unregistered': { readonly count: number }
  readonly 'desk.elsewhere': { readonly office: string }
  readonly 'desk.elsewhere-copied': { readonly office: string }
  readonly 'desk.ended-lapsed': { readonly badge: string; readonly office: string }
  readonly 'desk.ended-lost': { readonly badge: string; readonly office: string }
  readonly 'desk.ended-removed': { readonly badge: string; readonly office: string }
  readonly 'desk.erased': { readonly folio: string }
  readonly 'desk.erased-since': null
  readonly 'desk.erased-teller': { readonly folio: string }
  readonly 'desk.had': { readonly office: string; readonly officer: string; readonly time: string }
  readonly 'desk.handed-back': { readonly folio: string; readonly officer: string }
  readonly 'desk.hearsay': { readonly age: string; readonly name: string; readonly place: string; readonly who: string }
  readonly 'desk.hearsay-copy': { readonly office: string }
  readonly 'desk.hearsay-told': { readonly offices: string }
  readonly 'desk.how-cancelled': null
  readonly 'desk.how-cancelled-no-calls': null
  readonly 'desk.how-denied': null
  readonly 'desk.how-denied-no-calls': null
  readonly 'desk.how-desk-closed': null
  readonly 'desk.how-erased': null
  readonly 'desk.how-false-alarm': null
  readonly 'desk.how-lapsed': null
  readonly 'desk.how-moved': null
  readonly 'desk.how-released': null
  readonly 'desk.how-returned': null
  readonly 'desk.how-to-bind': null
  readonly 'desk.hush-registered': { readonly folio: string }
  readonly 'desk.hushed': { readonly folio: string; readonly hours: string; readonly officer: string }
  readonly 'desk.hushed-means': null
  readonly 'desk.hushed-open': { readonly folio: string }
  readonly 'desk.hushed-operator': { readonly folio: string }
  readonly 'desk.kept': { readonly folio: string }
  readonly 'desk.kept-on': { readonly folio: string; readonly officer: string }
  readonly 'desk.lapsed': { readonly badge: string; readonly office: string }
  readonly 'desk.late': { readonly time: string }
  readonly 'desk.left': { readonly badge: string; readonly office: string; readonly officer: string }
  readonly 'desk.news-closed': { readonly folio: string; readonly how: string; readonly name: string }
  readonly 'desk.news-confirmed': { readonly folio: string; readonly name: string }
  readonly 'desk.news-cried': { readonly folio: string; readonly name: string }
  readonly 'desk.news-hearsay': { readonly folio: string; readonly name: string }
  readonly 'desk.news-named': { readonly folio: string; readonly name: string }
  readonly 'desk.news-place': { readonly folio: string; readonly name: string }
  readonly 'desk.news-place-stopped': { readonly folio: string; readonly name: string }
  readonly 'desk.news-safe': { readonly by: string; readonly folio: string }
  readonly 'desk.news-several': { readonly count: number }
  readonly 'desk.news-unsafe': { readonly by: string; readonly folio: string; readonly name: string }
  readonly 'desk.news-where': { readonly folio: string; readonly name: string }
  readonly 'desk.no-contact': null
  readonly 'desk.nobody': null
  readonly 'desk.not-attended': { readonly folio: string }
  readonly 'desk.not-noted': { readonly folio: string }
  readonly 'desk.of-several': null
  readonly 'desk.order-elsewhere': null
  readonly 'desk.over': { readonly folio: string; readonly how: string }
  readonly 'desk.own': { readonly time: string }
  readonly 'desk.protection': { readonly time: string }
  readonly 'desk.protection-by': { readonly by: string; readonly time: string }
  readonly 'desk.public': null
  readonly 'desk.question-over': null
  readonly 'desk.reason-family-says': null
  readonly 'desk.reason-found': null
  readonly 'desk.reason-lawyer': null
  readonly 'desk.reason-mexico': null
  readonly 'desk.reason-mistake': null
  readonly 'desk.reason-out': null
  readonly 'desk.reason-person-says': null
  readonly 'desk.removed': { readonly badge: string; readonly office: string }
  readonly 'desk.renewal': { readonly badge: string; readonly office: string; readonly until: string }
  readonly 'desk.renewed': { readonly officer: string; readonly until: string }
  readonly 'desk.reopened': { readonly time: string }
  readonly 'desk.reported': { readonly reporter: string; readonly when: string }
  readonly 'desk.sent': { readonly when: string }
  readonly 'desk.share-copy': { readonly folio: string; readonly name: string; readonly office: string }
  readonly 'desk.share-copy-attending': { readonly folio: string; readonly name: string; readonly office: string }
  readonly 'desk.share-own': { readonly folio: string; readonly name: string }
  readonly 'desk.share-stand-in': { readonly folio: string; readonly name: string; readonly office: string }
  readonly 'desk.share-stand-in-attending': { readonly folio: string; readonly name: string; readonly office: string }
  readonly 'desk.share-taken': { readonly folio: string; readonly name: string; readonly office: string }
  readonly 'desk.some-office': null
  readonly 'desk.stayed': { readonly badge: string; readonly office: string }
  readonly 'desk.stranger': null
  readonly 'desk.taken': { readonly officer: string; readonly time: string }
  readonly 'desk.taken-by': { readonly folio: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'desk.taken-elsewhere': { readonly folio: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'desk.title': { readonly folio: string; readonly name: string }
  readonly 'desk.tried': { readonly folio: string; readonly officer: string }
  readonly 'desk.unclear': null
  readonly 'desk.unconfirmed': null
  readonly 'desk.unhushed': { readonly folio: string; readonly officer: string }
  readonly 'desk.unknown-alert': null
  readonly 'desk.unspoken': null
  readonly 'desk.untold': { readonly office: string }
  readonly 'desk.untold-now': { readonly office: string }
  readonly 'desk.watch': { readonly folio: string; readonly name: string; readonly officer: string }
  readonly 'desk.which': { readonly folios: string }
  readonly 'desk.you-attend': { readonly folio: string; readonly officer: string; readonly time: string }
  readonly 'drill.alert': null
  readonly 'drill.ask': null
  readonly 'drill.choice-no': null
  readonly 'drill.choice-yes': null
  readonly 'drill.nobody': null
  readonly 'drill.running': null
  readonly 'drill.skipped': null
  readonly 'drill.started': null
  readonly 'family.added': { readonly name: string }
  readonly 'family.added-nameless': null
  readonly 'family.added-number': null
  readonly 'family.added-refused': { readonly name: string }
  readonly 'family.added-several': { readonly names: string }
  readonly 'family.again': null
  readonly 'family.already-accepted': { readonly name: string }
  readonly 'family.choice-add': null
  readonly 'family.choice-list': null
  readonly 'family.choice-mexico': null
  readonly 'family.choice-not-sure': null
  readonly 'family.choice-relink': null
  readonly 'family.choice-relink-for': { readonly name: string }
  readonly 'family.choice-remove': null
  readonly 'family.choice-remove-no': null
  readonly 'family.choice-remove-yes': null
  readonly 'family.choice-sure': null
  readonly 'family.choice-united-states': null
  readonly 'family.choice-unmute': null
  readonly 'family.confirmed': { readonly name: string }
  readonly 'family.country': { readonly name: string; readonly phone: string }
  readonly 'family.detail': { readonly name: string; readonly state: string }
  readonly 'family.duplicate': { readonly name: string }
  readonly 'family.empty': null
  readonly 'family.forward': { readonly name: string; readonly person: string }
  readonly 'family.full': { readonly most: string }
  readonly 'family.gone': null
  readonly 'family.left-since': { readonly name: string }
  readonly 'family.line': { readonly name: string; readonly state: string }
  readonly 'family.muted': { readonly name: string }
  readonly 'family.no-number': { readonly name: string }
  readonly 'family.nobody': null
  readonly 'family.not-added': null
  readonly 'family.not-yet': { readonly name: string }
  readonly 'family.nudge-1': { readonly names: string }
  readonly 'family.nudge-3': { readonly names: string }
  readonly 'family.nudge-6': { readonly names: string }
  readonly 'family.nudge-end': { readonly names: string }
  readonly 'family.own': null
  readonly 'family.question': null
  readonly 'family.remove': { readonly name: string }
  readonly 'family.remove-alert': { readonly name: string }
  readonly 'family.remove-by-tap': { readonly choice: string }
  readonly 'family.remove-desk': { readonly name: string }
  readonly 'family.remove-late': { readonly name: string }
  readonly 'family.removed': { readonly name: string }
  readonly 'family.removed-alert': { readonly name: string }
  readonly 'family.removed-desk': { readonly name: string }
  readonly 'family.renewed': { readonly name: string }
  readonly 'family.service': { readonly phone: string }
  readonly 'family.since': { readonly day: string }
  readonly 'family.state-accepted': null
  readonly 'family.state-declined': null
  readonly 'family.state-expired': null
  readonly 'family.state-invited': null
  readonly 'family.state-left': null
  readonly 'family.state-removed': null
  readonly 'family.state-unconfirmed': null
  readonly 'family.state-unreachable': null
  readonly 'family.sure': { readonly name: string }
  readonly 'family.title': null
  readonly 'family.undialable': { readonly name: string; readonly phone: string }
  readonly 'family.unmuted': { readonly name: string }
  readonly 'family.whose': { readonly phone: string }
  readonly 'helper.agreed': { readonly badge: string; readonly office: string }
  readonly 'helper.ask': { readonly badge: string; readonly duty: string; readonly office: string }
  readonly 'helper.attended': { readonly badge: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'helper.bound-ally': { readonly badge: string; readonly office: string }
  readonly 'helper.bound-everywhere': { readonly badge: string; readonly office: string }
  readonly 'helper.calling': { readonly badge: string; readonly office: string }
  readonly 'helper.calling-already': { readonly badge: string; readonly office: string }
  readonly 'helper.choice-call': { readonly badge: string; readonly office: string }
  readonly 'helper.choice-no': null
  readonly 'helper.choice-stop': { readonly office: string }
  readonly 'helper.choice-yes': { readonly badge: string }
  readonly 'helper.closed-another-desk-closed': { readonly folio: string; readonly name: string; readonly office: string; readonly officer: string }
  readonly 'helper.closed-another-false-alarm': { readonly folio: string; readonly name: string; readonly office: string; readonly officer: string }
  readonly 'helper.closed-you-desk-closed': { readonly folio: string; readonly office: string; readonly officer: string }
  readonly 'helper.closed-you-false-alarm': { readonly folio: string; readonly office: string; readonly officer: string }
  readonly 'helper.consents': { readonly names: string }
  readonly 'helper.declined': { readonly office: string }
  readonly 'helper.desk-ally': { readonly badge: string; readonly office: string }
  readonly 'helper.desk-can-take': { readonly folio: string }
  readonly 'helper.desk-dismissed': { readonly folio: string }
  readonly 'helper.desk-ended': { readonly office: string; readonly officer: string }
  readonly 'helper.desk-everywhere': { readonly badge: string; readonly office: string }
  readonly 'helper.desk-first': { readonly folio: string }
  readonly 'helper.desk-taken': { readonly office: string; readonly officer: string; readonly time: string }
  readonly 'helper.duty-legal': null
  readonly 'helper.duty-response': null
  readonly 'helper.duty-shelter': null
  readonly 'helper.gone': null
  readonly 'helper.got': { readonly badge: string; readonly office: string }
  readonly 'helper.had': { readonly badge: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'helper.hotline': { readonly hours: string; readonly office: string; readonly phone: string }
  readonly 'helper.hotlines': { readonly name: string }
  readonly 'helper.hotlines-ciam': { readonly phone: string }
  readonly 'helper.hotlines-dialled': null
  readonly 'helper.hotlines-none': { readonly state: string }
  readonly 'helper.hotlines-nowhere': null
  readonly 'helper.hotlines-you': null
  readonly 'helper.not-consulate': null
  readonly 'helper.offer': { readonly badge: string; readonly duty: string; readonly office: string }
  readonly 'helper.others': { readonly names: string }
  readonly 'helper.reminder': { readonly folio: string; readonly lasting: string; readonly name: string }
  readonly 'helper.sent': { readonly badge: string; readonly office: string }
  readonly 'helper.wrote': { readonly badge: string; readonly office: string; readonly officer: string; readonly time: string }
  readonly 'invite.already': { readonly person: string }
  readonly 'invite.ask-who': { readonly name: string }
  readonly 'invite.by-tap-alone': { readonly choice: string }
  readonly 'invite.choice-join': null
  readonly 'invite.choice-leave-all': null
  readonly 'invite.choice-not-them': null
  readonly 'invite.choice-refuse': null
  readonly 'invite.choice-stay': null
  readonly 'invite.choice-thats-them': { readonly name: string }
  readonly 'invite.expired': null
  readonly 'invite.joined': { readonly person: string }
  readonly 'invite.leave-alert': { readonly names: string }
  readonly 'invite.leave-late': null
  readonly 'invite.leave-none': null
  readonly 'invite.leave-nothing': null
  readonly 'invite.leave-which': null
  readonly 'invite.leave-word': null
  readonly 'invite.leave-word-one': null
  readonly 'invite.left': { readonly names: string }
  readonly 'invite.not-yours': null
  readonly 'invite.offer': { readonly organisation: string; readonly person: string }
  readonly 'invite.own': null
  readonly 'invite.own-instead': null
  readonly 'invite.refused': { readonly person: string }
  readonly 'invite.replaced': { readonly person: string }
  readonly 'invite.shown': { readonly name: string }
  readonly 'invite.shown-nameless': null
  readonly 'invite.shown-number': { readonly digits: string; readonly name: string }
  readonly 'invite.stayed': null
  readonly 'invite.told-accepted': { readonly name: string; readonly shown: string }
  readonly 'invite.told-again': { readonly name: string; readonly shown: string }
  readonly 'invite.told-claimed': { readonly name: string; readonly shown: string }
  readonly 'invite.told-elsewhere': { readonly name: string; readonly shown: string }
  readonly 'invite.told-joined': { readonly digits: string; readonly name: string }
  readonly 'invite.told-left': { readonly name: string }
  readonly 'invite.told-refused': { readonly name: string; readonly shown: string }
  readonly 'invite.told-removed': { readonly person: string }
  readonly 'invite.told-removed-alert': { readonly person: string }
  readonly 'invite.told-removed-desk': { readonly person: string }
  readonly 'invite.unconfirmed': { readonly person: string }
  readonly 'invite.unknown': null
  readonly 'invite.used': null
  readonly 'language.changed': null
  readonly 'language.choice-en': null
  readonly 'language.choice-es': null
  readonly 'language.question': null
  readonly 'menu.apology': { readonly ciam: string }
  readonly 'menu.choice-help': null
  readonly 'menu.choice-human': null
  readonly 'menu.choice-rights': null
  readonly 'menu.choice-start': null
  readonly 'menu.corrected': null
  readonly 'menu.help': { readonly ciam: string }
  readonly 'menu.here': null
  readonly 'menu.hushed-desk': { readonly ciam: string; readonly count: number }
  readonly 'menu.hushed-operator': { readonly ciam: string }
  readonly 'menu.key-family': null
  readonly 'menu.key-help': null
  readonly 'menu.key-panic': null
  readonly 'menu.key-place': null
  readonly 'menu.key-rights': null
  readonly 'menu.kin': { readonly names: string }
  readonly 'menu.lapsed': null
  readonly 'menu.lapsed-more': null
  readonly 'menu.lost': null
  readonly 'menu.no-calls': null
  readonly 'menu.old-answer': { readonly month: string }
  readonly 'menu.old-choice': null
  readonly 'menu.question': null
  readonly 'menu.sighting': null
  readonly 'menu.stopped': null
  readonly 'menu.too-fast': null
  readonly 'menu.too-old': null
  readonly 'menu.unknown': { readonly ciam: string }
  readonly 'menu.unknown-consulate': { readonly ciam: string }
  readonly 'menu.unknown-facility': { readonly ciam: string }
  readonly 'menu.unknown-lawyer': { readonly ciam: string }
  readonly 'menu.unread-correction': null
  readonly 'menu.unsupported': null
  readonly 'privacy.choice-erase': null
  readonly 'privacy.choice-erase-no': null
  readonly 'privacy.choice-erase-yes': null
  readonly 'privacy.copied': { readonly organisation: string }
  readonly 'privacy.desk-only': { readonly badge: string; readonly office: string }
  readonly 'privacy.erase': null
  readonly 'privacy.erase-alert': null
  readonly 'privacy.erase-copied': { readonly organisation: string }
  readonly 'privacy.erase-drill': null
  readonly 'privacy.erase-leaves': { readonly names: string }
  readonly 'privacy.erase-telling': null
  readonly 'privacy.erased': null
  readonly 'privacy.erased-still-desk': { readonly badge: string; readonly office: string }
  readonly 'privacy.erased-still-kin': { readonly names: string }
  readonly 'privacy.kept': null
  readonly 'privacy.nothing': null
  readonly 'privacy.policy': { readonly days: string; readonly hours: string }
  readonly 'privacy.policy-more': { readonly organisation: string }
  readonly 'privacy.stays': null
  readonly 'privacy.told-erased': { readonly person: string }
  readonly 'region.again': null
  readonly 'region.choice-change': null
  readonly 'region.choice-no': null
  readonly 'region.choice-none': null
  readonly 'region.choice-yes': null
  readonly 'region.confirm': { readonly consulate: string }
  readonly 'region.confirm-likely': { readonly consulate: string }
  readonly 'region.none': null
  readonly 'region.outside': { readonly ciam: string }
  readonly 'region.phone-ciam': { readonly phone: string }
  readonly 'region.phone-emergency': { readonly phone: string }
  readonly 'region.phone-protection': { readonly phone: string }
  readonly 'region.phone-switchboard': { readonly phone: string }
  readonly 'region.phone-unverified': { readonly phone: string; readonly source: string }
  readonly 'region.phone-unverified-dated': { readonly date: string; readonly phone: string; readonly source: string }
  readonly 'region.pin': null
  readonly 'region.question': null
  readonly 'region.saved': { readonly consulate: string }
  readonly 'region.short-link': null
  readonly 'region.states': null
  readonly 'region.unkept': { readonly consulate: string }
  readonly 'region.which': null
  readonly 'register.choice-accept': null
  readonly 'register.choice-back': null
  readonly 'register.choice-change-name': null
  readonly 'register.choice-decline': null
  readonly 'register.choice-drill': null
  readonly 'register.choice-keep-name': null
  readonly 'register.choice-later': null
  readonly 'register.choice-other-name': null
  readonly 'register.choice-shown-name': null
  readonly 'register.choice-skip': null
  readonly 'register.choice-sure-name': null
  readonly 'register.consent-first': null
  readonly 'register.declined': { readonly ciam: string }
  readonly 'register.done': null
  readonly 'register.done-drill': null
  readonly 'register.done-no-family': null
  readonly 'register.done-no-place': null
  readonly 'register.done-nobody': null
  readonly 'register.drill': null
  readonly 'register.hello': { readonly organisation: string }
  readonly 'register.keeps': { readonly days: string; readonly hours: string }
  readonly 'register.name': null
  readonly 'register.name-again': null
  readonly 'register.name-kept': { readonly name: string }
  readonly 'register.name-now': { readonly name: string }
  readonly 'register.name-saved': { readonly name: string }
  readonly 'register.name-shown': { readonly name: string }
  readonly 'register.name-sure': { readonly name: string }
  readonly 'register.resume': null
  readonly 'register.someone': null
  readonly 'register.step': { readonly number: string; readonly of: string }
  readonly 'reminder.desk': { readonly folio: string; readonly lasting: string; readonly name: string }
  readonly 'reminder.desk-family': null
  readonly 'reminder.desk-next': null
  readonly 'reminder.desk-nobody': null
  readonly 'reminder.family': { readonly lasting: string; readonly name: string }
  readonly 'reminder.family-answered': null
  readonly 'reminder.family-nobody': null
  readonly 'reminder.family-nobody-else': null
  readonly 'reminder.minor': null
  readonly 'reminder.next': { readonly step: string }
  readonly 'reminder.step-1': null
  readonly 'reminder.step-1-quiet': null
  readonly 'reminder.step-10': null
  readonly 'reminder.step-11': null
  readonly 'reminder.step-2': null
  readonly 'reminder.step-3': null
  readonly 'reminder.step-4': null
  readonly 'reminder.step-5': null
  readonly 'reminder.step-6': null
  readonly 'reminder.step-7': null
  readonly 'reminder.step-8': null
  readonly 'reminder.step-9': null
  readonly 'reminder.under-minute': null
  readonly 'reminder.wrote': { readonly names: string }
  readonly 'report.ask': { readonly reporter: string }
  readonly 'report.ask-moves': null
  readonly 'report.choice-disbelieve': null
  readonly 'report.choice-keep': null
  readonly 'report.choice-send': null
  readonly 'report.disbelieved': { readonly reporter: string }
  readonly 'report.kept': null
  readonly 'report.late': null
  readonly 'report.own-withdrawn': null
  readonly 'report.sending': { readonly age: string }
  readonly 'report.sending-words': null
  readonly 'report.withheld': null
  readonly 'report.withheld-more': { readonly count: number }
  readonly 'report.withheld-still': null
  readonly 'report.write-again': null
  readonly 'rights.car': null
  readonly 'rights.children': null
  readonly 'rights.choice-car': null
  readonly 'rights.choice-children': null
  readonly 'rights.choice-court': null
  readonly 'rights.choice-detained': null
  readonly 'rights.choice-door': null
  readonly 'rights.choice-family': null
  readonly 'rights.choice-more': null
  readonly 'rights.choice-plan': null
  readonly 'rights.choice-signing': null
  readonly 'rights.choice-street': null
  readonly 'rights.choice-work': null
  readonly 'rights.court': null
  readonly 'rights.detained': { readonly ciam: string }
  readonly 'rights.door': null
  readonly 'rights.family': { readonly ciam: string }
  readonly 'rights.menu': null
  readonly 'rights.plan': null
  readonly 'rights.signing': null
  readonly 'rights.street': null
  readonly 'rights.work': null
  readonly 'said.ask-from-whom': null
  readonly 'said.choice-take-off': null
  readonly 'said.choice-whole': null
  readonly 'said.corrected': { readonly name: string; readonly time: string }
  readonly 'said.corrected-several': { readonly name: string }
  readonly 'said.desk-corrected': { readonly folio: string; readonly name: string; readonly time: string }
  readonly 'said.desk-corrected-several': { readonly folio: string; readonly name: string }
  readonly 'said.desk-money': null
  readonly 'said.desk-passed-on': { readonly folio: string; readonly name: string; readonly time: string }
  readonly 'said.desk-passed-on-several': { readonly folio: string; readonly name: string }
  readonly 'said.desk-sent': { readonly folio: string; readonly sender: string; readonly sign: string; readonly time: string }
  readonly 'said.desk-wrote': { readonly folio: string; readonly name: string; readonly time: string }
  readonly 'said.desk-wrote-several': { readonly folio: string; readonly name: string }
  readonly 'said.edited': null
  readonly 'said.fileless': null
  readonly 'said.first': null
  readonly 'said.forwarded-by': { readonly name: string }
  readonly 'said.goes-along': null
  readonly 'said.goes-on': null
  readonly 'said.it-is-audio': null
  readonly 'said.it-is-document': null
  readonly 'said.it-is-photo': null
  readonly 'said.it-is-video': null
  readonly 'said.it-is-voice': null
  readonly 'said.keep-out': { readonly name: string }
  readonly 'said.kept-before': { readonly names: string }
  readonly 'said.kept-from': { readonly names: string }
  readonly 'said.kept-nobody': null
  readonly 'said.kept-now': { readonly names: string }
  readonly 'said.kept-sent': null
  readonly 'said.last': { readonly name: string; readonly time: string }
  readonly 'said.money': { readonly ciam: string }
  readonly 'said.no-calls': { readonly name: string }
  readonly 'said.no-calls-hiding': { readonly name: string }
  readonly 'said.nobody': null
  readonly 'said.not-passed-audio': { readonly where: string }
  readonly 'said.not-passed-document': { readonly where: string }
  readonly 'said.not-passed-photo': { readonly where: string }
  readonly 'said.not-passed-video': { readonly where: string }
  readonly 'said.not-passed-voice': { readonly where: string }
  readonly 'said.passed-on': { readonly name: string; readonly time: string }
  readonly 'said.passed-on-several': { readonly name: string }
  readonly 'said.pending': null
  readonly 'said.phone': null
  readonly 'said.place-not-told': null
  readonly 'said.place-stopped': null
  readonly 'said.place-withheld': { readonly name: string }
  readonly 'said.placeless': null
  readonly 'said.relative': { readonly name: string }
  readonly 'said.sending-to': null
  readonly 'said.sent': { readonly sender: string; readonly sign: string; readonly time: string }
  readonly 'said.sent-several': { readonly count: number }
  readonly 'said.sent-to': null
  readonly 'said.tell-too': { readonly name: string }
  readonly 'said.tells-others': { readonly names: string }
  readonly 'said.told-after-all': { readonly name: string }
  readonly 'said.unreachable': null
  readonly 'said.until-answer-audio': null
  readonly 'said.until-answer-document': null
  readonly 'said.until-answer-photo': null
  readonly 'said.until-answer-video': null
  readonly 'said.until-answer-voice': null
  readonly 'said.withheld': null
  readonly 'said.wrote': { readonly name: string; readonly time: string }
  readonly 'said.wrote-several': { readonly name: string }
  readonly 'said.yours-not-passed-audio': { readonly folio: string; readonly name: string }
  readonly 'said.yours-not-passed-document': { readonly folio: string; readonly name: string }
  readonly 'said.yours-not-passed-photo': { readonly folio: string; readonly name: string }
  readonly 'said.yours-not-passed-video': { readonly folio: string; readonly name: string }
  readonly 'said.yours-not-passed-voice': { readonly folio: string; readonly name: string }
  readonly 'template.desk-foot': null
  readonly 'template.desk-head': null
  readonly 'template.family-foot': null
  readonly 'template.family-head': null
  readonly 'template.notice-foot': null
  readonly 'template.notice-head': null
  readonly 'template.number-foot': null
  readonly 'template.number-head': null
}
