Historia: Lo que la mesa escribe sin folio
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
  …
Pasan 30 s
  …
Luis en Mesa Chicago: yo la atiendo
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:30 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:30 a.m.
  → Mesa Chicago
    🙋 L. Pérez atiende CHI-0001, 10:30 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis en Mesa Chicago: Ana: ya vamos, no firmes nada
  → Mesa Chicago
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [👪 Familia]
    [Ana]
    [Todos]
    [Solo la mesa]
Luis en Mesa Chicago: a Ana
  → Ana
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «Ana: ya vamos, no firmes nada»
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Ana.
Mamá: Ana: dile que la amo
  → Mamá
    🗣️ Lo pasamos a: Consulado en Chicago.
    [🆘 Yo pido ayuda]
  → Mesa Chicago
    🗣️ CHI-0001 · Mamá (familiar), 10:30 a.m.: «Ana: dile que la amo»
