Historia: La red rechaza a la mesa un rato, y la mesa no se pierde
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Conocida: Ana, en Chicago
Mesa: Mesa Chicago, de chicago

== Alguien silenció al bot en el grupo ==
Falla: bloqueo con Mesa Chicago
Ana: me agarró la migra
  …
Pasan 40 s
  ✎ Ana · 15 s
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    Manda tu ubicación: así le llega al consulado.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Consulado en Chicago: no le llega. Llámale tú.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Ya no está silenciado: basta que alguien escriba en el grupo ==
Falla: ninguna
Luis en Mesa Chicago: ya estamos
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    👪 Sin familiares registrados.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.
    Ningún familiar ha aceptado todavía recibir tus alertas.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

== Un rechazo de un segundo ni se nota ==
Ana toca [Ya me soltaron]
  …
Falla: bloqueo con Mesa Chicago, 1 vez
Ana: me agarró la migra
  …
Pasan 5 s
