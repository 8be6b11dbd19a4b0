Historia: Un niño avisa, y está solo
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Beto
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Beto: se llevaron a mi mamá en Cicero, Illinois, y estoy solo con mi hermanito, tengo 12
  → Beto
    🧒 Haz esto primero: llama a un adulto que conozcas.
    Puede ser tu tía, una vecina o tu maestra.
  → Beto
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
  → Mesa Chicago
    🆘 CHI-0001 · Alguien
    🧒 ⚠️ Quien avisa dice que es menor de edad y que está sin adultos.
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). Todavía no sabemos a quién se llevaron.

    📍 Dicen que fue en: «en Cicero, Illinois, y estoy solo con mi hermanito». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi mamá en Cicero, Illinois, y estoy solo con mi hermanito, tengo 12»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Beto
    🆘 Aviso CHI-0001 guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Pasan 10 s
Beto: María López
  ✎ Beto
    🆘 Aviso CHI-0001 por María López guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Beto
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    ✏️ CHI-0001 · María López: más datos
    🧒 ⚠️ Quien avisa dice que es menor de edad y que está sin adultos.
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «en Cicero, Illinois, y estoy solo con mi hermanito». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Pasan 1 min
