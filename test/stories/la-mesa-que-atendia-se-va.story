Historia: La mesa que atendía ya no está
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario
Teléfono: Rosa, funcionaria
Grupo: Mesa Uno, con Luis
Grupo: Mesa Dos, con Rosa
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Uno, de chicago
Mesa: Mesa Dos, de chicago

Ana: me agarró la migra
  …

Luis toca [Atender] en Mesa Uno
  …

Luis saca a Avisa de Mesa Uno
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: ya no le avisamos.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    ⏳ Consulado en Chicago: Luis ya no atiende tu alerta.
    Avisamos otra vez.
  → Mamá
    ⏳ Consulado en Chicago: Luis ya no atiende la alerta de Ana.
    Avisamos otra vez. Llama tú también.
  → Mesa Dos
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió Luis, Consulado en Chicago (hasta 12:00 p.m.).
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

Rosa toca [Atender] en Mesa Dos
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: ya no le avisamos.
    • Consulado en Chicago: atiende Rosa, folio CHI-0001, 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: Rosa atiende tu alerta. Folio CHI-0001, 12:00 p.m.
  → Mamá
    🏛️ Consulado en Chicago: Rosa atiende la alerta de Ana. Folio CHI-0001, 12:00 p.m.
  → Mesa Dos
    ↩ 🆘 CHI-0001 · Ana
    🙋 Rosa atiende CHI-0001, 12:00 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]

Pasan 3 h
  … Ana
  … Mamá
