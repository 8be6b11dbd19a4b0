Historia: Sin botones, una vecina avisa de un muchacho de 15 años
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Rosa, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: se llevaron a mi sobrino
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
Pasan 2 min
  → Rosa · 1 min
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0001 guardado, ahora
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: Toño Pérez Gómez
  → Rosa
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Rosa
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0001 por Toño Pérez Gómez guardado, hace 1 minuto
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: Pilsen, Chicago
  → Rosa
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Rosa
    🆘 Aviso MEX-0001 por Toño Pérez Gómez guardado, 12:01 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    🆘 MEX-0001 · Toño Pérez Gómez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 2 minutos). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «Pilsen, Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi sobrino»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Rosa: sí
  → Rosa
    Por ser menor, llama a la línea de ORR: 1-800-203-7001
    Es del gobierno, y puede pasar datos de quien llama.
    Que llame alguien con papeles, o tu abogado.
    El localizador de ICE nunca muestra a menores.
    📞 CIAM, día y noche: +1 520 623 7874
    Nunca pedimos dinero.
  → Mesa Chicago
    ✏️ MEX-0001 · Toño Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 2 minutos). La persona no tiene chat con nosotros.
    🧒 Es menor de 18 años.

    📍 Dicen que fue en: «Pilsen, Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
  → Rosa
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
Rosa: no
  → Rosa
    🆘 Aviso MEX-0001 por Toño Pérez Gómez guardado, 12:01 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
