Historia: Voz y fotos van y vienen por el puente
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Papá, familiar, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Papá, en Chicago
Mesa: Mesa Chicago, de chicago

== Ana pide ayuda, y L. Pérez atiende ==
Pasan 2 h
Ana: me agarró la migra
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Papá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Papá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Luis toca [Atender] en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:30 p.m.
    • Papá: entregado 12:30 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 12:30 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 12:30 p.m.
  → Papá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 12:30 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🙋 L. Pérez atiende CHI-0001, 12:30 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]

== Mamá manda su voz: la oyen la mesa y Papá, y no el teléfono de Ana ==
Mamá manda una nota de voz «toma insulina, díganles»
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
    [🆘 Yo pido ayuda]
  → Papá
    🎤 «toma insulina, díganles»
    🎤 Mamá (familiar), 12:30 p.m.
  → Mesa Chicago
    🎤 «toma insulina, díganles»
    🎤 CHI-0001 · Mamá (familiar), 12:30 p.m.
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 12:30 p.m.
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
  → Papá
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 12:30 p.m.
Mamá manda una foto «la receta de Ana»: su receta, número A 012345678
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Papá.
  → Papá
    🖼️ «la receta de Ana»
    🖼️ Mamá (familiar), 12:30 p.m.
    «su receta, número A•••678»
  → Mesa Chicago
    🖼️ «la receta de Ana»
    🖼️ CHI-0001 · Mamá (familiar), 12:30 p.m.
    «su receta, número A 012345678»

== L. Pérez contesta con su voz: se pregunta a quién ==
Pasan 1 min
Luis responde a «Pidió ayuda» en Mesa Chicago con una nota de voz «ya la vi, está en Broadview»
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    CHI-0001: ¿para quién es esto?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis toca [Todos] en Mesa Chicago
  → Ana
    🎤 «ya la vi, está en Broadview»
    🎤 Consulado en Chicago, L. Pérez, 12:31 p.m.
  → Mamá
    🎤 «ya la vi, está en Broadview»
    🎤 Consulado en Chicago, L. Pérez, 12:31 p.m.
  → Papá
    🎤 «ya la vi, está en Broadview»
    🎤 Consulado en Chicago, L. Pérez, 12:31 p.m.
  → Mesa Chicago
    ↩ CHI-0001: ¿para quién es esto?
    🗣️ CHI-0001: lo pasamos a Mamá, Papá y Ana.

== Lo siguiente va sin preguntar ==
Luis responde a «Pidió ayuda» en Mesa Chicago con una foto «la entrada de Broadview»: aquí se entra
  → Ana
    🖼️ «la entrada de Broadview»
    🖼️ Consulado en Chicago, L. Pérez, 12:31 p.m.
    «aquí se entra»
  → Mamá
    🖼️ «la entrada de Broadview»
    🖼️ Consulado en Chicago, L. Pérez, 12:31 p.m.
    «aquí se entra»
  → Papá
    🖼️ «la entrada de Broadview»
    🖼️ Consulado en Chicago, L. Pérez, 12:31 p.m.
    «aquí se entra»
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🗣️ CHI-0001: lo pasamos a Mamá, Papá y Ana.
