Historia: El servidor se reinicia en plena espera
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Se reinicia entre el botón y la alerta ==
Pasan 2 h
Ana oprime [🆘 PÁNICO]
  → Ana
    🆘 Tu alerta sale en 5 segundos.
    Si fue error, contesta Cancelar.
    [✋ Cancelar]
Se reinicia el servidor
Pasan 10 s
  → Ana · 2 s
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá · 2 s
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).

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
  → Mesa Chicago · 2 s
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana · 2 s
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== La red repite lo que ya se había oído ==
La red repite lo último
Pasan 1 min
Se reinicia el servidor
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 12:31 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
