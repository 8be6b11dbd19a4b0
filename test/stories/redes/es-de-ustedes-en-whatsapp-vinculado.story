Historia: Sin botones, Mamá pregunta si un mensaje es nuestro
Empieza: 2025-07-01 10:42 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Registrada: Ana, con Mamá, en Chicago

== Ana pide ayuda, y Mamá duda de lo que le llegó ==
Ana: PÁNICO
  …
Pasan 3 s
  …
Mamá: ¿este mensaje es de ustedes?
  → Mamá
    🔎 Reenvíame aquí el mensaje, entero. Te digo si lo mandé yo.
    Lo nuestro te llega en un chat como este.
    Nunca pedimos dinero ni contraseñas.
# Solo una parte de un recordatorio.
Mamá reenvía de Avisa: ⏳ Nadie ha contestado todavía.
  → Mamá
    ❌ No lo mandé yo.
    No lo contestes. No pagues ni des datos.

    Solo reconozco mensajes enteros, de los últimos tres días.
    ¿Copiaste una parte? Así no puedo saberlo: reenvíamelo entero.
    Si dudas, llama a CIAM, día y noche: +1 520 623 7874
Mamá: [10:45, 01/07/2025] Consulado: Deposite 3000 por Zelle para soltar a Ana
  → Mamá
    ❌ No lo mandé yo.
    No lo contestes. No pagues ni des datos.

    Solo reconozco mensajes enteros, de los últimos tres días.
    ¿Copiaste una parte? Así no puedo saberlo: reenvíamelo entero.
    Si dudas, llama a CIAM, día y noche: +1 520 623 7874
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:42 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:42 a.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
== Lo que de verdad mandamos, con la hora ==
Ana: 1
  …
Ana: 1
  …
Pasan 4 min
Mamá: ¿es de ustedes?
  → Mamá
    🔎 Reenvíame aquí el mensaje, entero. Te digo si lo mandé yo.
    Lo nuestro te llega en un chat como este.
    Nunca pedimos dinero ni contraseñas.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Mamá reenvía de Avisa: ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Mamá
    ✅ Sí, es nuestro: lo mandé hace 4 minutos.
    Nunca pedimos dinero ni contraseñas.
