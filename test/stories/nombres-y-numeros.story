Historia: Se llama María del Socorro, y sus contactos son de dos países
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Socorro, en WhatsApp (vinculado), se llama «Soco»

== Un nombre que también es un grito ==
Socorro: Hola
  → Socorro
    Hola, soy Avisa. 👋
    Si te detienen, mandas PÁNICO y aviso a tu familia.
    También aviso al consulado, si atiende por aquí.

    Me opera Casa del Migrante (ejemplo).
    No soy un servicio oficial.
  → Socorro
    🔒 Esto es lo que guardo:
    • Tu nombre y tu consulado.
    • Los contactos que agregues.
    • Tu última ubicación, por 24 horas.
    • Cada alerta, hasta 30 días después de que termine.

    La app de mensajes puede ver este chat: no es secreto.
    Nunca pregunto tu situación migratoria.
    Nunca pedimos dinero.
    Con /borrar se borra todo.

    ¿Aceptas que lo guarde?

    1. ✅ Sí, acepto
    2. No, gracias
Pasan 10 s
Socorro: 1
  → Socorro
    Pregunta 1 de 3
    ¿Cómo te dice tu familia?
    Así sabrán que eres tú.
    Aquí apareces como «Soco».

    1. Usar ese nombre
Socorro: es mi nombre
  → Socorro
    ¿«es mi nombre» es tu nombre?

    1. Sí, así me llamo
    2. No, escribo otro
Pasan 10 s
Socorro: no
  → Socorro
    Escribe solo tu nombre.
    Por ejemplo: Lupita Ramos.

    1. Usar ese nombre
Socorro: María del Socorro
  → Socorro
    Guardé: María del Socorro.

    1. ✏️ Cambiar
    2. 🆘 Yo pido ayuda
  → Socorro
    Pregunta 2 de 3
    ¿Dónde vives?
    Así sé qué consulado te toca.
    Escribe tu código postal (ZIP), o ciudad y estado.
    También puedes enviar tu ubicación. 📍

    🆘 PÁNICO · ⬅️ Atrás · Saltar
Pasan 10 s

== Una alarma de más, y la pregunta sigue abierta ==
Socorro: socorro
  → Socorro
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Pasan 10 s
Socorro: 2
  → Socorro
    Listo. No se mandó ninguna alerta.
  → Socorro
    Pregunta 2 de 3
    ¿Dónde vives?
    Así sé qué consulado te toca.
    Escribe tu código postal (ZIP), o ciudad y estado.
    También puedes enviar tu ubicación. 📍

    🆘 PÁNICO · ⬅️ Atrás · Saltar
Pasan 10 s
Socorro: 60608
  → Socorro
    Te toca: Consulado en Chicago.
    ¿Es correcto?

    1. ✅ Sí
    2. No, es otro lugar
Pasan 10 s
Socorro: 1
  → Socorro
    Guardé tu consulado: Consulado en Chicago.
  → Socorro
    Pregunta 3 de 3
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123

    1. ⬅️ Atrás
    2. Saltar
Pasan 10 s

== Varias personas de una vez ==
Socorro: Mamá 55 5555 0126, Papá: 312 555 0143
  → Socorro
    El número de Mamá (••• 0126) puede ser de dos países.
    ¿México o Estados Unidos?

    1. 🇲🇽 México
    2. 🇺🇸 Estados Unidos
Pasan 10 s
Socorro: México
  → Socorro
    Anoté a Mamá y Papá.
    Siguen sus mensajes: reenvía a cada quien el suyo. 👇
    Cada enlace sirve una sola vez y vence en 7 días.

    Si no acepta antes de una emergencia, intento escribirle a su número.
    Será una sola vez, sin tu ubicación, y a 3 números cuando mucho.
  → Socorro
    Hola, Mamá. Soy María del Socorro. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
  → Socorro
    Hola, Papá. Soy María del Socorro. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
  → Socorro
    ⚠️ Todavía no le llega a nadie de tu familia.
    Tu alerta llega a quien acepte tu enlace.
    En una emergencia, manda 🆘 PÁNICO de todos modos.

    Cuando tu familia acepte, te ofrezco un simulacro.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
Pasan 30 s

== El nombre se cambia cuando sea ==
Socorro: cambiar mi nombre
  → Socorro
    Tu nombre aquí es: María del Socorro.
    ¿Cómo te dice tu familia?
    Así sabrán que eres tú.

    1. Dejarlo igual
Pasan 10 s
Socorro: Socorro Hernández
  → Socorro
    Guardé: Socorro Hernández.

    1. ✏️ Cambiar
    2. 🆘 Yo pido ayuda
Pasan 10 s
Socorro: mi hermano 2 044 55 5555 0125
  → Socorro
    ¿Agrego a «mi hermano 2» a tu lista?

    1. ✅ Sí, agregar
    2. No
Pasan 10 s
Socorro: sí
  → Socorro
    Anoté a mi hermano 2.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.

    Si no acepta antes de una emergencia, intento escribirle a su número.
    Será una sola vez, sin tu ubicación, y a 3 números cuando mucho.
  → Socorro
    Hola, mi hermano 2. Soy Socorro Hernández. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
Pasan 30 s
Socorro: /familia
  → Socorro
    👪 A ellos aviso si te detienen:
    • Mamá: ⏳ falta que acepte
    • Papá: ⏳ falta que acepte
    • mi hermano 2: ⏳ falta que acepte

    1. Mamá
    2. Papá
    3. mi hermano 2
    4. ➕ Agregar a alguien
