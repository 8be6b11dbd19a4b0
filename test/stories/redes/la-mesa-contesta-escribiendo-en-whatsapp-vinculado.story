Historia: La mesa contesta escribiendo lo que podría tocar, en WhatsApp sin botones
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, en WhatsApp (vinculado), familiar
Teléfono: Luis, en WhatsApp (vinculado), funcionario, se llama «L. Pérez»
Teléfono: Carmen, en WhatsApp (vinculado), funcionaria, se llama «C. Díaz»
Grupo: Mesa Chicago, con Luis y Carmen
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: me agarró la migra
  …
Pasan 30 s
  …

== ¿Con quién hablaste? ==
Luis responde a «Pidió ayuda» en Mesa Chicago: 2
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    📞 CHI-0001: ¿con quién hablaste?
    Contesta con una de estas:

    1. La persona
    2. La familia
    3. Nadie contestó
# Carmen platica: no es su pregunta.
Carmen en Mesa Chicago: la familia de ayer ya llamó
Luis en Mesa Chicago: hablé con su mamá
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:30 a.m.
  → Ana
    🏛️ Consulado en Chicago: L. Pérez dice que habló con tu familia.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:30 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez dice que habló con la familia de Ana.
  → Mesa Chicago
    📞 CHI-0001: L. Pérez habló con la familia.

== ¿Para quién? ==
Luis en Mesa Chicago: CHI-0001 vamos en camino, no firme nada
  → Mesa Chicago
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:

    1. 👪 Familia
    2. Ana
    3. Todos
    4. Solo la mesa
Luis en Mesa Chicago: y que tenga a la mano su acta
  → Mesa Chicago
    No entendí para quién. Esto último no se mandó.
    CHI-0001: ¿para quién son estas palabras?
    Contesta con una de estas:

    1. 👪 Familia
    2. Ana
    3. Todos
    4. Solo la mesa
Luis en Mesa Chicago: a todos
  → Ana
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «vamos en camino, no firme nada»
  → Mamá
    🗣️ Consulado en Chicago, L. Pérez escribió, 10:30 a.m.: «vamos en camino, no firme nada»
  → Mesa Chicago
    🗣️ CHI-0001: lo pasamos a Mamá y Ana.

== ¿Por qué se cierra? ==
Carmen responde a «Pidió ayuda» en Mesa Chicago: 4
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Ana
    ¿Por qué cierras CHI-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:

    1. Ya sabemos dónde está
    2. Ya salió libre
    3. Ya tiene abogado
    4. Ya está en México
    5. No, sigue abierta
Carmen en Mesa Chicago: ¿ya comiste?
Carmen en Mesa Chicago: la llevaron a Texas, la atiende Houston
  → Mesa Chicago
    ¿Cierro CHI-0001 con este motivo? La familia lo lee:
    «la llevaron a Texas, la atiende Houston»

    1. Sí, con este motivo
    2. No, sigue abierta
Carmen en Mesa Chicago: 1
  → Ana
    ⚪ El consulado cerró tu alerta CHI-0001. Si aún necesitas ayuda, escribe PÁNICO.
    Motivo: «la llevaron a Texas, la atiende Houston».
  → Mamá
    ⚪ C. Díaz, Consulado en Chicago: cerró la alerta de Ana, folio CHI-0001.
    Motivo: «la llevaron a Texas, la atiende Houston».

    1. ⚠️ Sigue sin aparecer
  → Mesa Chicago
    ↩ ¿Cierro CHI-0001 con este motivo? La familia lo lee:
    ⚪ C. Díaz cerró CHI-0001: «la llevaron a Texas, la atiende Houston».
