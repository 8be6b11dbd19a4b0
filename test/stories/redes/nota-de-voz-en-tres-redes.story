Historia: Una nota de voz pasa de una red a otra
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en Telegram
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Rosa, familiar, en Telegram
Teléfono: Luis, funcionario, en WhatsApp (nube), se llama «L. Pérez»
Registrada: Ana, con Mamá y Rosa, en Chicago
Mesa: Luis, de chicago

== La nota de voz abre la alerta y va con ella ==
Ana manda una nota de voz «me agarraron en la 26»
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana toca [Sí]
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
  → Mamá
    🎤 Ana, 10:30 a.m.
  → Mamá
    🎤 «me agarraron en la 26»
  → Rosa
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).

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
  → Rosa
    🎤 «me agarraron en la 26»
    🎤 Ana, 10:30 a.m.
  → Luis
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender]
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
  → Luis
    🎤 CHI-0001 · Ana, 10:30 a.m.
  → Luis
    🎤 «me agarraron en la 26»
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:30 a.m.
    • Rosa: enviado 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Ana manda una foto «una camioneta blanca»: van para Broadview
  → Ana
    🗣️ Enviado a: Mamá, Rosa y Consulado en Chicago.
  → Mamá
    🖼️ «una camioneta blanca»
    🖼️ Ana, 10:30 a.m.
    «van para Broadview»
  → Rosa
    🖼️ «una camioneta blanca»
    🖼️ Ana, 10:30 a.m.
    «van para Broadview»
  → Luis
    🖼️ «una camioneta blanca»
    🖼️ CHI-0001 · Ana, 10:30 a.m.
    «van para Broadview»
