Historia: Ana manda varias tarjetas a la vez
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Conocida: Ana, en Chicago

Ana comparte los contactos «Mamá» +1 312 555 0142, «Tía Lola» +1 312 555 0144 y «Papá» +1 312 555 0143
  → Ana
    Anoté a Mamá, Tía Lola y Papá.
    Siguen sus mensajes: reenvía a cada quien el suyo. 👇
    Cada enlace sirve una sola vez y vence en 7 días.
  → Ana
    Hola, Mamá. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
  → Ana
    Hola, Tía Lola. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
  → Ana
    Hola, Papá. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
