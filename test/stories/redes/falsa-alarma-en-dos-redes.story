Historia: Falsa alarma: Ana está en un WhatsApp vinculado, su familia en Telegram y en la nube
Empieza: 2025-07-01 10:41 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en Telegram
Teléfono: Beto, familiar, en WhatsApp (nube)
Teléfono: Luis, funcionario, en WhatsApp (nube), se llama «L. Pérez»
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Luis, de chicago

Pasan 30 s

== La alerta sale, un funcionario atiende, y era un error ==
Ana: PÁNICO
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Beto: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
    🕐 Pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender]
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
Pasan 30 s
  → Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: enviado 10:41 a.m.
    • Beto: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Luis toca [Atender]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:42 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:42 a.m.
  → Beto
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:42 a.m.
  → Luis
    ↩ 🆘 CHI-0001 · Ana
    🙋 L. Pérez atiende CHI-0001, 10:42 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
Pasan 30 s
Ana: falsa alarma
  → Ana
    ¿Cancelas la alerta?
    Avisaremos que se canceló desde este teléfono.
    Pediremos que te llamen para confirmar.

    1. Sí, cancelar
    2. 🎉 Ya me soltaron
    3. No, seguir avisando
Ana: 1
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Beto
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Luis
    ⚪ CHI-0001 · Ana terminó: canceló desde su teléfono; llamen para confirmar.
Pasan 1 min
