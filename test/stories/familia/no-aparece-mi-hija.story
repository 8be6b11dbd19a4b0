Historia: Mamá dice con sus palabras que Ana no aparece, y después se llevan a otra
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== La mesa la marcó falsa, y Ana no llega a dormir ==
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
Luis toca [Falsa alarma] en Mesa Chicago
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    ¿Por qué es falsa alarma CHI-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Lo dijo su familia]
    [Lo dijo la persona]
    [Fue un error]
    [No, sigue abierta]
Luis toca [Fue un error] en Mesa Chicago
  ✎ Ana
    ⚪ El consulado marcó tu alerta CHI-0001 como falsa alarma. Si no lo es, escribe PÁNICO.
    Motivo: fue un error.

    • Mamá: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.
  → Ana
    ⚪ El consulado marcó tu alerta CHI-0001 como falsa alarma. Si no lo es, escribe PÁNICO.
    Motivo: fue un error.
  → Mamá
    ⚪ L. Pérez, Consulado en Chicago: marcó falsa alarma de Ana, folio CHI-0001. Llámale para confirmar.
    Motivo: fue un error.
    [⚠️ Sigue sin aparecer]
  → Mesa Chicago
    ↩ ¿Por qué es falsa alarma CHI-0001? Termina para todos.
    ⚪ L. Pérez marcó CHI-0001 como falsa alarma: fue un error.
Pasan 20 h
Mamá: ya pasó una noche y no aparece mi hija
  → Mamá
    La alerta de Ana terminó (1 de julio, 12:00 p.m.). ¿Sigue sin aparecer?
    Si lo dices, la abrimos otra vez y avisamos a todos.
    [⚠️ Sigue sin aparecer]
    [Otra persona]

== Lo que pasa es con otra hija: también se puede decir ==
Mamá toca [Otra persona]
  → Mamá
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Mamá toca [Fue un error]
  ✎ Mamá
    Listo. No se mandó ninguna alerta.

== Es Ana ==
Mamá: no la encuentro en ningún lado
  → Mamá
    La alerta de Ana terminó (1 de julio, 12:00 p.m.). ¿Sigue sin aparecer?
    Si lo dices, la abrimos otra vez y avisamos a todos.
    [⚠️ Sigue sin aparecer]
Mamá toca [Sigue sin aparecer]
  → Ana
    ⚠️ Mamá dice que sigues sin aparecer. Tu alerta CHI-0001 sigue.
  → Ana
    🆘 Alerta CHI-0001 guardada, 1 de julio, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 8:00 a.m.
    • Consulado en Chicago: atendió L. Pérez hasta 1 de julio, 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    🆘 La alerta de Ana sigue otra vez, folio CHI-0001. Avisamos al consulado.
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 1 de julio, 12:00 p.m.).
    🕐 Pidió ayuda: 1 de julio, 12:00 p.m., hora de Chicago (hace 20 horas).
    ⚠️ Abierta otra vez, 8:00 a.m.: dicen que no había terminado.
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
