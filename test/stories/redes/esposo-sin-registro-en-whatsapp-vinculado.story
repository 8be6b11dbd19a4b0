Historia: Sin botones, Rosa avisa que se llevaron a su esposo
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Rosa, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: se llevaron a mi esposo
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
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
Rosa: 60608
  → Rosa
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Rosa
    🆘 Aviso MEX-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    🆘 MEX-0001 · Juan Pérez Gómez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «60608». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi esposo»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
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
  → Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «60608». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
  → Rosa
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
Rosa: 312 555 0144
  ✎ Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «60608». No es un GPS.

    📞 Quien avisa: +1 312 555 0144
Luis toca [Atender] en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 MEX-0001 · Juan Pérez Gómez
    🙋 L. Pérez atiende MEX-0001, 12:00 p.m.
    Avisamos a quien dio el aviso.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.

    1. 🎉 Ya está libre
    2. Fue un error
