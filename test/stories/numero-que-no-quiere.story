Historia: Un número suelto que no quiere avisos
Empieza: 2025-07-01 12:00 America/Chicago
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Tía, familiar, en WhatsApp (vinculado)
Teléfono: Primo, familiar, en WhatsApp (vinculado)
Conocida: Ana, en Chicago
Primo: BAJA
  → Primo
    En este chat no eres contacto de nadie.
Ana comparte el contacto de Primo
  → Ana
    Anoté a Primo.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.

    El número de Primo pidió que no le escriba.
    Solo le aviso si acepta tu enlace.
  → Ana
    Hola, Primo. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}


Ana comparte el contacto de Tía
  → Ana
    Anoté a Tía.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.

    Si no acepta antes de una emergencia, intento escribirle a su número.
    Será una sola vez, sin tu ubicación, y a 3 números cuando mucho.

    Ese mensaje no lleva el nombre de tu perfil. Pon el tuyo con /mi_nombre.
  → Ana
    Hola, Tía. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}



Ana: PÁNICO
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Tía: por enviar
    • Primo: todavía no acepta; no se le avisó. 📞 +1 312 555 0103
    El aviso corto no lleva tu nombre. Ponlo con /mi_nombre.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Tía
    🆘 ALERTA de Alguien que te conoce
    Folio: CHI-0001
    Alguien que te conoce pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    Alguien que te conoce te puso como contacto de emergencia.
    ¿Quieres sus avisos? Contesta, y le pregunto si eres tú.
    Cuando diga que sí, te mando dónde está.
    Si no, escribe BAJA y no te escribo más por Alguien que te conoce.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Sí, avísame
    2. No, gracias
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda









Tía: no quiero, ya no me escriban
  → Tía
    Está bien. No te escribo más por Alguien que te conoce.
  → Ana
    En el número de Tía no quieren avisos. Ya no le escribo.
    Revisa si es su número.
Tía: BAJA
  → Tía
    En este chat no eres contacto de nadie.
Ana: ya me soltaron
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001. Ya no la recibía nadie.
Pasan 3 min
Ana: PÁNICO
  → Ana
    ⚠️ Esta alerta no le llegó a nadie. Llama tú a los números de abajo.
    🆘 Alerta CHI-0002 guardada, 12:03 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Primo: todavía no acepta; no se le avisó. 📞 +1 312 555 0103
    • Tía: no quiere avisos; no se le avisó. 📞 +1 312 555 0102
    Ningún familiar ha aceptado todavía recibir tus alertas.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
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





