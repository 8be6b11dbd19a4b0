Historia: Rosa avisa que se llevaron a su esposo, que no tiene registro
Empieza: 2025-07-01 12:00 America/Chicago

# Ni Rosa ni Juan tienen registro. El consulado del lugar lo lee con la primera respuesta, y cada otra la completa.

Teléfono: Rosa
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

== Rosa cuenta lo que sabe ==
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
Rosa: 312 555 0144
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  ✎ Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en la 26 y Kedzie, Chicago». No es un GPS.

    📞 Quien avisa: +1 312 555 0144

== El consulado atiende, y Rosa lo lee ==
Luis toca [Atender] en Mesa Chicago
  ✎ Rosa
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Rosa
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Juan Pérez Gómez. Folio MEX-0001, 12:00 p.m.
  → Mesa Chicago
    ↩ 🆘 MEX-0001 · Juan Pérez Gómez
    🙋 L. Pérez atiende MEX-0001, 12:00 p.m.
    Avisamos a quien dio el aviso.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Luis toca [Contactado] en Mesa Chicago
  → Mesa Chicago
    ↩ 🙋 L. Pérez atiende MEX-0001, 12:00 p.m.
    📞 MEX-0001: ¿con quién hablaste?
    Contesta con una de estas:
    [La persona] [La familia]
    [Nadie contestó]
Luis toca [La familia] en Mesa Chicago
  ✎ Rosa
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 12:00 p.m.
    • Consulado en Chicago: dice que ya hizo contacto, 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Rosa
    🏛️ Consulado en Chicago: L. Pérez dice que ya hizo contacto por Juan Pérez Gómez. Folio MEX-0001, 12:00 p.m.
  → Mesa Chicago
    ↩ 📞 MEX-0001: ¿con quién hablaste?
    📞 MEX-0001: L. Pérez habló con la familia.
Luis toca [Cerrar] en Mesa Chicago
  → Mesa Chicago
    ↩ 🙋 L. Pérez atiende MEX-0001, 12:00 p.m.
    ¿Por qué cierras MEX-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Ya sabemos dónde está]
    [Ya salió libre]
    [Ya tiene abogado]
    [Ya está en México]
    [No, sigue abierta]
Luis toca [Ya sabemos dónde está] en Mesa Chicago
  ✎ Rosa
    ⚪ L. Pérez, del consulado, cerró tu aviso por Juan Pérez Gómez, folio MEX-0001.
    Motivo: ya sabemos dónde está.

    • Consulado en Chicago: atiende L. Pérez, folio MEX-0001, 12:00 p.m.
    • Consulado en Chicago: dice que ya hizo contacto, 12:00 p.m.
  → Rosa
    ⚪ L. Pérez, del consulado, cerró tu aviso por Juan Pérez Gómez, folio MEX-0001.
    Motivo: ya sabemos dónde está.
    [⚠️ Todavía hace falta]
  → Mesa Chicago
    ↩ ¿Por qué cierras MEX-0001? Termina para todos.
    ⚪ L. Pérez cerró MEX-0001: ya sabemos dónde está.
