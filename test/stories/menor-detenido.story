Historia: Mamá avisa de un muchacho de 15 años, que no es de los suyos aquí
Empieza: 2025-07-01 12:00 America/Chicago

# Mamá es contacto de Ana; avisa por otro. A un menor no lo muestra el localizador de ICE: la línea es otra.

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Mamá: se llevaron a mi hijo
  → Mamá
    ¿Es Ana? Contesta «sí» y damos la alerta.
    [Ana]
    [Otra persona]
    [Fue un error]
Mamá toca [Otra persona]
  → Mamá
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Mamá: Toño Pérez Gómez
  → Mamá
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Mesa Chicago
    🆘 CHI-0001 · Toño Pérez Gómez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Todavía no sabemos dónde está.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi hijo»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mamá
    🆘 Aviso CHI-0001 por Toño Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Mamá: afuera de la escuela Whittier, en Chicago
  → Mamá
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    ✏️ CHI-0001 · Toño Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «afuera de la escuela Whittier, en Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Mamá toca [Sí, es menor]
  ✎ Mamá
    🆘 Aviso CHI-0001 por Toño Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Mamá
    Por ser menor, llama a la línea de ORR: 1-800-203-7001
    Es del gobierno, y puede pasar datos de quien llama.
    Que llame alguien con papeles, o tu abogado.
    El localizador de ICE nunca muestra a menores.
    📞 CIAM, día y noche: +1 520 623 7874
    Nunca pedimos dinero.
  → Mamá
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Toño Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    🧒 Es menor de 18 años.

    📍 Dicen que fue en: «afuera de la escuela Whittier, en Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Mamá: saltar
  → Mamá
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Toño Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    🧒 Es menor de 18 años.

    📍 Dicen que fue en: «afuera de la escuela Whittier, en Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
Mamá toca [🎉 Ya está libre]
  ✎ Mamá
    🎉 ¡Qué bueno! Tu aviso CHI-0001 por Toño Pérez Gómez quedó cerrado.

    • Consulado en Chicago: entregado 12:00 p.m.
  → Mamá
    🎉 ¡Qué bueno! Tu aviso CHI-0001 por Toño Pérez Gómez quedó cerrado.
  → Mesa Chicago
    ⚪ CHI-0001 · Toño Pérez Gómez terminó: quien avisó dice que ya está libre; llamen para confirmar.
