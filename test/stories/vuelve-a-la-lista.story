Historia: Nadie sigue con el caso, y vuelve a la lista
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Teléfono: Carmen, funcionaria
Grupo: Mesa Chicago, con Luis y Carmen
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== La toma, pide protección, y llama ==
Ana: me agarró la migra
  …
Ana: solicito protección consular
  → Ana
    🛡️ Anotado, 10:30 a.m.: pediste protección consular.
    Va en el aviso al consulado.
    Dilo también en voz alta donde estés.
  → Ana
    🗣️ Enviado a: Mamá y Consulado en Chicago.
  → Mamá
    🗣️ Ana escribió, 10:30 a.m.: «solicito protección consular»
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 10:30 a.m.: «solicito protección consular»
  → Mesa Chicago
    CHI-0001 · Ana
    🛡️ Pidió protección consular: 10:30 a.m.
Luis toca [Atender] en Mesa Chicago
  …
Luis toca [Contactado] en Mesa Chicago
  → Mesa Chicago
    ↩ 🙋 L. Pérez atiende CHI-0001, 10:30 a.m.
    📞 CHI-0001: ¿con quién hablaste?
    Contesta con una de estas:
    [La persona] [La familia]
    [Nadie contestó]
Luis toca [Nadie contestó] en Mesa Chicago
  → Ana
    🏛️ Consulado en Chicago: L. Pérez dice que llamó y que nadie contestó.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez dice que llamó por Ana y que nadie contestó.
    Contesta también números que no conozcas.
  → Mesa Chicago
    ↩ 📞 CHI-0001: ¿con quién hablaste?
    📞 CHI-0001: L. Pérez llamó y nadie contestó. Avisamos a la familia.

== Cuatro horas sin un paso ==
Pasan 3 h 58 min
  …
Pasan 2 min
  → Mamá · 1 min 48 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 4 h
    Folio: CHI-0001
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (hace 4 horas).

    ⏳ Nadie de la familia ha contestado todavía.
    🏛️ Consulado en Chicago: atiende L. Pérez desde 10:30 a.m.
    🗣️ Lo último que escribió Ana, 10:30 a.m.: «solicito protección consular»

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
  ✎ Ana · 30 min
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: atendió L. Pérez hasta 3:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
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
    🛡️ Pidió protección consular: 10:30 a.m.
    🗣️ Ana escribió:
    10:30 a.m.: «me agarró la migra»
    10:30 a.m.: «solicito protección consular»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]

== Otra la toma, y cierra con un motivo ==
Carmen toca [Atender] en Mesa Chicago
  …
Carmen en Mesa Chicago: CHI-0001 cerrar: la vimos en Broadview, ya tiene abogada
  ✎ Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «la vimos en Broadview, ya tiene abogada».

    • Mamá: entregado 10:30 a.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 3:00 p.m.
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
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    🆘 La alerta de Ana sigue otra vez, folio CHI-0001. Avisamos al consulado.
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    ↩️ Antes atendió Carmen, Consulado en Chicago (hasta 3:00 p.m.).
    🕐 Pidió ayuda: 10:30 a.m., hora de Chicago (hace 4 horas).
    ⚠️ Abierta otra vez, 3:00 p.m.: dicen que no había terminado.
    🛡️ Pidió protección consular: 10:30 a.m.
    🗣️ Ana escribió:
    10:30 a.m.: «me agarró la migra»
    10:30 a.m.: «solicito protección consular»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
