Historia: Mamá avisa, y Ana no quiere que nadie sepa dónde está
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar, sin botones
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

Mamá: se llevaron a mi hija Ana
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
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Mamá avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «se llevaron a mi hija Ana»

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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «se llevaron a mi hija Ana»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]

== Un no para todos ==
Ana: no, no les digas dónde estoy
  ✎ Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    📍 Ya no mando dónde estás, como pediste.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    📍 A nadie le mando dónde estás. La alerta sigue.
    Si cambias de idea, manda tu ubicación con 📎.
  → Ana
    🗣️ Enviado a: Consulado en Chicago.
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «no, no les digas dónde estoy»
  → Mesa Chicago
    📍 CHI-0001 · Ana pidió que ya no se mande dónde está.
    No les mandamos más puntos, ni a la familia. La alerta sigue.
Ana: estoy en la 26 y Kedzie
  → Ana
    Eso dice dónde estás, y no querías que lo mande.
    No se lo mandé a nadie. ¿Lo mando?
    [📍 Sí, mándalo]
    [No lo mandes]
Ana toca [No lo mandes]
  → Ana
    La alerta sigue activa.

== La manda, y la retira ==
Ana comparte su ubicación en vivo: 41.85, -87.65
  ✎ Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Beto
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Beto
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mesa Chicago
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Ana: ya no les mandes dónde estoy
  ✎ Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    📍 Ya no mando dónde estás, como pediste.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  ✎ Ana
    🗣️ Tus 2 mensajes, enviados a: Consulado en Chicago.
  → Ana
    📍 Ya no le mando a nadie dónde estás. La alerta sigue.
    Lo que ya mandé no lo puedo borrar.
    Si cambias de idea, manda tu ubicación con 📎.
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:00 p.m.: «no, no les digas dónde estoy»
    12:00 p.m.: «ya no les mandes dónde estoy»
  → Mesa Chicago
    📍 CHI-0001 · Ana pidió que ya no se mande dónde está.
    No les mandamos más puntos, ni a la familia. La alerta sigue.
Ana se mueve a: 41.86, -87.65
Beto: donde esta
  → Mamá
    🗣️ Beto (familiar) escribió, 12:00 p.m.: «donde esta»
  → Beto
    🗣️ Lo pasamos a: Consulado en Chicago y Mamá.
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Mamá avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «se llevaron a mi hija Ana»

    📍 Por ahora no mandamos dónde está.

    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Ana:
    12:00 p.m.: «no, no les digas dónde estoy»
    12:00 p.m.: «ya no les mandes dónde estoy»
    🗣️ CHI-0001 · Beto (familiar), 12:00 p.m.: «donde esta»
