package mx.iecm.informe.datos;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import mx.iecm.informe.modelo.Tabla;

/**
 * Cómo se llama el CSV de cada tabla: su clave y el nombre corto de su hoja, con letras, cifras,
 * puntos y guiones que cualquier sistema de archivos admite; nunca el mismo dos veces.
 */
final class NombresDeArchivo {

  private static final int LARGO = 80;
  private static final String EXTENSION = ".csv";

  private final Set<String> dados = new HashSet<>();

  /** Un nombre para el archivo de la tabla, distinto de los que ya se dieron. */
  String de(Tabla tabla) {
    String base = "tabla-" + seguro(tabla.clave() + "-" + tabla.hoja());
    String corto = base.substring(0, Math.min(base.length(), LARGO)).replaceAll("[-.]+$", "");
    String nombre = corto + EXTENSION;
    for (int i = 2; !dados.add(nombre); i++) {
      nombre = corto + "-" + i + EXTENSION;
    }
    return nombre;
  }

  private static String seguro(String texto) {
    String sinAcentos = Normalizer.normalize(texto, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return sinAcentos
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9.]+", "-")
        .replaceAll("[.]{2,}", ".")
        .replaceAll("^[-.]+|[-.]+$", "");
  }
}
