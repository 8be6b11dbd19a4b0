Historia: Rosa avisa de dos a la vez: se pregunta por cada uno, y la mesa lee que son dos
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Rosa, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: se yevaron a mi esposo y a mi hijo de 15 años
  → Rosa
    👤 1 de 2: «mi esposo»
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
Rosa: Juan Pérez López
  → Rosa
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Rosa
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Aviso MEX-0001 por Juan Pérez López guardado, ahora
    Al consulado le mandamos solo lo que escribes aquí.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: afuera del trabajo en Cicero Illinois
  → Rosa
    👤 1 de 2: «mi esposo»
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Rosa
    🆘 Aviso CHI-0001 por «mi hijo» guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Rosa
    🆘 Aviso MEX-0001 por Juan Pérez López guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    🆘 MEX-0001 · Juan Pérez López
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi esposo».

    📍 Dicen que fue en: «afuera del trabajo en Cicero Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se yevaron a mi esposo y a mi hijo de 15 años»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    🆘 CHI-0001 · Alguien
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi hijo».
    🧒 Tiene 15 años: es menor de 18.

    📍 Dicen que fue en: «afuera del trabajo en Cicero Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se yevaron a mi esposo y a mi hijo de 15 años»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Rosa: no
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
    🆘 Aviso MEX-0001 por Juan Pérez López guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez López: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi esposo».
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «afuera del trabajo en Cicero Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Rosa: 312 555 0199
  → Rosa
    👤 2 de 2: «mi hijo»
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.

    1. 🆘 Yo pido ayuda
    2. Fue un error
  → Rosa
    🆘 Aviso MEX-0001 por Juan Pérez López guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Rosa
    🆘 Aviso CHI-0001 por «mi hijo» guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  ✎ Mesa Chicago
    ✏️ MEX-0001 · Juan Pérez López: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi esposo».
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «afuera del trabajo en Cicero Illinois». No es un GPS.

    📞 Quien avisa: +1 312 555 0199
  → Mesa Chicago
    ✏️ CHI-0001 · Alguien: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi hijo».
    🧒 Tiene 15 años: es menor de 18.

    📍 Dicen que fue en: «afuera del trabajo en Cicero Illinois». No es un GPS.

    📞 Quien avisa: +1 312 555 0199
Pasan 10 s
Rosa: Kevin Pérez Ramírez
  → Rosa
    Por ser menor, llama a la línea de ORR: 1-800-203-7001
    Es del gobierno, y puede pasar datos de quien llama.
    Que llame alguien con papeles, o tu abogado.
    El localizador de ICE nunca muestra a menores.
    📞 CIAM, día y noche: +1 520 623 7874
    Nunca pedimos dinero.
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.

    1. 👪 Se llevaron a alguien
  → Rosa
    🆘 Aviso CHI-0001 por Kevin Pérez Ramírez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Kevin Pérez Ramírez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👥 Se llevaron a 2 personas a la vez, con un aviso cada una. Esta: «mi hijo».
    🧒 Tiene 15 años: es menor de 18.

    📍 Dicen que fue en: «afuera del trabajo en Cicero Illinois». No es un GPS.

    📞 Quien avisa: +1 312 555 0199
Pasan 1 min
