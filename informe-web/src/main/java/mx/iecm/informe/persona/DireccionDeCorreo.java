package mx.iecm.informe.persona;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import java.util.regex.Pattern;

/** Cómo es una dirección de correo: una sola, sin nombre y sin nada que un encabezado entienda. */
public final class DireccionDeCorreo {

  private static final int LARGO = 254;
  private static final Pattern FORMA =
      Pattern.compile(
          "[A-Za-z0-9_%+'-]+(?:\\.[A-Za-z0-9_%+'-]+)*"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final int LOCAL = 64;

  private DireccionDeCorreo() {}

  /**
   * La escrita, sin espacios alrededor; {@code ""} si no se escribió ninguna.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es una dirección
   */
  public static String revisada(String escrita) {
    String suya = escrita.strip();
    boolean sirve = suya.isEmpty() || (suya.length() <= LARGO && FORMA.matcher(suya).matches());
    if (!sirve || suya.indexOf('@') > LOCAL) {
      throw PETICION_INCOMPLETA.con(
          "Eso no es una dirección de correo, como maria.ruiz@ejemplo.mx; déjela en blanco si no"
              + " la tiene.");
    }
    return suya;
  }
}
