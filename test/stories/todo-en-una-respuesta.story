Historia: Quien avisa dice nombre, lugar y edad de una vez
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Rosa, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: ayuda la migra tiene a mi hermana
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
Rosa: Elena Ríos Mata la agarraron llegando a su casa en Joliet, Illinois
  → Rosa
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Rosa
    🆘 Aviso CHI-0001 por Elena Ríos Mata guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    🆘 CHI-0001 · Elena Ríos Mata
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «llegando a su casa en Joliet, Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «ayuda la migra tiene a mi hermana»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Rosa: (312) 555-0161
  → Rosa
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Rosa
    🆘 Aviso CHI-0001 por Elena Ríos Mata guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    ✏️ CHI-0001 · Elena Ríos Mata: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «llegando a su casa en Joliet, Illinois». No es un GPS.

    📞 Quien avisa: +1 312 555 0161
Rosa: sí, tiene 16
  → Rosa
    Por ser menor, llama a la línea de ORR: 1-800-203-7001
    Es del gobierno, y puede pasar datos de quien llama.
    Que llame alguien con papeles, o tu abogado.
    El localizador de ICE nunca muestra a menores.
    📞 CIAM, día y noche: +1 520 623 7874
    Nunca pedimos dinero.
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.

    1. 🎉 Ya está libre
    2. Fue un error
  → Rosa
    🆘 Aviso CHI-0001 por Elena Ríos Mata guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Elena Ríos Mata: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    🧒 Tiene 16 años: es menor de 18.

    📍 Dicen que fue en: «llegando a su casa en Joliet, Illinois». No es un GPS.

    📞 Quien avisa: +1 312 555 0161
Luis toca [Atender] en Mesa Chicago
  → Rosa
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Elena Ríos Mata. Folio CHI-0001, 12:00 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Elena Ríos Mata
    🙋 L. Pérez atiende CHI-0001, 12:00 p.m.
    Avisamos a quien dio el aviso.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Luis responde a «Elena» en Mesa Chicago: está en el condado de Will, venga mañana
  → Mesa Chicago
    ↩ ✏️ CHI-0001 · Elena Ríos Mata: más datos
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:
    [Quien avisa]
    [Solo la mesa]
Luis toca [Quien avisa] en Mesa Chicago
  → Mesa Chicago
    ↩ CHI-0001: ¿para quién son estas palabras?
    ⚠️ CHI-0001: nombras un lugar. No se mandó.
    No sabemos quién avisa. Escríbelo sin decir dónde.
