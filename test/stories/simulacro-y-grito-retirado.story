Historia: Un simulacro termina con un grito que se retira
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Registrada: Ana, con Mamá, en Chicago

Ana: /simulacro
  …

Ana toca [Sí, empezar]
  …

Ana: ayuda
  …

Ana toca [No, no es]
  ✎ Ana
    🟡 SIMULACRO: no es una emergencia.
    🟡 Terminó el SIMULACRO.

    • Mamá: entregado 12:00 p.m.
  ✎ Ana
    Listo. No se mandó ninguna alerta.
  → Ana
    🟡 SIMULACRO: no es una emergencia.
    🟡 Terminó el SIMULACRO.
  → Mamá
    🟡 SIMULACRO: no es una emergencia.
    🟡 Terminó el SIMULACRO de Ana. Gracias por participar.

Pasan 2 min
  …

Ana: me agarró la migra
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Ana pidió ayuda: 12:02 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  … Ana
