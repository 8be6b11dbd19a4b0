Historia: Le dijo que sí a una organización aliada, y con palabras que ya no
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Rosa, funcionaria
Grupo: Mesa Sur, con Rosa
Mesa: Mesa Sur, de «Clínica Legal Sur», legal en IL
Registrada: Ana, con Mamá, en Chicago

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
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

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
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    ⚖️ ¿Avisamos también a Clínica Legal Sur (ayuda legal)? No es el consulado.
    [Falsa alarma] [🎉 Ya me soltaron]
    [⚖️ Clínica Legal Sur]

Ana: sí, avisen a la Clínica Legal Sur
  → Ana
    ⚖️ Avisamos también a Clínica Legal Sur. No es el consulado.
    Verá tu nombre, dónde estás y lo que escribas.
  → Ana
    🗣️ Enviado a: Mamá y Clínica Legal Sur.
  → Mamá
    🗣️ Ana escribió, 12:00 p.m.: «sí, avisen a la Clínica Legal Sur»
  → Mesa Sur
    🆘 CHI-0001 · Ana
    ⚖️ Llega a Clínica Legal Sur porque la persona dijo que sí.
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Ana escribió:
    12:00 p.m.: «me agarró la migra»
    12:00 p.m.: «sí, avisen a la Clínica Legal Sur»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    [🙋 Atender] [📞 Contactado]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    ⚖️ Clínica Legal Sur: recibió el aviso. No es el consulado.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

# Es una orden para nosotros: nadie más la lee, y la aliada no oye nada más.
Ana: ya no le avisen a la Clínica Legal Sur
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Clínica Legal Sur: ya no le avisamos.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    Está bien. No avisamos a Clínica Legal Sur.

Ana manda su ubicación: 41.85, -87.65
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Clínica Legal Sur: ya no le avisamos.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
