Historia: Un tap del simulacro, cuando ya es de verdad, pregunta por la alerta real
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Papá, familiar
Registrada: Ana, con Mamá y Papá, en Chicago

Ana: /simulacro
  → Ana
    🔔 Un simulacro es una práctica.
    Le llega a tu familia marcado como SIMULACRO.
    No manda tu ubicación ni avisa al consulado.
    Termina solo a los 15 minutos.
    ¿Lo hacemos ahora?
    [Sí, empezar]
    [Ahora no]
Ana toca [Sí, empezar]
  → Ana
    🔔 Empezó el simulacro.
    Aquí verás quién lo recibe.
  → Mamá
    🟡 SIMULACRO: no es una emergencia.
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Aquí iría su ubicación.

    Contesta «Recibido» para que Ana vea que le llega.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Papá
    🟡 SIMULACRO: no es una emergencia.
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Aquí iría su ubicación.

    Contesta «Recibido» para que Ana vea que le llega.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Ana
    🟡 SIMULACRO: no es una emergencia.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 En un simulacro no mando tu ubicación.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Papá: entregado 12:00 p.m.

    Un simulacro no avisa al consulado.
    [Terminar simulacro]
Ana: me agarró la migra de verdad
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ESTO YA NO ES SIMULACRO.
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra de verdad»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Papá
    🆘 ESTO YA NO ES SIMULACRO.
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra de verdad»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Ana
    🆘 Alerta CHI-0002 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Papá: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Papá toca [Recibido] de «SIMULACRO: no»
  → Papá
    🆘 ESTO YA NO ES SIMULACRO.
    🆘 La alerta de Ana sigue. Folio CHI-0002.
    ¿Ya la viste?
    [✅ Recibido]
    [💚 Ya está a salvo]
