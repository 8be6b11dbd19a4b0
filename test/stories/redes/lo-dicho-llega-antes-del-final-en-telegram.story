Historia: Lo que se dijo llega antes del final, donde se edita
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en Telegram
Teléfono: Mamá, familiar, en Telegram
Teléfono: Luis, funcionario, en Telegram
Registrada: Ana, con Mamá, en Chicago
Mesa: Luis, de chicago

Ana: me agarró la migra
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: enviado 10:30 a.m.
    • Consulado en Chicago: enviado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
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
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Luis
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis: CHI-0001 atender
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: enviado 10:30 a.m.
    • Consulado en Chicago: atiende Luis, folio CHI-0001, 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: Luis atiende tu alerta. Folio CHI-0001, 10:30 a.m.
  → Mamá
    🏛️ Consulado en Chicago: Luis atiende la alerta de Ana. Folio CHI-0001, 10:30 a.m.
  → Luis
    🙋 Luis atiende CHI-0001, 10:30 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Mamá: ✅ Recibido
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 10:30 a.m.
    • Consulado en Chicago: atiende Luis, folio CHI-0001, 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Pasan 1 min
Ana: me llevan en una van blanca
  → Ana
    🆘 Tu alerta sigue activa.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 10:31 a.m.: «me llevan en una van blanca»
  → Luis
    🗣️ CHI-0001 · Ana, 10:31 a.m.: «me llevan en una van blanca»

== Nadie ha leído todavía lo último que dijo cada quien cuando termina ==
Ana: placas de Texas ABC123
  ✎ Ana
    🗣️ Tus 2 mensajes, enviados a: Mamá y Consulado en Chicago.
  ✎ Mamá
    🗣️ Ana escribió:
    10:31 a.m.: «me llevan en una van blanca»
    10:31 a.m.: «placas de Texas ABC123»
  ✎ Luis
    🗣️ CHI-0001 · Ana:
    10:31 a.m.: «me llevan en una van blanca»
    10:31 a.m.: «placas de Texas ABC123»
Mamá: y mi nieto de 3 años está solo en la casa
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.
  ✎ Luis
    🗣️ CHI-0001 · Ana:
    10:31 a.m.: «me llevan en una van blanca»
    10:31 a.m.: «placas de Texas ABC123»
    🗣️ CHI-0001 · Mamá (familiar), 10:31 a.m.: «y mi nieto de 3 años está solo en la casa»
Ana: ya me soltaron
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá respondió 10:30 a.m.
    • Consulado en Chicago: atiende Luis, folio CHI-0001, 10:30 a.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Luis
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
Pasan 2 min
