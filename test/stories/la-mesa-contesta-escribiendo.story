Historia: La mesa contesta escribiendo lo que podría tocar
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Carmen, funcionaria, se llama «C. Díaz»
Grupo: Mesa Chicago, con Luis y Carmen
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
  …
Pasan 30 s
  …

== ¿Con quién hablaste? ==
Luis toca [Contactado] de «CHI-0001» en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    📞 CHI-0001: ¿con quién hablaste?
    Contesta con una de estas:
    [La persona] [La familia]
    [Nadie contestó]
# Carmen platica: no es su pregunta.
Carmen en Mesa Chicago: la familia de ayer ya llamó
Luis en Mesa Chicago: hablé con su mamá
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 10:30 a.m.
    • Consulado en Chicago: dice que ya hizo contacto, 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:30 a.m.
  → Ana
    🏛️ Consulado en Chicago: L. Pérez dice que habló con tu familia.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:30 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez dice que habló con la familia de Ana.
  → Mesa Chicago
    📞 CHI-0001: L. Pérez habló con la familia.

== ¿Para quién? ==
Luis en Mesa Chicago: CHI-0001 vamos en camino, no firme nada
  → Mesa Chicago
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis en Mesa Chicago: y que tenga a la mano su acta
  → Mesa Chicago
    No entendí para quién. Esto último no se mandó.
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis en Mesa Chicago: a todos
  → Ana
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «vamos en camino, no firme nada»
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «vamos en camino, no firme nada»
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Mamá y Ana.

== ¿Por qué se cierra? ==
Carmen toca [Cerrar] de «CHI-0001» en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    ¿Por qué cierras CHI-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Ya sabemos dónde está]
    [Ya salió libre]
    [Ya tiene abogado]
    [Ya está en México]
    [No, sigue abierta]
Carmen en Mesa Chicago: ¿ya comiste?
Carmen en Mesa Chicago: la llevaron a Texas, la atiende Houston
  → Mesa Chicago
    ¿Cierro CHI-0001 con este motivo? La familia lo lee:
    «la llevaron a Texas, la atiende Houston»
    [Sí, con este motivo]
    [No, sigue abierta]
Carmen en Mesa Chicago: 1
  ✎ Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «la llevaron a Texas, la atiende Houston».

    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 10:30 a.m.
    • Consulado en Chicago: dice que ya hizo contacto, 10:30 a.m.
  → Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «la llevaron a Texas, la atiende Houston».
  → Mamá
    ⚪ C. Díaz, Consulado en Chicago: cerró la alerta de Ana, folio CHI-0001.
    Motivo: «la llevaron a Texas, la atiende Houston».
    [⚠️ Sigue sin aparecer]
  → Mesa Chicago
    ⚪ C. Díaz cerró CHI-0001: «la llevaron a Texas, la atiende Houston».
