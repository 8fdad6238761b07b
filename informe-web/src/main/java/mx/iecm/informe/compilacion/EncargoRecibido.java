package mx.iecm.informe.compilacion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.trabajo.Avance;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.Publicado;

/**
 * El encargo de quien oprimió un botón: sus libros están en la base y a ella vuelve lo publicado.
 */
record EncargoRecibido(
    LibroRecibido programa,
    LibroRecibido secretaria,
    List<LibroRecibido> entregas,
    Optional<LibroRecibido> plantilla,
    Acompanantes acompanantes,
    Avance avance,
    Asientos asientos,
    UUID id)
    implements Encargo {

  @Override
  public void recibir(Publicado publicado) {
    asientos.terminar(id, publicado);
  }
}
