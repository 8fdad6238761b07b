package mx.iecm.informe.persona;

import java.util.List;

/**
 * Una persona, como se muestra: sin su clave.
 *
 * @param usuario con que entra
 * @param nombre de la persona
 * @param correo a dónde se le avisa; {@code ""} si no se le avisa
 * @param papeles en orden
 * @param bloqueada si no puede entrar
 * @param provisional si todavía no cambia la clave que se le dio
 */
public record FichaDePersona(
    String usuario,
    String nombre,
    String correo,
    List<String> papeles,
    boolean bloqueada,
    boolean provisional) {

  /** Con su propia copia de la lista. */
  public FichaDePersona {
    papeles = List.copyOf(papeles);
  }

  static FichaDePersona de(Persona persona) {
    return new FichaDePersona(
        persona.usuario(),
        persona.nombre(),
        persona.correo(),
        List.copyOf(persona.papeles()),
        persona.bloqueada(),
        persona.provisional());
  }

  /** Si tiene un papel. */
  public boolean es(String papel) {
    return papeles.contains(papel);
  }

  /** Las siglas de sus áreas, separadas por comas. */
  public String areas() {
    return String.join(
        ", ",
        papeles.stream()
            .filter(p -> p.startsWith(Alta.DE_AREA))
            .map(p -> p.substring(Alta.DE_AREA.length()))
            .toList());
  }
}
