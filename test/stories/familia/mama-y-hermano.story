Historia: Ana nombra a dos en una sola frase, y cada uno recibe su enlace
Empieza: 2025-07-01 12:00 America/Chicago
Teléfono: Ana, en WhatsApp (nube)
Conocida: Ana, en Chicago

Ana: /familia
  …
Ana toca [Agregar a alguien]
  …
Ana: mi mamá y mi hermano Beto
  → Ana
    Anoté a mi mamá y mi hermano Beto.
    Siguen sus mensajes: reenvía a cada quien el suyo. 👇
    Cada enlace sirve una sola vez y vence en 7 días.
  → Ana
    Hola, mi mamá. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
  → Ana
    Hola, mi hermano Beto. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • mi mamá: ⏳ falta que acepte
    • mi hermano Beto: ⏳ falta que acepte
    [mi mamá]
    [mi hermano Beto]
    [➕ Agregar a alguien]
