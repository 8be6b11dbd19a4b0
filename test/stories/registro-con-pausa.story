Historia: Un registro con pausa de una semana
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana


== Ana empieza ==
Ana: /start
  …
Ana toca [Sí, acepto]
  …
Ana: me llamo Ana Ramos
  → Ana
    Guardé: Ana Ramos.
    [✏️ Cambiar]
  → Ana
    Pregunta 2 de 3
    ¿Dónde vives?
    Así sé qué consulado te toca.
    Escribe tu código postal (ZIP), o ciudad y estado.
    También puedes enviar tu ubicación. 📍
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [⬅️ Atrás] [Saltar]

== Una semana después, y el servidor se reinició ==
Pasan 7 d
Se reinicia el servidor
Ana: /start
  → Ana
    Sigamos donde nos quedamos.
  → Ana
    Pregunta 2 de 3
    ¿Dónde vives?
    Así sé qué consulado te toca.
    Escribe tu código postal (ZIP), o ciudad y estado.
    También puedes enviar tu ubicación. 📍
Ana: atrás
  → Ana
    Pregunta 1 de 3
    ¿Cómo te dice tu familia?
    Así sabrán que eres tú.
    Aquí apareces como «Ana».
    [Usar ese nombre]
Ana: Anita Ramos
  → Ana
    Guardé: Anita Ramos.
    [✏️ Cambiar]
  → Ana
    Pregunta 2 de 3
    ¿Dónde vives?
    Así sé qué consulado te toca.
    Escribe tu código postal (ZIP), o ciudad y estado.
    También puedes enviar tu ubicación. 📍
Ana: vivo en springfield
  → Ana
    ¿Cuál de estos lugares es?
    [Springfield, Misuri]
    [Springfield, Massachuse…]
    [Springfield, Illinois]
    [Springfield, Oregón]
    [Ninguno]
Ana: cicero il
  → Ana
    Te toca: Consulado en Chicago.
    ¿Es correcto?
    [✅ Sí]
    [No, es otro lugar]
Ana toca [✅ Sí]
  → Ana
    Guardé tu consulado: Consulado en Chicago.
  → Ana
    Pregunta 3 de 3
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123
    [⬅️ Atrás] [Saltar]
Ana toca [Saltar]
  → Ana
    ⚠️ Todavía no le llega a nadie de tu familia.
    Tu alerta llega a quien acepte tu enlace.
    En una emergencia, manda 🆘 PÁNICO de todos modos.

    Te falta agregar a tu familia: /familia
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
