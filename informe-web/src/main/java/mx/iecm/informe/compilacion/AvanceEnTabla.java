package mx.iecm.informe.compilacion;

import java.lang.System.Logger.Level;
import java.util.UUID;
import mx.iecm.informe.trabajo.Avance;

/**
 * Cuenta el avance en la base, donde lo ve cualquier servidor; no más seguido de lo que se mira.
 */
final class AvanceEnTabla implements Avance {

  private static final System.Logger BITACORA = System.getLogger(AvanceEnTabla.class.getName());
  private static final long CADA_NS = 300_000_000;

  private final UUID compilacion;
  private final Asientos asientos;
  private long ultimo = System.nanoTime();

  AvanceEnTabla(UUID compilacion, Asientos asientos) {
    this.compilacion = compilacion;
    this.asientos = asientos;
  }

  @Override
  public void paso(String paso) {
    asientos.paso(compilacion, paso);
    BITACORA.log(Level.INFO, "compilación {0}: {1}", compilacion, paso);
  }

  @Override
  public void aviso(String texto) {
    BITACORA.log(Level.WARNING, "compilación {0}: {1}", compilacion, texto);
  }

  @Override
  public void libros(int cuantos) {
    asientos.libros(compilacion, cuantos);
  }

  @Override
  public void leyendo(String libro, long renglones) {
    long ahora = System.nanoTime();
    if (ahora - ultimo > CADA_NS) {
      ultimo = ahora;
      asientos.libro(compilacion, libro, renglones, false);
    }
  }

  @Override
  public void leido(String libro, long renglones) {
    asientos.libro(compilacion, libro, renglones, true);
  }
}
