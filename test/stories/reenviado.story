Historia: Mamá reenvía lo que Ana le escribió
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

== Un vecino cuenta algo, y Mamá lo comparte ==
Mamá reenvía de un vecino: 🚨 «Ya me detuvo ICE», dijo un señor. Comparte
  → Mamá
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874
    [Ana]
    [🆘 Yo]
    [Solo lo comparto]
Mamá toca [Solo lo comparto]
  → Mamá
    Gracias por contarlo. No se lo paso a nadie.
    Mantén la calma: no corras ni mientas.
    Puedes guardar silencio.
    Si te detienen, manda 🆘 PÁNICO.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📘 Mis derechos]

== Ana le escribe a Mamá, y Mamá lo reenvía: un toque da la alerta de Ana ==
Pasan 2 h
Mamá reenvía de Ana: Mamá me agarró la migra
  → Mamá
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874
    [Ana]
    [🆘 Yo]
    [Solo lo comparto]
Mamá toca [Ana]
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Mamá avisó que se llevaron a Ana: 12:30 p.m., hora de Chicago (ahora).

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
    Mamá avisó que se llevaron a Ana: 12:30 p.m., hora de Chicago (ahora).
    ↪️ Mamá (familiar) reenvió, 12:30 p.m.: «Mamá me agarró la migra»

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
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    ↪️ Mamá (familiar) reenvió, 12:30 p.m.: «Mamá me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 12:30 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:30 p.m.
    • Beto: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]

== Lo que se reenvía después no es otra alerta, ni termina esta ==
Mamá: ya lo leí
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Beto reenvía de Ana: me agarró la migra
  → Beto
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874
    [Ana]
    [🆘 Yo]
    [Solo lo comparto]
Beto toca [Ana]
  → Mamá
    ↪️ Beto (familiar) reenvió, 12:30 p.m.: «me agarró la migra»
  → Beto
    🗣️ Lo pasamos a: Consulado en Chicago y Mamá.
  → Mesa Chicago
    ↪️ CHI-0001 · Beto (familiar) reenvió, 12:30 p.m.: «me agarró la migra»
Beto reenvía de Ana: ya me soltaron
  → Beto
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.
    [Sí, hablé con Ana]
    [No, fue un error]
Beto toca [Sí, hablé con Ana]
  ✎ Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0001, 12:30 p.m.
    Si estás bien, contesta «Estoy bien».

    • Mamá respondió 12:30 p.m.
    • Beto dice que estás a salvo, 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    💚 Beto dice que estás a salvo. Si es así, cierra la alerta.
    [🎉 Ya me soltaron]
    [No, seguir avisando]
  → Mamá
    💚 Beto dice que Ana ya está a salvo. Llamen para confirmar.
  → Beto
    💚 Anotado: dices que Ana está a salvo. Avisamos a todos lo que dices.
    La alerta sigue abierta hasta que Ana o el consulado la cierre.
    [No, fue un error]
  → Mesa Chicago
    💚 CHI-0001: Beto, su familiar, dice que está a salvo.
