Historia: Sin botones, nadie recibe la alerta de Bob, y se le dice
Empieza: 2025-07-01 12:00 America/Chicago

# Bob no se registró. No tiene familia aquí, y no se sabe qué consulado le toca.
Teléfono: Bob, en WhatsApp (vinculado)

Bob: me agarró la migra
  → Bob
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Alerta MEX-0001 guardada, ahora
    📍 Va sin ubicación. Mándala en cuanto puedas.

    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Bob
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.
    Con tu ubicación buscamos el consulado que te toca.

    No tienes registro, y haremos lo que se pueda.
    Todavía no podemos avisar a tu familia: llámales tú.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
Pasan 25 min
  → Bob · 2 min
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Alerta MEX-0001 guardada, hace 2 minutos
    📍 Va sin ubicación. Mándala en cuanto puedas.

    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Todavía no sabemos qué consulado toca. Llama al CIAM.
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Bob · 20 min
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No sé en qué estado fue. Por eso no te doy una línea de ahí.
    Llama al CIAM, día y noche: +1 520 623 7874
