package mx.iecm.informe.aviso;

import java.time.Instant;

/**
 * Un aviso que este servidor tomó para mandarlo.
 *
 * @param numero con que se le nombra
 * @param intento el de esta vez, desde 1: quien ya no tiene el último no anota nada
 * @param correo a qué dirección
 * @param titulo en una línea
 * @param texto completo
 * @param escritoEn cuándo se escribió
 */
record PorEnviar(
    long numero, int intento, String correo, String titulo, String texto, Instant escritoEn) {

  static PorEnviar de(Aviso aviso) {
    return new PorEnviar(
        aviso.numero(),
        aviso.intentos(),
        aviso.correo(),
        aviso.titulo(),
        aviso.texto(),
        aviso.escritoEn());
  }
}
