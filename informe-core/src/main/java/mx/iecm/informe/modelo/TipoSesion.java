package mx.iecm.informe.modelo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Clase de una sesión. */
public enum TipoSesion {
  ORDINARIA("ordinaria"),
  EXTRAORDINARIA("extraordinaria"),
  URGENTE("urgente");

  private final String etiqueta;

  TipoSesion(String etiqueta) {
    this.etiqueta = etiqueta;
  }

  /** El nombre con que se escribe en los libros. */
  public String etiqueta() {
    return etiqueta;
  }

  /** Las etiquetas, en el orden de los tipos. */
  public static List<String> etiquetas() {
    return Arrays.stream(values()).map(TipoSesion::etiqueta).toList();
  }

  /** El tipo de esa etiqueta exacta. */
  public static Optional<TipoSesion> deEtiqueta(String etiqueta) {
    return Arrays.stream(values()).filter(t -> t.etiqueta.equals(etiqueta)).findFirst();
  }
}
