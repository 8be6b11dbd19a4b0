Historia: PÁNICO sin ubicación
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Escribe PÁNICO y no puede escribir más ==
Pasan 2 d
Ana: panico
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
    🗣️ Escribió: «panico»

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
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «panico»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Lo repite: no se abre otra alerta ==
Pasan 1 min
Ana: PANICO AYUDA
  → Ana
    🆘 Tu alerta sigue activa. Avisando otra vez a: Consulado en Chicago y Mamá.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 1 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 1 minuto).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Ana escribió, 10:31 a.m.: «PANICO AYUDA»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 1 min y nadie atiende
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (hace 1 minuto).
    🗣️ Ana escribió, 10:31 a.m.: «PANICO AYUDA»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

== Mamá contesta ==
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 10:31 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Luis toca [Atender] en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 10:31 a.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 10:31 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:31 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:31 a.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 1 min y nadie atiende
    🙋 L. Pérez atiende CHI-0001, 10:31 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 1 h
