Historia: Beto no es creído de Ana, y pide ayuda él
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

Beto: se llevaron a mi hermana Ana
  → Ana
    🆘 Beto avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Beto avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Beto (familiar) escribió, 12:00 p.m.: «se llevaron a mi hermana Ana»

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
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Beto avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).

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
  → Beto
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
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    👤 Lo avisó un familiar: Beto. Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Beto (familiar) escribió, 12:00 p.m.: «se llevaron a mi hermana Ana»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Beto avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
Ana: no le creas
  ✎ Ana
    ⚪ Alerta CHI-0001 cancelada. Dijimos que no es cierto. Pedimos a todos que te llamen.

    • Mamá: entregado 12:00 p.m.
    • Beto respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
  → Ana
    Ya no abro alertas con los avisos de Beto.
    Lo cambias en /familia.
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Dijimos que no es cierto. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana dice desde su teléfono que no es cierto; llámale para confirmar. Folio CHI-0001.
  → Beto
    ⚪ Ana dice desde su teléfono que no es cierto; llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: dice desde su teléfono que no es cierto; llámenle para confirmar.
Beto: auxilio, se llevaron a Ana y a mi
  → Beto
    Con tu aviso no abro alertas de Ana.
    Si se llevaron a Ana, llama ya al CIAM, día y noche: +1 520 623 7874
    [🆘 Yo pido ayuda]
Beto toca [Yo pido ayuda]
  → Beto
    🆘 Tu alerta sale en 5 segundos.
    Si fue error, contesta Cancelar.
    [✋ Cancelar]
Pasan 6 s
  ✎ Beto · 5 s
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    Manda tu ubicación: así le llega al consulado.
    🆘 Alerta MEX-0001 guardada, ahora
    📍 Va sin ubicación. Mándala en cuanto puedas.

    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Beto · 5 s
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.
    Con tu ubicación buscamos el consulado que te toca.

    No tienes registro, y haremos lo que se pueda.
    Todavía no podemos avisar a tu familia: llámales tú.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
