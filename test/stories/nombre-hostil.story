Historia: Un nombre hostil
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, se llama «*Ana* <a href="http://robo.example">paga</a>\u{202e}{{nombre}} $t(alert.again)»
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. [Pérez](http://robo.example)\u{200b}»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== La mamá de la red se llama como quiere ==
Ana: /familia
  …
Ana toca [Agregar a alguien]
  …
Ana comparte el contacto «<b>ICE</b>\u{202e} http://robo.example/?a=1 [pagar](http://robo.example)» +1 312 555 0166
  → Ana
    ¿De quién es el número ••• 0166?
    Escribe cómo le dices. Por ejemplo: Mamá.

== Llega la alerta ==
Pasan 2 h
Ana: PÁNICO
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana a href="http robo. example" paga a {{nombre…
    Folio: CHI-0001
    Ana a href="http robo. example" paga a {{nombre… pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
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
    🆘 CHI-0001 · Ana a href="http robo. example" paga a {{nombre…
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Luis toca [Atender] en Mesa Chicago
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 12:30 p.m.
    • Consulado en Chicago: atiende L. [Pérez](http robo. example), folio CHI-0001, 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: L. [Pérez](http robo. example) atiende tu alerta. Folio CHI-0001, 12:30 p.m.
  → Mamá
    🏛️ Consulado en Chicago: L. [Pérez](http robo. example) atiende la alerta de Ana a href="http robo. example" paga a {{nombre…. Folio CHI-0001, 12:30 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana a href="http robo. example" paga a {{nombre…
    🙋 L. [Pérez](http robo. example) atiende CHI-0001, 12:30 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
