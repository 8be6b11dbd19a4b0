Historia: Lo que un funcionario contesta va a quien le habló
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar, sin botones
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
  …

== A la familia, por la alerta ==
Luis responde a «CHI-0001» en Mesa Chicago: señora, vamos en camino
  …
Luis toca [Familia] de «para quién» en Mesa Chicago
  …
Pasan 30 s
  …

== Ana escribe, y Luis le contesta: se pregunta otra vez ==
Ana: me siento mal
  …
Luis responde a «me siento mal» en Mesa Chicago: respira, pide hablar con tu consulado
  → Mesa Chicago
    ↩ 🗣️ CHI-0001 · Ana, 12:00 p.m.: «me siento mal»
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis toca [Ana] de «para quién» en Mesa Chicago
  → Ana
    🗣️ Consulado en Chicago, Luis escribió, 12:00 p.m.: «respira, pide hablar con tu consulado»
  → Mesa Chicago
    ↩ CHI-0001: ¿para quién son estas palabras?
    🗣️ CHI-0001: lo pasamos a Ana.
Pasan 30 s
  …
Luis responde a «CHI-0001 · Ana, 12:00» en Mesa Chicago: no firmes nada
  → Ana
    🗣️ Consulado en Chicago, Luis escribió, 12:01 p.m.: «no firmes nada»
  → Mesa Chicago
    ↩ 🗣️ CHI-0001 · Ana, 12:00 p.m.: «me siento mal»
    🗣️ CHI-0001: lo pasamos a Ana.

== Por la alerta sigue yendo a la familia ==
Luis en Mesa Chicago: CHI-0001 seguimos con su caso
  → Mamá
    🗣️ Consulado en Chicago, Luis escribió, 12:01 p.m.: «seguimos con su caso»
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Mamá.
