Historia: Una nota de voz y una foto en la alerta
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Tía Lola, familiar, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Tía Lola, en Chicago
Mesa: Mesa Chicago, de chicago

== Ana no puede escribir: manda su voz ==
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
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    🎤 «me agarraron en la 26»
    🎤 Ana, 10:30 a.m.
  → Tía Lola
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
  → Tía Lola
    🎤 «me agarraron en la 26»
    🎤 Ana, 10:30 a.m.
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    🎤 «me agarraron en la 26»
    🎤 CHI-0001 · Ana, 10:30 a.m.
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:30 a.m.
    • Tía Lola: entregado 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Lo que manda llega a todos, cada quien en su red ==
Pasan 1 min
Ana manda una foto «una camioneta blanca»: van para Broadview
  → Ana
    🗣️ Enviado a: Mamá, Tía Lola y Consulado en Chicago.
  → Mamá
    🖼️ «una camioneta blanca»
    🖼️ Ana, 10:31 a.m.
    «van para Broadview»
  → Tía Lola
    🖼️ «una camioneta blanca»
    🖼️ Ana, 10:31 a.m.
    «van para Broadview»
  → Mesa Chicago
    🖼️ «una camioneta blanca»
    🖼️ CHI-0001 · Ana, 10:31 a.m.
    «van para Broadview»
Ana manda un documento «la orden que le dieron»
  ✎ Ana
    🗣️ Tus 2 mensajes, enviados a: Mamá, Tía Lola y Consulado en Chicago.
  → Mamá
    📄 «la orden que le dieron»
    📄 Ana, 10:31 a.m.
  → Tía Lola
    📄 «la orden que le dieron»
    📄 Ana, 10:31 a.m.
  → Mesa Chicago
    📄 «la orden que le dieron»
    📄 CHI-0001 · Ana, 10:31 a.m.
