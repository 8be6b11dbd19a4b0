Historia: Rosa contesta con notas de voz a lo que le preguntan de su esposo: las oye la mesa, y siguen las preguntas
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Rosa, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: se llevaron a mi esposo
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
Rosa manda una nota de voz «se llama Juan Pérez López»
  → Rosa
    🎤 Tu nota de voz va con el aviso.
    Nosotros no podemos oírla.
    Si puedes, escribe su nombre así: se llama …
  → Rosa
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0001 guardado, ahora
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
  → Rosa
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
Rosa manda una nota de voz «fue en la 26 y Kedzie, en Chicago»
  → Rosa
    🎤 No podemos oír tu nota. Falta saber a qué consulado va.
    ¿Dónde fue? Escribe la ciudad o el ZIP, o manda el punto en el mapa.
Rosa: Chicago
  → Rosa
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Rosa
    🆘 Aviso MEX-0001 guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    🆘 MEX-0001 · Alguien
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). Todavía no sabemos a quién se llevaron.

    📍 Dicen que fue en: «Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi esposo»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    🎤 «se llama Juan Pérez López»
    🎤 MEX-0001 · Quien avisa, 12:00 p.m.
  → Mesa Chicago
    🎤 «fue en la 26 y Kedzie, en Chicago»
    🎤 MEX-0001 · Quien avisa, 12:00 p.m.
Rosa manda una nota de voz «tiene cuarenta años»
  → Rosa
    🎤 Tu nota de voz va con el aviso.
    Nosotros no podemos oírla.
  → Rosa
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Mesa Chicago
    🎤 «tiene cuarenta años»
    🎤 MEX-0001 · Quien avisa, 12:00 p.m.
  → Rosa
    🗣️ Tus 3 mensajes, enviados a: Consulado en Chicago.
Rosa: 2
  → Rosa
    Qué hacer ahora:
    • Llama al CIAM, día y noche: +1 520 623 7874
    • Busca en locator.ice.gov con su número A y país de nacimiento.
    Si no lo tienes: nombre y apellidos exactos, y país de nacimiento.
    Prueba los dos órdenes de apellidos.
    Si no aparece, no prueba nada: busca otra vez más tarde.
    • Con su número A, llama a la corte: 1-800-898-7180.
    Si el número A tiene 8 dígitos, pon un 0 al principio.
    No hables de su estatus ni de dónde nació por teléfono.
    Nunca pedimos dinero. ICE tampoco pide dinero por teléfono.
  → Rosa
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Rosa
    🆘 Aviso MEX-0001 guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  → Mesa Chicago
    ✏️ MEX-0001 · Alguien: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). Todavía no sabemos a quién se llevaron.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Rosa manda una nota de voz «mi número es el de este teléfono»
  → Rosa
    🎤 Tu nota de voz va con el aviso.
    Nosotros no podemos oírla.
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.

    1. 🎉 Ya está libre
    2. Fue un error
  → Mesa Chicago
    🎤 «mi número es el de este teléfono»
    🎤 MEX-0001 · Quien avisa, 12:00 p.m.
Pasan 30 s
  → Rosa · 10 s
    🗣️ Tus 4 mensajes, enviados a: Consulado en Chicago.
Rosa: se llama Juan Pérez López
  → Rosa
    🆘 Aviso MEX-0001 por Juan Pérez López guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  ✎ Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez López: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
  → Mesa Chicago
    🗣️ MEX-0001 · Quien avisa, 12:00 p.m.: «se llama Juan Pérez López»
Rosa manda una nota de voz «es diabético»
  → Rosa
    🎤 Tu nota de voz va con tu aviso.
    Nosotros no podemos oírla. Si te está pasando a ti, avísanos:

    1. 🆘 Me está pasando
  → Mesa Chicago
    🎤 «es diabético»
    🎤 MEX-0001 · Quien avisa, 12:00 p.m.
Pasan 30 s
  → Rosa · 7 s
    🗣️ Tus 2 mensajes, enviados a: Consulado en Chicago.
