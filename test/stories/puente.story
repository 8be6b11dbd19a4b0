Historia: El consulado contesta, y la mamá también
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Papá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Carmen, funcionario
Grupo: Mesa Chicago, con Luis, Carmen
Registrada: Ana, con Mamá, Papá, en Chicago
Mesa: Mesa Chicago, de chicago

== Ana pide ayuda, y L. Pérez atiende ==
Pasan 2 h
Ana: me agarró la migra
  …
Luis toca [Atender] en Mesa Chicago
  …

== Lo que los funcionarios platican entre ellos no sale ==
Carmen en Mesa Chicago: voy por café, ¿viste el de CHI-0001?

== L. Pérez contesta el mensaje de la alerta: la primera vez se pregunta a quién ==
Luis responde a «Pidió ayuda» en Mesa Chicago: Dile a la mamá que ya la localizamos en Broadview
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis toca [Familia] en Mesa Chicago
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:30 p.m.: «Dile a la mamá que ya la localizamos en Broadview»
  → Papá
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:30 p.m.: «Dile a la mamá que ya la localizamos en Broadview»
  → Mesa Chicago
    ↩ CHI-0001: ¿para quién son estas palabras?
    🗣️ CHI-0001: lo pasamos a Mamá y Papá.

== Mamá contesta, con un número A: la mesa lo lee bajo el folio ==
Pasan 1 min
Mamá: gracias
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 12:31 p.m.
    • Papá: entregado 12:30 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  → Papá
    🗣️ Mamá (familiar) escribió, 12:31 p.m.: «gracias»
  → Papá
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 12:31 p.m.
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:31 p.m.: «gracias»
Mamá: toma insulina, su número A es 012345678
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  ✎ Papá
    🗣️ Mamá (familiar) escribió:
    12:31 p.m.: «gracias»
    12:31 p.m.: «toma insulina, su número A es A•••678»
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar):
    12:31 p.m.: «gracias»
    12:31 p.m.: «toma insulina, su número A es A•••678»
    [🗣️ Ver todo lo escrito]

== Lo siguiente va sin preguntar ==
Pasan 1 min
Luis en Mesa Chicago: CHI-0001 ya pedimos la insulina
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:32 p.m.: «ya pedimos la insulina»
  → Papá
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:32 p.m.: «ya pedimos la insulina»
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Mamá y Papá.
