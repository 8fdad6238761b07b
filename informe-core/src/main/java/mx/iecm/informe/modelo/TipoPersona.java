package mx.iecm.informe.modelo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Con qué carácter asiste alguien a las sesiones. */
public enum TipoPersona {
  INTEGRANTE("integrante"),
  SECRETARIA_TECNICA("secretaría técnica"),
  PARTIDO("partido"),
  AREA("área"),
  CONTRALORIA("contraloría"),
  INVITADO("invitado");

  private final String etiqueta;

  TipoPersona(String etiqueta) {
    this.etiqueta = etiqueta;
  }

  /** El nombre con que se escribe en los libros. */
  public String etiqueta() {
    return etiqueta;
  }

  /** Las etiquetas, en el orden de los tipos. */
  public static List<String> etiquetas() {
    return Arrays.stream(values()).map(TipoPersona::etiqueta).toList();
  }

  /** El tipo de esa etiqueta exacta. */
  public static Optional<TipoPersona> deEtiqueta(String etiqueta) {
    return Arrays.stream(values()).filter(t -> t.etiqueta.equals(etiqueta)).findFirst();
  }
}
