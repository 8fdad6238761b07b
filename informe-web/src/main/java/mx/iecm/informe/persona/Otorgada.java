package mx.iecm.informe.persona;

/**
 * La clave que se le da a una persona. Se dice una sola vez, y la persona la cambia al entrar.
 *
 * @param persona a quién
 * @param clave la clave, que después ya nadie puede saber
 */
public record Otorgada(FichaDePersona persona, String clave) {

  /** Sin la clave: lo que se escribe en una bitácora no la lleva. */
  @Override
  public String toString() {
    return "Otorgada[" + persona.usuario() + "]";
  }
}
