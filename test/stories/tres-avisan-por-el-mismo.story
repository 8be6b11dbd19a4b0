Historia: Tres avisan por el mismo hombre
Empieza: 2025-07-01 12:00 America/Chicago

# Nadie junta los avisos sino el consulado: se le pregunta, y nada se junta solo.
Teléfono: Rosa
Teléfono: Vecino
Teléfono: Prima
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: se llevaron a mi esposo
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Rosa: Juan Pérez Gómez
  → Rosa
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Rosa
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, ahora
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: en la 26 y Kedzie, Chicago
  → Rosa
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    🆘 MEX-0001 · Juan Pérez Gómez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi esposo»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  ✎ Rosa
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Rosa toca [No]
  ✎ Rosa
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
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
  → Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Rosa: saltar
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  ✎ Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
Vecino: se llevaron a mi vecino
  → Vecino
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Vecino: Juan Peres Gomes
  → Vecino
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Vecino
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0002 por Juan Peres Gomes guardado, ahora
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
Vecino manda su ubicación: 41.8445, -87.7058
  → Vecino
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    🆘 MEX-0002 · Juan Peres Gomes
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Quien avisa mandó este punto y dice que fue aquí. No es el GPS de la persona.
    https://maps.google.com/?q=41.8445,-87.7058

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi vecino»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    ❓ MEX-0002 · Juan Peres Gomes
    ¿Es la misma persona que MEX-0001 · Juan Pérez Gómez?
    [Sí, es la misma] [No]
  ✎ Vecino
    🆘 Aviso MEX-0002 por Juan Peres Gomes guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Vecino toca [No]
  ✎ Vecino
    🆘 Aviso MEX-0002 por Juan Peres Gomes guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Vecino
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
  → Vecino
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Mesa Chicago
    ✏️ MEX-0002 · Juan Peres Gomes: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Quien avisa mandó este punto y dice que fue aquí. No es el GPS de la persona.
    https://maps.google.com/?q=41.8445,-87.7058

    📞 Número de quien avisa: se lo estamos preguntando.
Vecino: saltar
  → Vecino
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  ✎ Mesa Chicago
    ✏️ MEX-0002 · Juan Peres Gomes: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Quien avisa mandó este punto y dice que fue aquí. No es el GPS de la persona.
    https://maps.google.com/?q=41.8445,-87.7058

    📞 Quien avisa no dejó su número.
Prima: se llevaron a mi primo
  → Prima
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Prima: Juan Pérez
  → Prima
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Prima
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0003 por Juan Pérez guardado, ahora
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
Prima: Kedzie y 26, Chicago
  → Prima
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    🆘 MEX-0003 · Juan Pérez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «Kedzie y 26, Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi primo»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    ❓ MEX-0003 · Juan Pérez
    ¿Es la misma persona que MEX-0001 · Juan Pérez Gómez?
    [Sí, es la misma] [No]
  ✎ Prima
    🆘 Aviso MEX-0003 por Juan Pérez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Prima toca [No]
  ✎ Prima
    🆘 Aviso MEX-0003 por Juan Pérez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Prima
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
  → Prima
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Mesa Chicago
    ✏️ MEX-0003 · Juan Pérez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «Kedzie y 26, Chicago». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Prima: saltar
  → Prima
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  ✎ Mesa Chicago
    ✏️ MEX-0003 · Juan Pérez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «Kedzie y 26, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
Pasan 2 min
  → Rosa · 1 min 21 s
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Mesa Chicago · 1 min 21 s
    🔁 Recordatorio: 🆘 MEX-0001 · Juan Pérez Gómez: van 2 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 2 minutos). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «se llevaron a mi esposo»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Vecino · 1 min 36 s
    🆘 Aviso MEX-0002 por Juan Peres Gomes guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Mesa Chicago · 1 min 36 s
    🔁 Recordatorio: 🆘 MEX-0002 · Juan Peres Gomes: van 2 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 2 minutos). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Quien avisa mandó este punto y dice que fue aquí. No es el GPS de la persona.
    https://maps.google.com/?q=41.8445,-87.7058

    📞 Quien avisa no dejó su número.
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «se llevaron a mi vecino»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Prima · 1 min 51 s
    🆘 Aviso MEX-0003 por Juan Pérez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Mesa Chicago · 1 min 51 s
    🔁 Recordatorio: 🆘 MEX-0003 · Juan Pérez: van 2 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 2 minutos). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «Kedzie y 26, Chicago». No es un GPS.

    📞 Quien avisa no dejó su número.
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «se llevaron a mi primo»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Luis toca [Sí, es la misma] en Mesa Chicago
  → Prima
    🔗 El consulado juntó tu aviso MEX-0003 por Juan Pérez con otro.
    Aquí lees cómo sigue.
  → Mesa Chicago
    ↩ ❓ MEX-0003 · Juan Pérez
    🔗 MEX-0003: L. Pérez dice que es la misma persona.
    Lo que hagas en uno lo leen todos los que avisaron.
    [No es la misma]
Luis toca [Atender] de «Juan Pérez Gómez» en Mesa Chicago
  ✎ Rosa
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Rosa
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Juan Pérez Gómez. Folio MEX-0001, 12:02 p.m.
  ✎ Prima
    🆘 Aviso MEX-0003 por Juan Pérez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0003, 12:02 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Prima
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Juan Pérez. Folio MEX-0003, 12:02 p.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 MEX-0001 · Juan Pérez Gómez: van 2 min y nadie atiende
    🙋 L. Pérez atiende MEX-0001, 12:02 p.m.
    Avisamos a quien dio el aviso.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
