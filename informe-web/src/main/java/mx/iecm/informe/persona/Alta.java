package mx.iecm.informe.persona;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A quién se da de alta.
 *
 * @param usuario con que entra: minúsculas, números, punto, guion y guion bajo
 * @param nombre de la persona
 * @param correo a dónde se le avisa; {@code ""} si no se le avisa
 * @param papeles {@code secretaria}, {@code auditoria} o {@code area.} y las siglas de una
 */
public record Alta(String usuario, String nombre, String correo, Set<String> papeles) {

  static final String SECRETARIA = "secretaria";
  static final String DE_AREA = "area.";

  /** El papel que tienen todas las personas de áreas: con él se entra a las páginas. */
  static final String AREA = "area";

  private static final Pattern USUARIO = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
  private static final Pattern PAPEL =
      Pattern.compile("secretaria|auditoria|area\\.\\P{Cntrl}{1,90}");
  private static final int NOMBRE = 200;

  /**
   * Revisa los datos.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si alguno no sirve
   */
  public Alta {
    if (!USUARIO.matcher(usuario).matches()) {
      throw PETICION_INCOMPLETA.con(
          "El usuario lleva de 1 a 60 minúsculas sin acento, números, puntos y guiones.");
    }
    if (nombre.isBlank() || nombre.length() > NOMBRE) {
      throw PETICION_INCOMPLETA.con("Falta el nombre de la persona, de hasta 200 caracteres.");
    }
    correo = DireccionDeCorreo.revisada(correo);
    papeles = revisados(papeles);
  }

  private static Set<String> revisados(Collection<String> papeles) {
    if (papeles.isEmpty()) {
      throw PETICION_INCOMPLETA.con(
          "Falta decir qué puede la persona: secretaria, auditoria o un área.");
    }
    for (String papel : papeles) {
      if (!PAPEL.matcher(papel).matches()) {
        throw PETICION_INCOMPLETA.con(
            "No hay papel «%s»: es secretaria, auditoria o area. y sus siglas.".formatted(papel));
      }
    }
    return Set.copyOf(papeles);
  }

  /** Los papeles como los pregunta el servidor. */
  Set<String> deServidor() {
    var todos = new TreeSet<>(papeles);
    if (papeles.stream().anyMatch(p -> p.startsWith(DE_AREA))) {
      todos.add(AREA);
    }
    return todos;
  }
}
