Historia: Un enlace que nadie abre, sin botones
Empieza: 2025-07-01 12:00 America/Chicago

# La hija no abre el enlace: Ana lo lee al día, a los 3, a los 6 y cuando vence. En la alerta se ve que no se le avisó.

Teléfono: Ana, sin botones
Teléfono: Luis, familiar, sin botones
Registrada: Ana, con Luis, en Chicago

== Ana anota a su hija ==
Ana: mi hija 214 555 0144
  → Ana
    ¿Agrego a «mi hija» a tu lista?

    1. ✅ Sí, agregar
    2. No
Ana: sí
  → Ana
    Anoté a mi hija.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.
  → Ana
    Hola, mi hija. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}

== Nadie abre el enlace ==
Pasan 1 d
  → Ana · 23 h 55 min 57 s
    ⏳ Falta que acepte: mi hija.
    Mientras no toque tu enlace, no le llega tu alerta.
    Llámale y dile que lo toque.

    1. 🔗 Enlace: mi hija
Pasan 2 d
  → Ana · 2 d
    Van 3 días y falta que acepte: mi hija.
    ¿Se perdió tu mensaje? Mándale otro enlace.

    1. 🔗 Enlace: mi hija
Pasan 3 d
  → Ana · 3 d
    ⚠️ Mañana vence el enlace de mi hija.
    Ayúdale a tocarlo hoy.

    1. 🔗 Enlace: mi hija
Pasan 1 d
  → Ana · 1 d
    ⌛ Venció el enlace de mi hija, sin que aceptara.
    El de antes ya no sirve. Aquí va otro, de 7 días.
    Reenvía el mensaje que sigue. 👇
  → Ana · 1 d
    Hola, mi hija. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}

== La alerta ==
Ana: me detuvieron
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Luis: por enviar
    • mi hija: todavía no acepta; no se le avisó. 📞 +1 214 555 0144

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
  → Luis
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me detuvieron»

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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
