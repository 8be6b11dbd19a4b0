Historia: Sin botones, Ana lee dónde queda copia de lo que escribe
Empieza: 2025-07-01 10:30 America/Chicago

# El WhatsApp vinculado está también en un teléfono de la organización: borrar no llega ahí, y se dice.
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en Telegram
Registrada: Ana, con Mamá, en Chicago

Ana: /privacidad
  → Ana
    🔒 Qué guardo de ti
    • Tu nombre, tu idioma y este chat.
    • Tu consulado, si me dijiste tu zona.
    • Tus contactos y el número que me diste.
    • Tu última ubicación, por 24 horas.
    • Cada alerta, hasta 30 días después de que termine.
    • Los mensajes que te mando, hasta 7 días.
    • Si eres contacto de alguien: este chat.
    Tus datos se guardan cifrados.
  → Ana
    ⚠️ Este WhatsApp también está en un teléfono de Casa del Migrante (ejemplo).
    Ahí queda copia de este chat: yo no la puedo borrar.

    Tu familia solo recibe algo si pides ayuda.
    El consulado también, si atiende por aquí.
    No vendo ni comparto nada más.

    La app de mensajes puede ver este chat: no es secreto.
    Nunca pregunto tu situación migratoria.
    Nunca pedimos dinero.

    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.

    1. 🗑 Borrar mis datos
Ana: /borrar
  → Ana
    ⚠️ Queda copia en un teléfono de Casa del Migrante (ejemplo).
    Yo no la puedo borrar: pídeselo a ellos.

    ¿Borro todo lo que sé de ti?
    Nombre, consulado, contactos, ubicación y alertas.

    No puedo borrar los mensajes que otros ya recibieron.
    Tampoco los de este chat: bórralos en tu teléfono.

    Para borrar, toca «Sí, borrar todo» o escribe BORRAR.

    1. Sí, borrar todo
    2. No
Mamá: /privacidad
  → Mamá
    🔒 Qué guardo de ti
    • Tu nombre, tu idioma y este chat.
    • Tu consulado, si me dijiste tu zona.
    • Tus contactos y el número que me diste.
    • Tu última ubicación, por 24 horas.
    • Cada alerta, hasta 30 días después de que termine.
    • Los mensajes que te mando, hasta 7 días.
    • Si eres contacto de alguien: este chat.
    Tus datos se guardan cifrados.
  → Mamá
    Tu familia solo recibe algo si pides ayuda.
    El consulado también, si atiende por aquí.
    No vendo ni comparto nada más.

    La app de mensajes puede ver este chat: no es secreto.
    Nunca pregunto tu situación migratoria.
    Nunca pedimos dinero.

    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.
    [🗑 Borrar mis datos]
