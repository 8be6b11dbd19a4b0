Historia: La mesa del consulado no contesta, y una organización aliada sí
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Rita, funcionaria, se llama «R. Ruiz»
Teléfono: Tomás, funcionario, se llama «T. Mora»
Grupo: Mesa Chicago, con Luis
Grupo: Mesa Sur, con Rita
Grupo: Mesa Norte, con Tomás
Mesa: Mesa Chicago, de chicago
Mesa: Mesa Sur, de «Clínica Legal Sur», legal en IL, IN
Mesa: Mesa Norte, de «Red Norte», response en WI
Registrada: Ana, con Mamá, en Chicago

== Ana dijo que sí al terminar su registro ==
Ana toca [Sí, también]
  → Ana
    ⚖️ Anotado: en una emergencia avisamos también a Clínica Legal Sur.
    Para quitarlo: /privacidad

== La mesa no contesta ==
Ana: PÁNICO
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 2 min
  → Ana · 2 min
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 2 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 2 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 3 min
  → Mamá · 3 min
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 3 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

== A los diez minutos se entera la aliada; la de otro estado, no ==
Pasan 4 min 50 s
Pasan 10 s
  ✎ Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    ⚖️ Clínica Legal Sur: aviso enviado. No es el consulado.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 10 s
    CHI-0001 · Ana
    ⚖️ Clínica Legal Sur: aviso enviado. No es el consulado.
  → Mesa Sur · 10 s
    🆘 CHI-0001 · Ana
    ⚖️ Llega a Clínica Legal Sur porque la persona dijo que sí.
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 10 minutos).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    [🙋 Atender] [📞 Contactado]
Rita toca [Atender] de «CHI-0001» en Mesa Sur
  → Ana
    ⚖️ Clínica Legal Sur: R. Ruiz atiende tu alerta. Folio CHI-0001, 12:10 p.m.
    No es el consulado.
  → Mamá
    ⚖️ Clínica Legal Sur: R. Ruiz atiende la alerta de Ana. Folio CHI-0001, 12:10 p.m.
    No es el consulado.
  → Mesa Chicago
    🙋 CHI-0001: atiende R. Ruiz, Clínica Legal Sur, 12:10 p.m.
    El consulado la puede tomar: CHI-0001 atender
  → Mesa Sur
    ↩ 🆘 CHI-0001 · Ana
    🙋 R. Ruiz atiende CHI-0001, 12:10 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Rita toca [Contactado] de «CHI-0001» en Mesa Sur
  → Mesa Sur
    ↩ 🙋 R. Ruiz atiende CHI-0001, 12:10 p.m.
    📞 CHI-0001: ¿con quién hablaste?
    Contesta con una de estas:
    [La persona] [La familia]
    [Nadie contestó]
Rita toca [La familia] en Mesa Sur
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    ⚖️ Clínica Legal Sur (no es el consulado): atiende R. Ruiz desde 12:10 p.m.
    • Clínica Legal Sur: dice que ya hizo contacto, 12:10 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    ⚖️ Clínica Legal Sur: R. Ruiz dice que habló con tu familia.
    No es el consulado.
  → Mamá
    ⚖️ Clínica Legal Sur: R. Ruiz dice que habló con la familia de Ana.
    No es el consulado.
  → Mesa Chicago
    📞 CHI-0001: ya hizo contacto: Clínica Legal Sur.
  → Mesa Sur
    ↩ 📞 CHI-0001: ¿con quién hablaste?
    📞 CHI-0001: R. Ruiz habló con la familia.

== El consulado todavía la puede tomar ==
Pasan 5 min
  → Mamá · 4 min 54 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 15 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    ⚖️ Clínica Legal Sur (no es el consulado): atiende R. Ruiz desde 12:10 p.m.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Habla con quien estaba ahí. ¿Dónde fue? ¿Quiénes eran?
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago · 4 min 54 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y ningún consulado la atiende
    🙋 Atiende R. Ruiz, Clínica Legal Sur (no es un consulado), desde 12:10 p.m.
    El consulado la puede tomar: CHI-0001 atender
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 15 minutos).
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá y Clínica Legal Sur.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis toca [Atender] de «CHI-0001» en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:15 p.m.
    ⚖️ Clínica Legal Sur (no es el consulado): atendió R. Ruiz (hasta 12:15 p.m.). Ahora ahí nadie atiende.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 12:15 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 12:15 p.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 15 min y ningún consulado la atiende
    🙋 L. Pérez atiende CHI-0001, 12:15 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Sur
    🙋 CHI-0001: atiende L. Pérez, Consulado en Chicago, 12:15 p.m.
Pasan 10 min
