Historia: En la duda, se pregunta
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Una palabra que puede ser emergencia ==
Pasan 2 h
Ana: ayuda
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Pasan 1 min
Ana toca [No, no es emergencia]
  ✎ Ana
    Listo. No se mandó ninguna alerta.
Pasan 5 min

== Nadie contesta a la pregunta ==
Ana manda una nota de voz
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Pasan 3 min
  → Ana · 1 min 30 s
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá · 1 min 30 s
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:36 p.m., hora de Chicago (hace 1 minuto).
    ⚠️ Todavía no contesta si es una emergencia. Llámale primero.

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
  → Mamá · 1 min 30 s
    🎤
    🎤 Ana, 12:36 p.m.
  → Mesa Chicago · 1 min 30 s
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:36 p.m., hora de Chicago (hace 1 minuto).
    ⚠️ Sin confirmar: todavía no contesta si es una emergencia.

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago · 1 min 30 s
    🎤
    🎤 CHI-0001 · Ana, 12:36 p.m.
  → Ana · 1 min 30 s
    🆘 Alerta CHI-0001 guardada, 12:37 p.m.
    Salió por si acaso. Si es una emergencia, contesta Sí.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:37 p.m.
    • Consulado en Chicago: entregado 12:37 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Avistamientos y preguntas no alertan ==
Mamá: hay retén en la 26
  → Mamá
    Gracias por contarlo. No se lo paso a nadie.
    Mantén la calma: no corras ni mientas.
    Puedes guardar silencio.
    Si te detienen, manda 🆘 PÁNICO.
    [📘 Mis derechos]
Mamá: qué hago si me agarran?
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.
  → Mamá
    ✋ Si ya te detuvieron
    • Di: «Solicito protección consular».
    • Pide un abogado y un intérprete.
    • No tienes que decir dónde naciste ni hablar de tus papeles.
    • No firmes lo que no entiendas.
    • Di si tomas medicina o si tus hijos están solos.
    • El consulado no reemplaza a un abogado.

    CIAM, ayuda consular día y noche: +1 520 623 7874
    [✍️ Quieren que firme]
    [⬅️ Otros temas]
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 12:39 p.m.: «qué hago si me agarran?»
