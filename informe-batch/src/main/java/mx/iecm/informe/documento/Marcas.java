package mx.iecm.informe.documento;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.iecm.informe.origen.Marca;
import mx.iecm.informe.xml.Tinta;

/**
 * Los marcadores de Word que dicen dónde quedó cada cifra y cada tabla.
 *
 * <p>Son marcadores y no controles de contenido: no se ven, no se oyen, y Word y LibreOffice los
 * guardan; LibreOffice pierde la etiqueta de los controles (ADR 12).
 */
final class Marcas {

  /** Los títulos numeran los suyos desde 0: estos empiezan donde aquellos no llegan. */
  private static final int PRIMER_ID = 1_000_000;

  /** Word no admite nombres de más de 40 caracteres. */
  private static final int LARGO_DE_CLAVE = 24;

  private static final Pattern NO_ADMITIDO = Pattern.compile("[^A-Za-z0-9_]+");

  private final List<Marca> puestas = new ArrayList<>();

  /** Empieza lo marcado; da el id con que se cierra. */
  int abrir(Marca.Clase clase, String clave, String escrito, Tinta tinta) {
    int numero = puestas.size() + 1;
    String nombre = clase.etiqueta() + "_" + admitida(clave) + "_" + numero;
    puestas.add(new Marca(clase, clave, nombre, escrito));
    int id = PRIMER_ID + numero;
    tinta.marca("<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + nombre + "\"/>");
    return id;
  }

  /** Termina lo marcado. */
  static void cerrar(int id, Tinta tinta) {
    tinta.marca("<w:bookmarkEnd w:id=\"" + id + "\"/>");
  }

  private static String admitida(String clave) {
    String sinAcentos = Normalizer.normalize(clave, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String admitida = NO_ADMITIDO.matcher(sinAcentos).replaceAll("_");
    return admitida.substring(0, Math.min(admitida.length(), LARGO_DE_CLAVE));
  }

  /** Las puestas, en orden. */
  List<Marca> puestas() {
    return puestas;
  }
}
