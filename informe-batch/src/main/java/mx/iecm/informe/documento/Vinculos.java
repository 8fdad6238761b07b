package mx.iecm.informe.documento;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Las direcciones a las que lleva una parte del documento, cada una con el id de su relación. */
final class Vinculos {

  private static final Set<String> ADMITIDOS = Set.of("http", "https", "mailto");

  private final String prefijo;
  private final boolean admite;
  private final Map<String, String> ids = new LinkedHashMap<>();

  /**
   * @param prefijo distinto en cada fragmento, para que sus ids no choquen
   */
  Vinculos(String prefijo) {
    this(prefijo, true);
  }

  private Vinculos(String prefijo, boolean admite) {
    this.prefijo = prefijo;
    this.admite = admite;
  }

  /** Los de una parte donde las direcciones no se vuelven enlaces. */
  static Vinculos ningunos() {
    return new Vinculos("", false);
  }

  /**
   * El id de la relación con {@code direccion}; vacío si no es una dirección a la que se deba
   * llevar.
   */
  Optional<String> id(String direccion) {
    String conocido = ids.get(direccion);
    if (conocido != null) {
      return Optional.of(conocido);
    }
    if (!admite || !admitida(direccion)) {
      return Optional.empty();
    }
    String id = prefijo + (ids.size() + 1);
    ids.put(direccion, id);
    return Optional.of(id);
  }

  private static boolean admitida(String direccion) {
    try {
      var uri = new URI(direccion);
      String esquema = uri.getScheme();
      return esquema != null
          && ADMITIDOS.contains(esquema.toLowerCase(Locale.ROOT))
          && direccion.length() <= 2000;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Los ids por dirección, en el orden en que aparecieron. */
  Map<String, String> ids() {
    return ids;
  }
}
