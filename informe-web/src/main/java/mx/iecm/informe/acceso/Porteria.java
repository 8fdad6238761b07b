package mx.iecm.informe.acceso;

import static mx.iecm.informe.problema.TipoDeProblema.DEMASIADOS_INTENTOS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.persona.Persona;
import mx.iecm.informe.persona.Personas;
import mx.iecm.informe.problema.ProblemaException;

/**
 * Quién intenta entrar, por usuario y por dirección. De una dirección se toleran más fallas: detrás
 * de ella puede estar una oficina entera.
 */
@ApplicationScoped
public class Porteria {

  private static final int POR_USUARIO = 5;
  private static final int POR_DIRECCION = 50;
  private static final String DESCONOCIDA = "persona desconocida";

  @Inject Bitacora bitacora;
  @Inject Personas personas;
  @Inject Clock reloj;

  private final Intentos usuarios = new Intentos(POR_USUARIO);
  private final Intentos direcciones = new Intentos(POR_DIRECCION);

  /** Cuánto tiene que esperar; cero si puede intentar. */
  Duration espera(Intento intento) {
    var suya = usuarios.espera(intento.usuario(), reloj.instant());
    var deAhi = direcciones.espera(intento.direccion(), reloj.instant());
    return suya.compareTo(deAhi) > 0 ? suya : deAhi;
  }

  /**
   * Mira que se pueda saber quién es.
   *
   * @throws RuntimeException si la base no está
   */
  void exigirQueSePuedaSaber(Intento intento) {
    personas.con(intento.usuario());
  }

  /** Entró. Una herramienta entra con cada petición, y de ella se anotan los actos que haga. */
  void acerto(Intento intento) {
    usuarios.acierto(intento.usuario());
    if (intento.enPagina()) {
      bitacora.anotarSolo(Acto.SESION_INICIADA, intento.usuario(), desde(intento));
    }
  }

  /** Entró con el proveedor de identidad. */
  void entroConProveedor(String usuario, String direccion) {
    bitacora.anotarSolo(
        Acto.SESION_INICIADA, usuario, Asunto.de("dirección", direccion, "con", "el proveedor"));
  }

  /** No entró: cuenta desde antes de contestarle, para que su siguiente intento ya espere. */
  void contarFalla(Intento intento) {
    usuarios.fallo(intento.usuario(), reloj.instant());
    direcciones.fallo(intento.direccion(), reloj.instant());
  }

  /** No entró, y se anota. */
  void noAcerto(Intento intento) {
    // Hay quien escribe su clave donde va el usuario, y de la bitácora nada se borra.
    var quien = personas.con(intento.usuario()).map(Persona::usuario).orElse(DESCONOCIDA);
    bitacora.anotarSolo(Acto.SESION_RECHAZADA, quien, desde(intento));
  }

  private static Asunto desde(Intento intento) {
    return Asunto.de("dirección", intento.direccion());
  }

  /** Salió. */
  public void salio(String usuario) {
    bitacora.anotarSolo(Acto.SESION_CERRADA, usuario, Asunto.de());
  }

  /**
   * Deja pasar a quien ya entró y quiere cambiar su clave, si no ha fallado demasiado al decirla.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si tiene que esperar
   */
  public void exigirQuePuedaIntentar(String usuario) {
    var espera = usuarios.espera(conClave(usuario), reloj.instant());
    if (!espera.isZero()) {
      throw demasiados(espera);
    }
  }

  /** No dijo bien su clave al querer cambiarla. */
  public void noAcerto(String usuario) {
    usuarios.fallo(conClave(usuario), reloj.instant());
  }

  /** Aparte de sus intentos de entrar: acertar en unos no perdona los otros. */
  private static String conClave(String usuario) {
    return "clave de " + usuario;
  }

  static ProblemaException demasiados(Duration espera) {
    return DEMASIADOS_INTENTOS.con(
        "Hubo demasiados intentos fallidos. Vuelva a intentar en " + enPalabras(espera) + ".");
  }

  /** Cuánto hay que esperar: segundos hasta el minuto y medio, después minutos completos. */
  public static String enPalabras(Duration espera) {
    long segundos = Math.max(1, espera.plusMillis(999).toSeconds());
    if (segundos <= 90) {
      return segundos == 1 ? "1 segundo" : segundos + " segundos";
    }
    return (segundos + 59) / 60 + " minutos";
  }
}
