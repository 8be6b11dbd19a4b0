Historia: PÁNICO con la ubicación antes
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Ana manda su ubicación y pide ayuda ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514 ±15 m
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana: me agarró la migra
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    Precisión: unos 15 metros.
    https://maps.google.com/?q=41.8525,-87.6514

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio y la ubicación.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    Precisión: unos 15 metros.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== La familia y el consulado contestan ==
Mamá lee
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: leído 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

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
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 12:30 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 12:30 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🙋 L. Pérez atiende CHI-0001, 12:30 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis toca [Contactado] en Mesa Chicago
  …
Luis toca [La familia] en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:30 p.m.
    • Consulado en Chicago: dice que ya hizo contacto, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez dice que habló con tu familia.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez dice que habló con la familia de Ana.
  → Mesa Chicago
    ↩ 📞 CHI-0001: ¿con quién hablaste?
    📞 CHI-0001: L. Pérez habló con la familia.

== Se cierra ==
Luis toca [Cerrar] en Mesa Chicago
  → Mesa Chicago
    ↩ 🙋 L. Pérez atiende CHI-0001, 12:30 p.m.
    ¿Por qué cierras CHI-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Ya sabemos dónde está]
    [Ya salió libre]
    [Ya tiene abogado]
    [Ya está en México]
    [No, sigue abierta]
Luis toca [Ya tiene abogado] en Mesa Chicago
  ✎ Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: ya tiene abogado.

    • Mamá respondió 12:30 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:30 p.m.
    • Consulado en Chicago: dice que ya hizo contacto, 12:30 p.m.
  → Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: ya tiene abogado.
  → Mamá
    ⚪ L. Pérez, Consulado en Chicago: cerró la alerta de Ana, folio CHI-0001.
    Motivo: ya tiene abogado.
    [⚠️ Sigue sin aparecer]
  → Mesa Chicago
    ↩ ¿Por qué cierras CHI-0001? Termina para todos.
    ⚪ L. Pérez cerró CHI-0001: ya tiene abogado.
Pasan 3 d
