Historia: Dos avisan por el mismo hombre
Empieza: 2025-07-01 12:00 America/Chicago

# La esposa con botones y el vecino sin ellos. Nadie junta los avisos sino el consulado, y lo puede deshacer.

Teléfono: Rosa
Teléfono: Vecino, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

== Rosa avisa ==
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

== El vecino también ==
Vecino: se llevaron a mi vecino
  → Vecino
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
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

    1. Sí, es menor
    2. No
  → Vecino
    🆘 Aviso MEX-0002 por Juan Peres Gomes guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
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
Vecino: 2
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
  → Vecino
    🆘 Aviso MEX-0002 por Juan Peres Gomes guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
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

    1. 🎉 Ya está libre
    2. Fue un error
  ✎ Mesa Chicago
    ✏️ MEX-0002 · Juan Peres Gomes: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Quien avisa mandó este punto y dice que fue aquí. No es el GPS de la persona.
    https://maps.google.com/?q=41.8445,-87.7058

    📞 Quien avisa no dejó su número.
Vecino: trae camisa roja y es diabético
  → Mesa Chicago
    🗣️ MEX-0002 · Quien avisa, 12:00 p.m.: «trae camisa roja y es diabético»

== El consulado los junta, y atiende ==
Luis toca [Sí, es la misma] en Mesa Chicago
  → Vecino
    🔗 El consulado juntó tu aviso MEX-0002 por Juan Peres Gomes con otro.
    Aquí lees cómo sigue.
  → Mesa Chicago
    ↩ ❓ MEX-0002 · Juan Peres Gomes
    🔗 MEX-0002: L. Pérez dice que es la misma persona.
    Lo que hagas en uno lo leen todos los que avisaron.
    [No es la misma]
Luis toca [Atender] de «Juan Pérez Gómez» en Mesa Chicago
  ✎ Rosa
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Rosa
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Juan Pérez Gómez. Folio MEX-0001, 12:00 p.m.
  → Vecino
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Juan Peres Gomes. Folio MEX-0002, 12:00 p.m.
  → Mesa Chicago
    ↩ 🆘 MEX-0001 · Juan Pérez Gómez
    🙋 L. Pérez atiende MEX-0001, 12:00 p.m.
    Avisamos a quien dio el aviso.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]

== Lo que escribe lo leen los dos ==
Luis responde a «MEX-0002 · Juan Peres Gomes» en Mesa Chicago: ¿tiene abogado?
  → Mesa Chicago
    ↩ ✏️ MEX-0002 · Juan Peres Gomes: más datos
    MEX-0002: ¿para quién son estas palabras?
    Contesta con una de estas:
    [Quien avisa]
    [Solo la mesa]
  → Vecino
    🗣️ Enviado a: Consulado en Chicago.
Luis toca [Quien avisa] en Mesa Chicago
  → Rosa
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:00 p.m.: «¿tiene abogado?»
  → Vecino
    🗣️ Consulado en Chicago, L. Pérez escribió, 12:00 p.m.: «¿tiene abogado?»
  → Mesa Chicago
    ↩ MEX-0002: ¿para quién son estas palabras?
    🗣️ MEX-0002: lo pasamos a quien avisa.
    👥 También a los demás que avisaron.

== No eran el mismo ==
Luis toca [No es la misma] en Mesa Chicago
  → Vecino
    El consulado corrige: tu aviso MEX-0002 por Juan Peres Gomes sigue aparte.
  → Mesa Chicago
    ↩ 🔗 MEX-0002: L. Pérez dice que es la misma persona.
    MEX-0002: L. Pérez dice que no es la misma persona. Sigue aparte.
