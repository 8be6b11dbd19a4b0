Historia: Lo que se dijo llega antes del final, también donde nada se edita
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en WhatsApp (nube)
Teléfono: Mamá, familiar, en WhatsApp (nube)
Teléfono: Luis, funcionario, en WhatsApp (nube)
Registrada: Ana, con Mamá, en Chicago
Mesa: Luis, de chicago

Ana: me agarró la migra
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    [Enviar ubicación]
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
    [🙋 Atender]
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
Luis: CHI-0001 atender
  → Ana
    🏛️ Consulado en Chicago: Luis atiende tu alerta. Folio CHI-0001, 10:30 a.m.
  → Mamá
    🏛️ Consulado en Chicago: Luis atiende la alerta de Ana. Folio CHI-0001, 10:30 a.m.
  → Luis
    🙋 Luis atiende CHI-0001, 10:30 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
Pasan 1 min
  → Ana · 7 s
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: atiende Luis, folio CHI-0001, 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
Ana: me llevan en una van blanca
  → Ana
    🆘 Tu alerta sigue activa. Avisando otra vez a: Mamá.
  → Mamá
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 1 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 1 minuto).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: atiende Luis desde 10:30 a.m.
    🗣️ Ana escribió, 10:31 a.m.: «me llevan en una van blanca»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Luis
    🗣️ CHI-0001 · Ana, 10:31 a.m.: «me llevan en una van blanca»
Mamá: mi hija es alérgica a la penicilina
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.
  → Mamá
    🆘 La alerta de Ana sigue. Folio CHI-0001.
    ¿Ya la viste?
    [✅ Recibido]
    [💚 Ya está a salvo]
Luis: CHI-0001 ya la vimos
  → Luis
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis: 3
  → Ana
    🗣️ Consulado en Chicago, Luis escribió, 10:31 a.m.: «ya la vimos»
  → Luis
    🗣️ CHI-0001: lo pasamos a Mamá y Ana.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.

== Nadie ha leído todavía lo último que dijo cada quien cuando termina ==
Ana: placas de Texas ABC123
Mamá: y mi nieto de 3 años está solo en la casa
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.
  → Mamá
    🆘 La alerta de Ana sigue. Folio CHI-0001.
    ¿Ya la viste?
    [✅ Recibido]
    [💚 Ya está a salvo]
Luis: CHI-0001 la pasan mañana a Kankakee
  → Ana
    🗣️ Consulado en Chicago, Luis escribió, 10:31 a.m.: «la pasan mañana a Kankakee»
  → Luis
    🗣️ CHI-0001: lo pasamos a Mamá y Ana.
  → Mamá
    🗣️ Consulado en Chicago, Luis escribió, 10:31 a.m.: «ya la vimos»
    🗣️ Ana escribió, 10:31 a.m.: «placas de Texas ABC123»
    🗣️ Consulado en Chicago, Luis escribió, 10:31 a.m.: «la pasan mañana a Kankakee»
  → Luis
    🗣️ CHI-0001 · Mamá (familiar), 10:31 a.m.: «mi hija es alérgica a la penicilina»
    🗣️ CHI-0001 · Ana, 10:31 a.m.: «placas de Texas ABC123»
    🗣️ CHI-0001 · Mamá (familiar), 10:31 a.m.: «y mi nieto de 3 años está solo en la casa»
Ana: ya me soltaron
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Luis
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
  → Ana
    🗣️ Tus 2 mensajes, enviados a: Mamá y Consulado en Chicago.
Pasan 2 min
