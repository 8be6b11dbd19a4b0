Historia: Sin señal: el PÁNICO sale tarde, y se dice
Empieza: 2025-12-24 22:15 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Ana escribe sin señal, y la red lo guarda ==
Pasan 1 d
Ana se queda sin señal
Ana: me agarró la migra
Pasan 25 min
Ana recupera la señal
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
    Ana pidió ayuda: 10:15 p.m., hora de Chicago (hace 25 minutos).
    Su mensaje nos llegó tarde: 10:40 p.m.
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
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:15 p.m., hora de Chicago (hace 25 minutos).
    Su mensaje llegó tarde al servicio: 10:40 p.m.
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:40 p.m.
    Nos llegó tarde. La mandaste: 10:15 p.m.; la recibimos: 10:40 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:40 p.m.
    • Consulado en Chicago: entregado 10:40 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Nuestra línea se corta, y lo que se escribió llega después ==
Se corta la red
Mamá toca [Recibido]
Pasan 12 min
Vuelve la red
Pasan 1 min
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:40 p.m.
    Nos llegó tarde. La mandaste: 10:15 p.m.; la recibimos: 10:40 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 10:52 p.m.
    • Consulado en Chicago: entregado 10:40 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Mesa Chicago · 4 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 37 min y nadie atiende
    🕐 Pidió ayuda: 10:15 p.m., hora de Chicago (hace 37 minutos).
    Su mensaje llegó tarde al servicio: 10:40 p.m.
    🗣️ Lo último que escribió Ana, 10:15 p.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Ya contestaron: Mamá (10:52 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  … Mamá
