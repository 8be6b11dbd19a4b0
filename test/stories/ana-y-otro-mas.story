Historia: Mamá avisa de Ana, que está registrada, y de Pedro, que no: sale la alerta de Ana, y se pregunta por Pedro
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Mamá: agarraron a mi hija Ana y a mi esposo Pedro Lopez en el home depot de cicero il
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Mamá avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    🆘 Alerta abierta por Ana. Avisamos a su familia y buscamos su consulado.
    Aquí verás cada respuesta.

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
  → Mamá
    👤 2 de 2: «mi esposo»
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «agarraron a mi hija Ana y a mi esposo Pedro Lopez en el home depot de cicero il»

    📍 Todavía no sabemos dónde está.
    📍 Mamá (familiar) dice (ahora): Cicero, Illinois. Lo dice su familiar, no Ana. No es un GPS.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    🆘 CHI-0002 · Pedro Lopez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi esposo».

    📍 Dicen que fue en: «en el home depot de cicero il». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «agarraron a mi hija Ana y a mi esposo Pedro Lopez en el home depot de cicero il»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Mamá
    🆘 Aviso CHI-0002 por Pedro Lopez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Mamá toca [No]
  → Mamá
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
  → Mamá
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Mesa Chicago
    ✏️ CHI-0002 · Pedro Lopez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi esposo».
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en el home depot de cicero il». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Mamá: saltar
  → Mamá
    ✅ Gracias. Aquí verás cada respuesta.
    [👪 Se llevaron a alguien]
  ✎ Mesa Chicago
    ✏️ CHI-0002 · Pedro Lopez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi esposo».
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en el home depot de cicero il». No es un GPS.

    📞 Quien avisa no dejó su número.
Pasan 1 min
