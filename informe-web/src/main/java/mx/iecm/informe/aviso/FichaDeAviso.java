package mx.iecm.informe.aviso;

import java.time.Instant;
import java.util.Optional;

/**
 * Un aviso, como se muestra: sin su texto.
 *
 * @param numero en el orden en que se escribieron
 * @param clase de qué avisa
 * @param correo a qué dirección
 * @param titulo lo que dice, en una línea
 * @param escritoEn cuándo se escribió
 * @param situacion en qué está
 * @param intentos cuántas veces se ha tomado para mandarlo
 * @param enviadoEn cuándo lo recibió el servidor de correo
 * @param detalle por qué no se ha podido mandar; {@code ""} si nada ha fallado
 */
public record FichaDeAviso(
    long numero,
    Clase clase,
    String correo,
    String titulo,
    Instant escritoEn,
    Situacion situacion,
    int intentos,
    Optional<Instant> enviadoEn,
    String detalle) {

  static FichaDeAviso de(Aviso aviso) {
    return new FichaDeAviso(
        aviso.numero(),
        aviso.clase(),
        aviso.correo(),
        aviso.titulo(),
        aviso.escritoEn(),
        aviso.situacion(),
        aviso.intentos(),
        aviso.enviadoEn(),
        aviso.detalle());
  }
}
