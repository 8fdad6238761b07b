package mx.iecm.informe.compilacion;

import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.trabajo.Acabado;

/**
 * Una compilación que hay que correr.
 *
 * @param id cuál
 * @param periodo clave
 * @param borrador si se pidió un borrador
 * @param acabado hasta dónde se termina el documento
 * @param ejecucion la del trabajo, si ya se había empezado
 */
record Pendiente(
    UUID id, String periodo, boolean borrador, Acabado acabado, Optional<Long> ejecucion) {}
