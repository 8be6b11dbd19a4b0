Historia: Sin botones, nadie sigue con el caso de Ana, y vuelve a la lista
Empieza: 2025-07-01 10:30 America/Chicago

# A las cuatro horas sin un paso se le pregunta a quien la atiende.
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Teléfono: Carmen, funcionaria, en Telegram
Grupo: Mesa Chicago, con Luis y Carmen
Mesa: Mesa Chicago, de chicago
Registrada: Ana, con Mamá, en Chicago

Ana: me agarró la migra
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

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
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Luis toca [Atender] en Mesa Chicago
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:30 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:30 a.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🙋 L. Pérez atiende CHI-0001, 10:30 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 3 h 58 min
  → Ana · 7 s
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá · 1 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá · 4 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá · 14 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 15 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 15 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Habla con quien estaba ahí. ¿Dónde fue? ¿Quiénes eran?
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá · 29 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 30 min
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 30 minutos).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Ten listos su nombre completo, su fecha de nacimiento y su país.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá · 59 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 1 h
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 1 hora).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Si tiene hijos, ve quién los recoge. Si toma medicina, dilo al llamar.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá · 1 h 59 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 h
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 2 horas).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Busca en locator.ice.gov con nombre y apellidos exactos y país. Prueba los dos órdenes de apellidos.
    Si tiene menos de 18 años, ahí no sale: 1-800-203-7001. Que llame alguien con papeles, o un abogado.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
Pasan 2 min
  → Mamá · 1 min 57 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 4 h
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 4 horas).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👉 Puede estar en una sala de espera o una cárcel del condado. Busca otra vez en locator.ice.gov.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mesa Chicago · 2 min
    ⏰ CHI-0001 · Ana: L. Pérez, ¿sigues con este caso?
    Si nadie contesta en 30 minutos, vuelve a la lista.
    [✅ Sigo]
    [↩️ Devolver a la lista]
Pasan 30 min
  → Ana · 30 min
    ⏳ Consulado en Chicago: L. Pérez ya no atiende tu alerta.
    Avisamos otra vez.
  → Mamá · 30 min
    ⏳ Consulado en Chicago: L. Pérez ya no atiende la alerta de Ana.
    Avisamos otra vez. Llama tú también.
  → Mesa Chicago · 30 min
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 3:00 p.m.).
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (hace 4 horas).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Carmen toca [Atender] en Mesa Chicago
  → Ana
    🏛️ Consulado en Chicago: Carmen atiende tu alerta. Folio CHI-0001, 3:00 p.m.
  → Mamá
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 3:00 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    🙋 Carmen atiende CHI-0001, 3:00 p.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Carmen en Mesa Chicago: CHI-0001 cerrar: la vimos en Broadview, ya tiene abogada
  → Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «la vimos en Broadview, ya tiene abogada».
  → Mamá
    ⚪ Carmen, Consulado en Chicago: cerró la alerta de Ana, folio CHI-0001.
    Motivo: «la vimos en Broadview, ya tiene abogada».

    1. ⚠️ Sigue sin aparecer
  → Mesa Chicago
    ⚪ Carmen cerró CHI-0001: «la vimos en Broadview, ya tiene abogada».
Mamá: sigue sin aparecer
  → Ana
    ⚠️ Mamá dice que sigues sin aparecer. Tu alerta CHI-0001 sigue.
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 3:00 p.m.
    • Consulado en Chicago: atendió Carmen hasta 3:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    🆘 La alerta de Ana sigue otra vez, folio CHI-0001. Avisamos al consulado.
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió Carmen, Consulado en Chicago (hasta 3:00 p.m.).
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (hace 4 horas).
    ⚠️ Abierta otra vez, 3:00 p.m.: dicen que no había terminado.
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
