Historia: Mamá dice dónde tienen a Ana, y la mesa de ahí también lo sabe
Empieza: 2025-07-01 12:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Toño, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Carmen, funcionaria, se llama «C. Ruiz»
Grupo: Mesa Chicago, con Luis
Grupo: Mesa Los Ángeles, con Carmen
Registrada: Ana, con Mamá y Toño, en Los Ángeles
Mesa: Mesa Chicago, de chicago
Mesa: Mesa Los Ángeles, de los-angeles

== Mamá avisa, y dice dónde la tienen: es su palabra, y no el lugar de Ana ==
Mamá: se llevaron a Ana en Milwaukee, la tienen en Broadview
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: LAX-0001
    Mamá avisó que se llevaron a Ana: 10:30 a.m., hora de Los Ángeles (ahora).

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Los Ángeles: estamos mandando el aviso.
    📞 Consulado en Los Ángeles: +1 213 219 0175
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
    🏛️ LAX-0001 · Ana: por lo que dices, avisamos también a: Consulado en Chicago.
  → Toño
    🆘 ALERTA de Ana
    Folio: LAX-0001
    Mamá avisó que se llevaron a Ana: 10:30 a.m., hora de Los Ángeles (ahora).
    🗣️ Mamá (familiar) escribió, 10:30 a.m.: «se llevaron a Ana en Milwaukee, la tienen en Broadview»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Los Ángeles: estamos mandando el aviso.
    📞 Consulado en Los Ángeles: +1 213 219 0175
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
    🆘 LAX-0001 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 10:30 a.m., hora de Los Ángeles (ahora).
    🗣️ Mamá (familiar) escribió, 10:30 a.m.: «se llevaron a Ana en Milwaukee, la tienen en Broadview»

    📍 Todavía no sabemos dónde está.
    📍 Mamá (familiar) dice (ahora): Broadview, Illinois. Lo dice su familiar, no Ana. No es un GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👪 Familiar: Mamá, +1 312 555 0102
    ↪️ Copia por lo que dice su familia. La alerta es de: Consulado en Los Ángeles.
    [🙋 Atender] [📞 Contactado]
  → Mesa Los Ángeles
    🆘 LAX-0001 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 10:30 a.m., hora de Los Ángeles (ahora).
    🗣️ Mamá (familiar) escribió, 10:30 a.m.: «se llevaron a Ana en Milwaukee, la tienen en Broadview»

    📍 Todavía no sabemos dónde está.
    📍 Mamá (familiar) dice (ahora): Broadview, Illinois. Lo dice su familiar, no Ana. No es un GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
    ↪️ Por lo que dice su familia, avisamos también a: Consulado en Chicago.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta LAX-0001, 10:30 a.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 10:30 a.m.
    • Toño: entregado 10:30 a.m.
    • Consulado en Los Ángeles: entregado 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Los Ángeles: +1 213 219 0175
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]

== Toño no sabe, y eso no avisa a otra mesa ==
Pasan 30 s
Toño: no sé si la tienen en Houston
  → Mamá
    🗣️ Toño (familiar) escribió, 10:30 a.m.: «no sé si la tienen en Houston»
  → Toño
    🗣️ Lo pasamos a: Consulado en Los Ángeles, Mamá y Consulado en Chicago.
  → Toño
    🆘 La alerta de Ana sigue. Folio LAX-0001.
    ¿Ya la viste?
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago
    🗣️ LAX-0001 · Toño (familiar), 10:30 a.m.: «no sé si la tienen en Houston»
  → Mesa Los Ángeles
    🗣️ LAX-0001 · Toño (familiar), 10:30 a.m.: «no sé si la tienen en Houston»

== Mamá dice que la movieron: el consulado de ahí no tiene mesa, y se dice ==
Pasan 30 s
Mamá: ya la tienen en Dilley
  → Mamá
    🗣️ Lo pasamos a: Consulado en Los Ángeles, Toño y Consulado en Chicago.
  → Toño
    🗣️ Mamá (familiar) escribió, 10:31 a.m.: «ya la tienen en Dilley»
  → Mesa Chicago
    🗣️ LAX-0001 · Mamá (familiar), 10:31 a.m.: «ya la tienen en Dilley»
  → Mesa Chicago
    📍 LAX-0001 · Ana: su familia dice dónde está
    📍 Mamá (familiar) dice (ahora): Dilley, Texas. Lo dice su familiar, no Ana. No es un GPS.
    Ahí hay un centro de detención: Dilley Immigration Processing Center (dato de 2026).
    ↪️ Consulado en San Antonio: no tiene mesa aquí y no recibió este aviso.
  → Mesa Los Ángeles
    🗣️ LAX-0001 · Mamá (familiar), 10:31 a.m.: «ya la tienen en Dilley»
  → Mesa Los Ángeles
    📍 LAX-0001 · Ana: su familia dice dónde está
    📍 Mamá (familiar) dice (ahora): Dilley, Texas. Lo dice su familiar, no Ana. No es un GPS.
    Ahí hay un centro de detención: Dilley Immigration Processing Center (dato de 2026).
    ↪️ Consulado en San Antonio: no tiene mesa aquí y no recibió este aviso.

== Luis puede atender desde Chicago; cerrar es de la mesa de su registro ==
Luis toca [Atender] en Mesa Chicago
  ✎ Ana
    🆘 Mamá avisó que te llevaron. Alerta LAX-0001, 10:30 a.m.
    Si estás bien, contesta «Estoy bien».

    • Mamá respondió 10:30 a.m.
    • Toño escribió 10:30 a.m.
    • Consulado en Los Ángeles: entregado 10:30 a.m.
    • Consulado en Chicago: atiende L. Pérez, folio LAX-0001, 10:31 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 Consulado en Los Ángeles: +1 213 219 0175
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio LAX-0001, 10:31 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio LAX-0001, 10:31 a.m.
  → Toño
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio LAX-0001, 10:31 a.m.
  → Mesa Chicago
    ↩ 🆘 LAX-0001 · Ana
    🙋 L. Pérez atiende LAX-0001, 10:31 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
  → Mesa Los Ángeles
    🙋 LAX-0001: atiende L. Pérez, Consulado en Chicago, 10:31 a.m.
