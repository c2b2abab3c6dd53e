/** Everyday Spanish: each line contains words and expressions for about the same thing. */
export const es = `
apuntarse, inscribirse, inscripción, darse de alta, registrarse, registro, hacerse socio, socio, unirse, matricularse, matrícula, alta, miembro, participar
darse de baja, baja, cancelar, dejar, desapuntarse, cerrar cuenta, terminar, borrar mi cuenta, finalizar
suscripción, abono, cuota, membresía, plan, contrato, bono, tarifa plana
empezar, comenzar, inicio, comienzo, arrancar, primer día
terminar, acabar, fin, final, último día, finalizar
pausar, pausa, suspender, congelar, interrumpir, parar
renovar, renovación, prorrogar, prórroga, ampliar, automático
caducar, caducidad, vencer, vencimiento, válido, validez, vigencia, expirar, fecha límite
reservar, reserva, cita, pedir cita, plaza, turno, apartar, pedir hora
cambiar fecha, aplazar, posponer, mover, reprogramar, cambiar, otro día, otra fecha, modificar, adelantar, retrasar
cancelar, cancelación, anular, anulación, no puedo ir, no puedo asistir, desistir, desistimiento
faltar, falta, ausencia, perder clase, no asistir, recuperar, recuperación
retraso, tarde, llegar tarde, demora, puntual, puntualidad, retrasado
antes, antelación, con antelación, por adelantado, temprano, previo
cambiar, cambio, modificar, modificación, corregir, editar, actualizar, sustituir
elegir, escoger, elección, seleccionar, opción, decidir, cuál
comparar, diferencia, diferente, comparación, distinto
añadir, agregar, extra, adicional, más, suplemento, otro
quitar, eliminar, borrar, suprimir, desinstalar
incluido, incluye, incluir, entra, comprende, contiene, viene con
no incluido, excluido, excepto, suplemento, aparte, excepción
permitido, permitir, se puede, permiso, autorizado, autorización, aceptan, dejan
prohibido, prohibición, no se puede, no permitido, restricción, vetado
norma, normas, reglas, reglamento, condiciones, política, términos
obligatorio, necesario, requisito, hace falta, necesito, imprescindible, exigen, debo
opcional, voluntario, no obligatorio
ayuda, ayudar, asistencia, soporte, atención, apoyo
contacto, contactar, llamar, teléfono, escribir, hablar, comunicar, localizar
pregunta, preguntar, duda, consulta, información, informarse
queja, reclamación, quejarse, reclamar, descontento, denuncia, insatisfecho
opinión, valoración, reseña, comentario, experiencia, recomendar
problema, fallo, error, avería, dificultad, incidencia, inconveniente
roto, no funciona, estropeado, averiado, defectuoso, dañado, defecto
reparar, reparación, arreglar, arreglo, servicio técnico, compostura
reemplazar, reemplazo, sustituir, recambio, repuesto, cambiar
garantía, cobertura, protección
precio, coste, costo, cuánto cuesta, cuánto vale, tarifa, caro, importe, pagar, valor, cuánto
gratis, gratuito, sin coste, sin costo, sin pagar, regalo, de balde, libre de costo, precio
descuento, rebaja, oferta, promoción, barato, más barato, reducido, reducción, ahorrar, cupón, chollo
estudiante, estudiantes, joven, jóvenes, universitario, carné joven, alumno
jubilado, jubilados, mayores, tercera edad, pensionista, anciano, persona mayor
pagar, pago, abonar, tarjeta, efectivo, transferencia, forma de pago, bizum, contado, medios de pago, cobrar
plazos, cuotas, financiar, financiación, fraccionar, mensualidades, pago aplazado
anticipo, señal, depósito, fianza, adelanto, entrada, paga y señal
reembolso, devolución del dinero, devolver el dinero, reintegro, reembolsar, recuperar mi dinero, indemnización
penalización, multa, recargo, gastos de cancelación, sanción, cargo
factura, recibo, ticket, comprobante, justificante, boleta
impuesto, iva, impuestos, hacienda, deducir, desgravar, fiscal
propina, servicio
presupuesto, cotización, estimación, propuesta
regalo, regalar, tarjeta regalo, bono regalo, vale, cumpleaños, obsequio, sorpresa, detalle
vale, cupón, código, código promocional, canjear, bono
puntos, fidelidad, recompensa, invitar a un amigo, referido
donar, donación, donativo, colaborar, apoyar, contribuir, aportar, apadrinar
voluntario, voluntariado, colaborar, ayudar, participar
dinero, efectivo, moneda, divisa, euros, plata
banco, cuenta, iban, domiciliación, transferencia, cuenta bancaria
préstamo, crédito, hipoteca, prestar, financiación
interés, tipo de interés, rentabilidad
ahorro, ahorrar, invertir, inversión
pin, clave, contraseña, código
retirar, sacar dinero, cajero, retirada
fraude, estafa, timo, phishing, sospechoso, engaño
seguro, asegurado, póliza, cobertura, aseguradora, responsabilidad civil, mutua
accidente, lesión, herido, caída, emergencia
perdido, perder, pérdida, objetos perdidos, olvidado, extraviado, encontrar
robado, robo, hurto, ladrón
olvidar, olvidado, olvidé, recuperar, restablecer
llevar, traer, llevarme, qué necesito, equipaje, meter, preparar, tener conmigo
ropa, vestir, vestirse, ponerse, vestimenta, calzado, zapatos, prenda, llevar puesto, indumentaria
equipo, material, equipamiento, herramientas, accesorios, utensilios
proporcionar, facilitar, dan, suministrar, disponible, poner a disposición
alquilar, alquiler, prestar, préstamo, rentar, arrendar, renta
comprar, compra, adquirir, conseguir, dónde comprar, pedir
vender, venta, revender
toalla, toallas, sábanas, ropa de cama, manta, almohada
ducha, duchas, vestuario, cambiarse, baño, ducharse
baño, baños, aseo, aseos, lavabo, servicio, servicios, wc, inodoro, váter
taquilla, casillero, consigna, guardar, guardarropa, objetos de valor
agua, beber, botella, sed, fuente
comida, comer, almuerzo, cena, restaurante, menú, bocadillo, picnic, hambre, merienda, comidas, cenar, almorzar
bebida, bebidas, alcohol, vino, cerveza, bar, café, té
desayuno, desayunar, media pensión, brunch
vegetariano, vegano, sin carne, dieta, vegetariana, vegana
alergia, alérgico, alérgeno, intolerancia, gluten, lactosa, frutos secos, celíaco, sin gluten
ingredientes, ingrediente, composición, contiene, hecho de, receta, lleva
ecológico, orgánico, bio, natural
azúcar, calorías, nutrición, nutricional, dieta
fresco, conservar, conservación, nevera, frigorífico, congelar, congelador, almacenar, guardar, dura
café, grano, tueste, molido, moler, espresso, descafeinado
cocinar, horno, preparar, receta, microondas, calentar
mesa, sitio, sentarse, asiento
viaje, viajar, excursión, salida, vacaciones, ruta, escapada, tour
vacaciones, festivo, puente, fuera, verano, descanso
vuelo, avión, aeropuerto, volar, aerolínea
tren, estación, renfe, ave, ferrocarril
autobús, bus, autocar, minibús, lanzadera, transporte, camión
transporte público, metro, parada, tranvía, autobús
coche, auto, vehículo, conducir, carro, en coche
taxi, uber, cabify, traslado, remís
bicicleta, bici, ciclismo, patinete
barco, crucero, ferry, navegar, kayak
aparcar, aparcamiento, parking, estacionar, estacionamiento, plaza de garaje, dejar el coche, garaje
cómo llegar, llegar, dirección, dónde están, ubicación, dónde está, mapa, situado, acceso, encontrar, localización
cerca, cercano, lejos, distancia, alrededores, próximo
salida, salir, partida, hora de salida, partir
llegada, llegar, hora de llegada, check in, entrada
punto de encuentro, recogida, recoger, encontrarse, quedar, dónde quedamos
vuelta, regreso, volver, regresar, ida y vuelta, retorno
destino, lugar, adónde, país, ciudad
pasaporte, dni, documento de identidad, visado, identificación, papeles, documentación, carné, cédula
equipaje, maleta, maletas, bolsa, mochila, equipaje de mano, bulto
asiento, asientos, ventanilla, pasillo, plaza, juntos
silla infantil, alzador, cinturón, silla de bebé
conductor, chófer, conducir
guía, monitor, acompañante, guiada, visita guiada
acompañar, acompañante, venir conmigo, invitado, llevar a alguien
grupo, grupos, amigos, juntos, varios, equipo, colectivo, asociación
cuántas personas, número de personas, participantes, aforo, capacidad, máximo, mínimo
completo, lleno, agotado, lista de espera, plazas libres, disponible, disponibilidad, hueco
mínimo, al menos, por lo menos
máximo, límite, como mucho, hasta cuánto
familia, niños, hijos, padres, familiar, familiares
niño, niños, niña, hijo, hija, bebé, menor, menores, adolescente, infantil, chico, peque, crío
bebé, recién nacido, carrito, cochecito, pañal, cuna, lactante
edad, años, cuántos años, edad mínima, menor, mayor de edad
adulto, adultos, mayor de edad
embarazada, embarazo, prenatal, parto, postparto, gestante
mujer, mujeres, señora, femenino
hombre, hombres, señor, masculino
pareja, esposo, esposa, marido, mujer, los dos, cónyuge
amigo, amigos, amiga, alguien, otra persona, conocido, invitado
solo, sola, individual, por mi cuenta
particular, individual, privado, clase particular, personal, exclusivo
a medida, personalizado, personalizar, adaptar, grabado
principiante, principiantes, primera vez, novato, nunca he hecho, sin experiencia, iniciación, empezar de cero
experiencia, experimentado, avanzado, nivel, intermedio, experto
nivel, dificultad, difícil, fácil, adecuado, apto
probar, prueba, clase de prueba, ensayo, test, muestra, demo
clase, clases, curso, lección, sesión, taller, formación
profesor, profesora, monitor, instructor, entrenador, maestro, docente, formador
aprender, enseñar, estudiar, formarse, practicar
título, titulado, certificado, diploma, acreditado, cualificado, titulación, homologado
examen, prueba, evaluación, aprobar, nota, suspender
horario, horarios, calendario, programa, cuándo, a qué hora, fechas, agenda
abierto, abrir, abren, horario de apertura, cerrado, cerrar, cierran, apertura, domingo
fin de semana, sábado, domingo, finde
festivo, festivos, navidad, semana santa, feriado, día festivo
tarde, noche, por la noche, nocturno, después del trabajo
mañana, temprano, por la mañana
duración, cuánto dura, cuánto tiempo, minutos, horas, tarda, largo
frecuencia, cuántas veces, a menudo, cada semana, regularmente, semanal
esperar, espera, cola, fila, tiempo de espera
plazo, fecha límite, hasta cuándo, último día, tope, vence
fecha, día, cuándo, calendario
temporada, verano, invierno, primavera, otoño
tiempo, lluvia, llueve, tormenta, nieve, mal tiempo, frío, calor, clima, viento
interior, exterior, fuera, dentro, al aire libre
seguridad, seguro, peligro, peligroso, riesgo
higiene, limpio, limpieza, desinfectar, mascarilla
salud, médico, enfermedad, enfermo, forma física
enfermo, enfermedad, fiebre, gripe, resfriado, malo, contagioso, infección
dolor, duele, espalda, rodilla, lesión, operación, operado, hombro, cuello
médico, doctor, especialista, receta, fisioterapeuta, certificado médico
medicamento, medicina, pastilla, receta, farmacia, fármaco, medicación
tratamiento, terapia, terapeuta, sesión, cura
hospital, clínica, urgencias, consulta, ambulatorio, centro de salud
enfermera, cuidador, cuidadora, auxiliar, asistente, ayuda a domicilio
cuidado, cuidados, cuidar, atender, atención, dependencia
consulta, cita, visita, revisión, reconocimiento
efectos secundarios, contraindicaciones, reacción, riesgo
dentista, diente, dientes, dental
gafas, lentes, óptico, ojos, vista, lentillas
piel, sensible, irritación, acné, piel seca
pelo, cabello, peluquería, corte, tinte, peluquero
masaje, spa, relajación, relajarse, bienestar, estrés
peso, adelgazar, perder peso, sobrepeso, kilos
dormir, sueño, cama, descansar
discapacidad, discapacitado, silla de ruedas, accesible, accesibilidad, movilidad reducida, rampa, minusválido
ascensor, escaleras, planta, piso, elevador
mascota, mascotas, perro, gato, animal, animales, cachorro
veterinario, vacuna, vacunado, vacunación, chip
fumar, fumador, cigarrillo, tabaco, vapear
ruido, ruidoso, tranquilo, silencio, vecinos
foto, fotos, imagen, cámara, vídeo, grabar, fotografía
música, canción, sonido, grupo, dj
teléfono, móvil, celular, smartphone, iphone, android
wifi, internet, conexión, red, en línea
en línea, online, internet, web, a distancia, virtual, zoom, desde casa
aplicación, app, programa, software
ordenador, computadora, pc, portátil, mac, windows
descargar, descarga, instalar, instalación, bajar
actualizar, actualización, nueva versión
cuenta, perfil, usuario, mi cuenta
iniciar sesión, entrar, acceder, acceso, login, contraseña, usuario
contraseña, clave, olvidado, restablecer
correo, email, correo electrónico, mensaje, spam
datos, datos personales, privacidad, rgpd, confidencial, información
compartir, enviar, invitar
notificación, aviso, alerta, recordatorio, avisar
ajustes, configuración, configurar, preferencias
compatible, compatibilidad, funciona con, sirve
archivo, archivos, documento, carpeta, pdf, fichero
imprimir, impresora, impresión, papel, tinta
batería, pila, cargar, carga, cargador, autonomía
enchufe, adaptador, cable, corriente
pantalla, televisión, tele, monitor
lento, velocidad, rápido
bloqueado, se cuelga, congelado, no responde, error, no enciende
encender, activar, prender, poner en marcha
apagar, desactivar
activar, activación, desbloquear
idioma, idiomas, inglés, español, hablar, traducir, traducción, lengua
casa, domicilio, piso, apartamento, vivienda, hogar
habitación, habitaciones, cuarto, individual, doble, dormitorio
alojamiento, hotel, dormir, noche, hospedaje, estancia, pernoctar, hostal
alquiler, inquilino, propietario, casero, contrato
mudanza, mudarse, nueva dirección, cambio de domicilio
dirección, calle, código postal, domicilio
llave, llaves, cerradura, puerta, código
cocina, cocinar, nevera, horno
lavar, lavado, lavadora, lavandería, planchar, cuidado, limpiar, secadora
limpiar, limpieza, sucio, mancha, polvo
calefacción, calor, radiador, frío, temperatura
aire acondicionado, aire, ventilador, fresco, climatización
luz, electricidad, energía, gas, contador, suministro
basura, residuos, reciclar, reciclaje, contenedor
jardín, planta, plantas, césped, terraza, balcón
piscina, nadar, natación, bañador, sauna, bañarse, alberca
playa, mar, lago, costa
mueble, muebles, sofá, mesa, silla
montar, montaje, instalar, armar, instalación
talla, tallas, tamaño, medidas, dimensiones, grande, pequeño, medir
peso, pesado, ligero, kilo, pesa
color, colores, tono
material, tela, cuero, algodón, lana, hecho de, tejido
calidad, resistente, duradero
impermeable, resistente al agua, lluvia, mojado
sostenible, medio ambiente, ecológico, reciclado
origen, procedencia, fabricado, fabricación, hecho en, de dónde
stock, disponible, agotado, existencias, en stock
envío, enviar, entrega, entregar, mandar, transportista, reparto, despacho, domicilio
extranjero, internacional, otros países, fuera de españa, europa
devolver, devolución, cambio, retornar, devuelvo
paquete, caja, bulto
embalaje, envolver, caja, envase
pedido, pedir, comprar, compra, encargo
mayorista, al por mayor, profesional, cantidad, distribuidor, empresa
tienda, tiendas, local, sucursal, establecimiento, punto de venta
evento, fiesta, celebración, acto, festival
boda, casarse, novios, matrimonio
cumpleaños, aniversario, celebrar, fiesta
entrada, entradas, billete, boleto, ticket, pase
entrar, acceso, acceder, puerta, entrada
concierto, espectáculo, teatro, función, obra
museo, exposición, galería
visita, visitar, ver, visitante
empresa, compañía, negocio, profesional
empleado, personal, trabajador, equipo, plantilla
trabajo, empleo, trabajar, vacante, currículum, candidatura, puesto, prácticas
sueldo, salario, nómina, ganar
escuela, colegio, guardería, instituto, clase
guardería, niñera, canguro, cuidar niños, ludoteca
padres, madre, padre, mamá, papá, tutor
deporte, ejercicio, entrenamiento, fitness, entrenar
gimnasio, sala, estudio, club
yoga, pilates, estiramientos, meditación, esterilla
correr, carrera, maratón
fútbol, partido, liga, pádel, tenis, pista
bailar, baile, danza
esquí, esquiar, nieve, forfait, pista
caballo, caballos, montar, equitación
senderismo, caminar, montaña, escalar, escalada, excursión
carné de conducir, permiso de conducir, autoescuela, matrícula, licencia
taller, mecánico, revisión
neumático, rueda, pinchazo, llanta
gasolina, combustible, diésel, cargar, eléctrico
técnico, fontanero, electricista, instalador, plomero
fuga, tubería, grifo, atasco
mantenimiento, revisión, cuidado, servicio
pieza, piezas, recambio, repuesto, accesorio
instrucciones, manual, guía, cómo se usa, cómo usar
usar, uso, utilizar, utilización, manejar, aplicar
solicitar, solicitud, formulario, rellenar, pedir, tramitar
formulario, rellenar, impreso, cuestionario
documento, documentos, papeles, justificante, certificado, documentación
firmar, firma, firmado
confirmación, confirmar, confirmado
estado, seguimiento, dónde está, rastrear
cómo funciona, funcionamiento, proceso, pasos, procedimiento
derecho, requisitos, quién puede, tengo derecho, condiciones
ley, legal, abogado, juzgado
ayuntamiento, municipio, administración, oficina, gobierno
subvención, ayuda económica, beca, prestación, ayudas, subsidio
jubilación, pensión, jubilarse
nacimiento, nacer, partida
fallecimiento, muerte, fallecido, herencia
policía, denuncia
consentimiento, autorización, permiso, acuerdo
responsable, responsabilidad, culpa
contrato, permanencia, compromiso, preaviso, duración mínima
transferir, ceder, otra persona, cambiar nombre, traspasar
nombre, apellido, apellidos
boletín, newsletter, novedades, publicidad
redes sociales, instagram, facebook, whatsapp
colaboración, colaborar, socio, trabajar juntos
quiénes somos, quiénes son, historia, empresa
confianza, fiable, seguro, estafa, auténtico, original
nuevo, usado, segunda mano, reacondicionado
beneficio, beneficios, ventaja, ventajas, sirve, efecto, para qué
resultado, resultados, efecto, eficaz, funciona, mejora
consejo, recomendar, recomendación, aconsejar, mejor
cantidad, cuánto, cuántos, número, dosis
dosis, tomar, toma, cuánto tomar, al día
rápido, urgente, inmediato, cuanto antes, última hora, hoy mismo
urgencia, emergencia, urgente, 24 horas
ilimitado, sin límite, siempre
sobrante, sin usar, saldo, resto, acumular
muestra, muestras, probar, tester
vista, vistas, balcón, ventana, terraza
zona, región, ciudad, dónde trabajan, provincia, área
para llevar, comida para llevar, llevar, recoger, recogida, a domicilio, reparto
menú, carta, plato, platos, menú del día
halal, kosher, cerdo
terraza, exterior, aire libre, patio, jardín, balcón, fuera
vale de comida, cheque restaurante, ticket restaurante, tarjeta restaurante
contenido, composición, hecho de, contiene
limpieza del hogar, tareas domésticas, ayuda en casa, hogar, compras, planchar
personas mayores, ancianos, residencia, ayuda a domicilio, dependencia, dependiente, cuidador
familiar, cuidador, respiro, sustituto, sustitución, relevo
empresa, team building, evento de empresa, compañeros, cena de empresa, grupo de empresa
bono, bono de clases, créditos, pack, abono, sesiones
miedo, nervioso, ansiedad, preocupado, vergüenza
calor, caliente, temperatura, grados
frío, helado, congelado
difícil, duro, exigente, intenso, cansado
fácil, sencillo, simple
olor, perfume, fragancia
envoltorio de regalo, envolver, tarjeta, dedicatoria
copia de seguridad, restaurar, recuperar, guardar
sincronizar, transferir, importar, exportar, migrar
subir un archivo, adjuntar, cargar
espacio, memoria, almacenamiento, capacidad
versión gratuita, premium, de pago, plan
techo, pared, ventana, suelo, pintar, reforma
pintura, dibujo, cerámica, manualidades, arte
piano, guitarra, instrumento, canto, solfeo
intérprete, traductor, lengua de signos
bloquear, bloqueado, suspendido, restringido
peluquería, corte de pelo, tinte, barbero
invitación, invitar, invitado
planta, piso, edificio, sala, dónde se hace
participar, participación, asistir, tomar parte
organizar, organización, organizador, planificar
cuándo, próximo, siguiente, fechas
gotea, goteo, gotear, fuga, filtra, filtrando, filtración, pierde líquido, derrama, rezuma
se calienta, calienta mucho, sobrecalienta, quemado, quema
no enciende, encender, no prende, prender, no arranca, arrancar
grieta, agrietado, rajado, rasgado, partido
ruido, ruidoso, vibra, chirría, zumba
bicicleta eléctrica, e-bike, bici eléctrica
robo, robado, robaron, robar, hurto, me han robado, ladrón
herido, lesión, roto la pierna, accidente, esguince, lesionado, caída, hacerse daño
equipo, material, equipamiento, cosas, trastos, accesorios
devolver, devuelvo, devolución, entregar, traer, llevar de vuelta, regresar, retornar
guardar, almacenar, almacenamiento, trastero, dejar mis cosas, guardamuebles
hijo, hija, años, edad, niño, niña, peque, chaval, crío, menor
sin cita, sin reserva, sin reservar, presentarse, directamente, pasar por allí, cita previa
no puedo ir, enfermo, imprevisto, cancelar, anular, faltar, aplazar, no llego
traer a casa, entregar, entrega, llevar, a domicilio, me lo traen, envían
apuntarse, apuntarme, apuntar, inscripción, inscribirse, matrícula, matricularse, hacerse socio, darse de alta, alta
dejar, salir, baja, darse de baja, abandonar, cancelar, terminar
silencio, ruido, ruidoso, tranquilo, molestar, descanso
invitados, visitas, amigos, acompañante, venir con alguien, colegas
miedo, dolor, duele, doler, doloroso, anestesia, nervioso
papeles, documentos, documentación, dni, pasaporte, justificante, certificado
gasolina, combustible, diésel, depósito, repostar
patrón, capitán, tripulación, piloto
chaleco salvavidas, salvavidas, flotador
mal tiempo, lluvia, llueve, tormenta, viento, oleaje, temporal
romper, daño, dañado, roto, fianza, quién paga, responsable, rayado, desperfecto
bichos, insectos, plagas, pulgones, pulgas, garrapatas, hormigas, mosquitos
tierra, sustrato, abono, compost, fertilizante
podar, poda, cortar, recortar, segar
muerto, morir, secado, seca, muerte, fallecer
remolque, furgoneta, camión, caravana
cantar, canto, coro, voz, cantante, audición
ensayo, ensayar, ensayos
solfeo, partitura, leer música, notas
cartel, programación, quién toca, artistas, grupos, bandas
pulsera, entrada, abono, pase, acceso
tapones, protección auditiva, volumen
volver a entrar, salir y entrar, reentrada
tarta, pastel, bizcocho, pastelería, tarta de cumpleaños, bollería
pan, barra, cortado, panadería, rebanadas
vacuna, vacunar, vacunación, pinchazo, refuerzo
castrar, esterilizar, esterilización, castración
chip, microchip, identificación
caries, empaste, endodoncia, muela, corona, dolor de muelas, diente
ortodoncia, brackets, alineadores, dientes torcidos
limpieza dental, sarro, blanqueamiento, higiene
examen, suspender, suspenso, suspendido, aprobar, aprobado, repetir el examen, convocatoria
automático, cambio automático, marchas, manual
clase práctica, prácticas, carnet, carné, permiso de conducir, profesor, conducir
parcela, tienda de campaña, autocaravana, caravana, camping, acampar
hoguera, barbacoa, fuego, parrilla
electricidad, enchufe, luz, corriente, toma de corriente
tienda, supermercado, comprar comida, pan, provisiones
cajas, cartón, embalar, embalaje, empaquetar
piano, pesado, voluminoso, muebles pesados
vaciar, trastos, deshacerse, retirar, vaciado
préstamo, sacar libros, prestar, renovar, retraso, multa, carné de biblioteca
gafas, lentillas, monturas, graduar, óptica, vista
arreglo, arreglar, bajo, acortar, coser, costura, modista
mesa, puesto, coworking, sala de reuniones, pase de día
avería, caída, no funciona, sin internet, router
pantalla, rota, cristal, rajada
caído al agua, mojado, agua, humedad
datos, fotos, copia de seguridad, perder datos, recuperar
archivo, fichero, formato, pdf, resolución, subir
prueba, muestra, boceto, previsualización
tarjetas de visita, folletos, carteles, flyers, pegatinas
tirada, ejemplares, cantidad, mínimo, cuántos
entierro, incineración, incinerar, cenizas, funeral, eutanasia, dormir, sacrificar
urgente, prisa, exprés, en el día, rápido, cuanto antes
cambiar, cambio, sustituir, pasar a, reemplazar
medio día, media jornada, por horas, por hora
pasar la noche, dormir, pernoctar, noche
altura mínima, peso máximo, demasiado grande
nadar, saber nadar, natación
vigilancia, monitores, cuidar, supervisión, socorrista
sorpresa, regalo, regalar, cumpleaños, bono regalo
perdí la entrada, no me llega la entrada, reenviar, perdido
convalidar, homologar, canjear, extranjero, canje, reconocimiento
certificado médico, psicotécnico, reconocimiento médico, revisión médica
recoger, vienen a buscar, buscar, recogida, me recogen, pasar a por
perro, mascota, cachorro, perrito
gato, gatito, minino
plazos, cuotas, mensualidades, a plazos, fraccionar, financiar
cuna, cama supletoria, cama de bebé
revender, vender, reventa, vendo, poner a la venta
celular, móvil, teléfono, batería, apagado, sin batería
boleta, entrada, ticket, pase, boleto
portes, gastos de envío, costo de envío, tarifa de envío
pienso, comida, alimento, alimentación, dieta
cobrar, cobran, me pagan, pago, recibir el dinero, ingreso
equivocarse, equivoqué, error, por error, deshacer, me confundí
dejar pasar, saltar, pausar, saltarme, aplazar
permanencia, compromiso, atado, suscripción, seguir cobrando
no estoy en casa, ausente, repartidor, dejarlo, vecino
alergia, sienta mal, intolerancia, cereales, sin cereales
islas, canarias, baleares, ceuta, península
internet, wifi, conexión, red, señal
lavar, lavadora, ropa, lavandería
verano, agosto, temporada, temporada alta, vacaciones
regalar, regalarle, mandar a un amigo, otra persona, transferir, pasar
gestión, cargos, comisión, cobro extra
quitar, retirar, publicación, anuncio, borrar
funeral, entierro, luto, pésame, velatorio, tanatorio, cementerio, incineración, corona, difunto, fallecido
marchito, seco, fresco, flores, ramo, rosas, jarrón, florista, centro de flores
mensaje, nota, tarjeta, dedicatoria, texto, adjuntar
lunes, martes, miércoles, jueves, viernes, sábado, domingo, días, horario, abierto, abrís, abren, fin de semana
enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, mes, fecha, época, temporada
Francia, Alemania, Italia, Portugal, Inglaterra, México, Argentina, Colombia, Chile, Perú, Estados Unidos, Andorra, Canarias, Baleares, Ceuta, Melilla, extranjero, país, países, internacional, Europa
labrador, caniche, cachorro, gatito, conejo, hámster, loro, mascota, perro, gato, animales
abuela, abuelo, tía, tío, sobrina, sobrino, prima, primo, hermana, hermano, madre, padre, familia, familiar
paypal, visa, mastercard, bizum, apple pay, google pay, amex, tarjeta, formas de pago, métodos de pago, medios de pago
financiar, financiación, a plazos, cuotas, klarna, pago aplazado, fraccionar, mensualidades
dinero, efectivo, guita, billetes
pedir hora, pedir cita, coger cita, turno, cita previa, reservar, cita, sin cita, hueco
no puedo ir, no puedo asistir, anular, cancelar, me ha surgido, imprevisto, cita
rubia, rubio, mechas, tinte, teñir, color, coloración, balayage, pelo
corte, cortar, peinar, peinado, flequillo, pelo, melena
alisado, liso, queratina, rizado, permanente, tratamiento
manicura, uñas, esmalte, pedicura, depilación, cera
no me gusta, mal, fatal, desastre, descontento, insatisfecho, decepcionado, resultado, retocar, queja, reclamación
pica, picor, irritación, sarpullido, alergia, alérgico, reacción, piel
coche, aparcar, aparcamiento, parking, estacionar, dejar el coche, sitio para aparcar, plaza de garaje
me caso, casarse, novia, novio, boda, casamiento, nupcial
cobrar, cobro, cargo, cargar, pagar, paga, cobráis
gastos de gestión, comisión, comisiones, cargos, recargo, tasas, coste adicional, gastos ocultos
equivocarse, equivoqué, error, por error, deshacer, corregir, me confundí
pila, batería, sin batería, cargar, carga, móvil apagado
boleta, boletas, boleto, boletos, ticket, tickets, entrada, entradas
botón, no sale, no aparece, no me deja, opción, bloqueado
mandar, pasar, enviar, transferir, regalar, ceder, otra persona, amigo
permanencia, compromiso, atado, contrato, darse de baja, sin compromiso, cuándo quiera
saltar, pausar, aplazar, omitir, retrasar, suspender, mes, suscripción
cada mes, mensual, suscripción, periódico, automático, recurrente
saco, bolsa, paquete, envase, formato
pienso, comida, húmeda, croquetas, golosinas, alimento, alimentación
despojos, sobras, carne, subproductos, ingredientes, calidad, grado humano
repartidor, mensajero, transportista, no estoy en casa, ausente, vecino, tienda, punto de recogida
roto, rota, dañado, golpeado, mal estado, abierto, defectuoso, devolución
sofá, sillón, butaca, mueble, muebles
colchón, cama, almohada, edredón, somier
vestido, camisa, pantalón, vaqueros, jersey, chaqueta, abrigo, falda, camiseta, ropa, prenda, talla
zapatos, zapatillas, botas, sandalias, calzado, número
anillo, collar, joya, joyas, pendientes, pulsera, reloj
crema, maquillaje, cosmética, champú, perfume, belleza
gafas, lentillas, montura, cristales, graduación, óptica
muela, caries, empaste, corona, implante, endodoncia, limpieza dental, dentista, ortodoncia, brackets, blanqueamiento
duele, dolor, anestesia, miedo, sedación, molestias
embarazada, embarazo, bebé, lactancia, parto, recién nacido
niño, chaval, crío, peque, hijo, hija, menor, edad
adolescente, menor de edad, joven, menores, mayor de edad
miedo, terror, susto, asustar, da miedo, claustrofobia, encerrado
empresa, cena de empresa, teambuilding, compañeros, grupo, evento corporativo
vídeo, grabar, filmar, fotos, cámara
no carga, no funciona la página, web caída, error, pantalla, problema técnico
instagram, facebook, tiktok, whatsapp, redes sociales, publicar
trabajar con vosotros, empleo, currículum, cv, vacante, puesto, prácticas, contratar
mudanza, cajas, embalar, trasladar, traslado, transporte, camión
guardar, guardamuebles, almacenar, almacén, trastero, consigna
manchas, mancha, limpiar, lavar, sucio, lavadora
subir, planta, piso, escalera, ascensor, portal
cena, cenar, almuerzo, almorzar, restaurante, comedor, comer
sin gluten, celíaco, lactosa, frutos secos, alergia, alérgenos, intolerancia
gratis, gratuito, no cobran, sin pagar, regalo, sin coste
barato, económico, descuento, oferta, rebajas, precio, más barato
tardar, tarda, tardáis, demora, plazo, tiempo, cuánto tiempo, llegar
`;
