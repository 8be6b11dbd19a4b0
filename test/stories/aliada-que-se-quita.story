Historia: Ana quita a la organización que la atendía, y la alerta vuelve a la lista
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Rita, funcionaria, se llama «R. Ruiz»
Grupo: Mesa Chicago, con Luis
Grupo: Mesa Sur, con Rita
Mesa: Mesa Chicago, de chicago
Mesa: Mesa Sur, de «Clínica Legal Sur», legal en IL, IN
Registrada: Ana, con Mamá, en Chicago

== La organización aliada la atiende ==
Ana toca [Sí, también]
  …
Ana: PÁNICO
  …
Pasan 11 min
  …
Rita toca [Atender] de «CHI-0001» en Mesa Sur
  …

== Ana ya no quiere ==
Ana: /privacidad
  …
Ana toca [No a Clínica]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    • Clínica Legal Sur: ya no le avisamos.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    ⏳ Clínica Legal Sur: R. Ruiz ya no atiende tu alerta.
    Avisamos otra vez.
    No es el consulado.
  → Ana
    Está bien. No avisamos a Clínica Legal Sur.
  → Mamá
    ⏳ Clínica Legal Sur: R. Ruiz ya no atiende la alerta de Ana.
    Avisamos otra vez. Llama tú también.
    No es el consulado.
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió R. Ruiz, Clínica Legal Sur (hasta 12:11 p.m.).
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 11 minutos).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

== La mesa que se quitó no oye ni pasa nada más ==
Rita toca [Cerrar] en Mesa Sur
  → Mesa Sur
    CHI-0001: la persona ya no quiere que les llegue su alerta. No pasamos nada.
Rita en Mesa Sur: CHI-0001 ya vamos
  → Mesa Sur
    CHI-0001: la persona ya no quiere que les llegue su alerta. No pasamos nada.
Ana: me llevan a Broadview
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con lo que dices: Broadview, Illinois. Si puedes, manda tu ubicación con 📎.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
    • Clínica Legal Sur: ya no le avisamos.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    📍 Anoté: Broadview, Illinois. Se lo decimos a quienes avisamos. Si puedes, manda tu ubicación con 📎.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 11 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 11 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: aviso entregado. Todavía no responde.
    🗣️ Ana escribió, 12:11 p.m.: «me llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).
  → Mesa Chicago
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 11 min y nadie atiende
    ↩️ Antes atendió R. Ruiz, Clínica Legal Sur (hasta 12:11 p.m.).
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (hace 11 minutos).
    🗣️ Ana escribió, 12:11 p.m.: «me llevan a Broadview»

    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

    👪 Nadie de su familia ha contestado.
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 CHI-0001 · Ana dice dónde está
    📍 Ana dice (ahora): Broadview, Illinois. No es su GPS.
    Ahí hay un centro de detención: Broadview Service Staging (dato de 2017).

== El consulado la toma ==
Luis toca [Atender] de «CHI-0001» en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con lo que dices: Broadview, Illinois. Si puedes, manda tu ubicación con 📎.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:11 p.m.
    • Clínica Legal Sur: ya no le avisamos.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 12:11 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 12:11 p.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 11 min y nadie atiende
    🙋 L. Pérez atiende CHI-0001, 12:11 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
