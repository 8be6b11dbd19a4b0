Historia: Mamá pregunta si un mensaje es nuestro
Empieza: 2025-07-01 10:42 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
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

== Lo que de verdad mandamos, con la hora ==
Ana toca [Falsa alarma]
  …
Ana toca [Sí, cancelar]
  …
Pasan 4 min
Mamá: ¿es de ustedes?
  → Mamá
    🔎 Reenvíame aquí el mensaje, entero. Te digo si lo mandé yo.
    Lo nuestro te llega en un chat como este.
    Nunca pedimos dinero ni contraseñas.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
Mamá reenvía de Avisa: ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Mamá
    ✅ Sí, es nuestro: lo mandé hace 4 minutos.
    Nunca pedimos dinero ni contraseñas.
