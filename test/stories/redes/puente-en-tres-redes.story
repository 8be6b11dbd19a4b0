Historia: El consulado contesta y la mamá también, cada quien en su red
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en Telegram
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Rosa, familiar, en Telegram
Teléfono: Luis, funcionario, en WhatsApp (nube), se llama «L. Pérez»
Registrada: Ana, con Mamá y Rosa, en Chicago
Mesa: Luis, de chicago

== Ana pide ayuda, y Mamá la lee ==
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
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
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
  → Rosa
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
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
  → Luis
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender]
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:30 a.m.
    • Rosa: enviado 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 15 s
Mamá: ok
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 10:30 a.m.
    • Rosa: enviado 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Rosa
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:30 a.m.

== L. Pérez contesta el mensaje de la alerta y elige a la familia ==
Luis responde a «Pidió ayuda»: ya la localizamos en Broadview
  → Luis
    ↩ 🆘 CHI-0001 · Ana
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis toca [Familia]
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «ya la localizamos en Broadview»
  → Rosa
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «ya la localizamos en Broadview»
  → Luis
    ↩ CHI-0001: ¿para quién son estas palabras?
    🗣️ CHI-0001: lo pasamos a Mamá y Rosa.

== Mamá contesta: llega a la mesa y a Rosa, y no al teléfono de Ana ==
Mamá: toma insulina
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Rosa.
  ✎ Rosa
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «ya la localizamos en Broadview»
    🗣️ Mamá (familiar) escribió, 10:30 a.m.: «toma insulina»
  → Luis
    🗣️ CHI-0001 · Mamá (familiar), 10:30 a.m.: «toma insulina»
Pasan 30 s

== Su voz, también ==
Mamá manda una nota de voz «díganle que ya voy»
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago y Rosa.

    1. 🆘 Yo pido ayuda
  → Rosa
    🎤 «díganle que ya voy»
    🎤 Mamá (familiar), 10:30 a.m.
  → Luis
    🎤 CHI-0001 · Mamá (familiar), 10:30 a.m.
  → Luis
    🎤 «díganle que ya voy»
Pasan 10 s

== Lo siguiente de la mesa va sin preguntar ==
Luis: CHI-0001 ya pedimos la insulina
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:31 a.m.: «ya pedimos la insulina»
  → Luis
    🗣️ CHI-0001: lo pasamos a Mamá y Rosa.
Pasan 30 s
  → Rosa · 10 s
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:31 a.m.: «ya pedimos la insulina»
