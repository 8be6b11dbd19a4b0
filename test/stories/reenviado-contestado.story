Historia: Mamá y Ana contestan con palabras por quién es lo que reenvían
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, sin botones
Teléfono: Mamá, familiar, sin botones
Teléfono: Luis, funcionario, sin botones
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Es por su vecina, que no tiene chat con nosotros ==
Ana: [8:30, 29/11/2025] Lupita: me agarró la migra en cicero
Ana: es por mi vecina Lupita

== Es por su hija ==
Mamá reenvía de Ana: mamá me agarró la migra
Mamá: no sé qué hacer
Mamá: es por mi hija

== Se llevaron además a otro hijo, que no es ninguna de las suyas ==
Pasan 1 min
Mamá: también se llevaron a mi hijo de 15 años
