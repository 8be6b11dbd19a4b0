Historia: El primero que toca Atender
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Carmen, funcionaria
Grupo: Mesa Chicago, con Luis y Carmen
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Dos oficiales y una alerta ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: me levantó la migra
  …
Carmen toca [Atender] en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: Carmen atiende tu alerta. Folio CHI-0001, 12:30 p.m.
  → Mamá
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 12:30 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🙋 Carmen atiende CHI-0001, 12:30 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis toca [Atender] en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🙋 CHI-0001: ya atiende Carmen, Consulado en Chicago, desde 12:30 p.m.

== El grupo cambia, y la mesa sigue ==
Luis convierte Mesa Chicago en supergrupo
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Carmen toca [Contactado] en Mesa Chicago
  …
Carmen toca [La familia] en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 12:30 p.m.
    • Consulado en Chicago: dice que ya hizo contacto, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: Carmen dice que habló con tu familia.
  → Mamá
    🏛️ Consulado en Chicago: Carmen dice que habló con la familia de Ana.
  → Mesa Chicago
    ↩ 📞 CHI-0001: ¿con quién hablaste?
    📞 CHI-0001: Carmen habló con la familia.
Ana: ya salí
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 12:30 p.m.
    • Consulado en Chicago: dice que ya hizo contacto, 12:30 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.

== Alguien saca a Avisa ==
Luis saca a Avisa de Mesa Chicago
Ana: PANICO
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PANICO»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

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
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
  → Ana
    🆘 Alerta CHI-0002 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
