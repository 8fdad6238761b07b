package mx.iecm.informe.acceso;

import static mx.iecm.informe.problema.TipoDeProblema.SIN_IDENTIDAD;
import static mx.iecm.informe.problema.TipoDeProblema.SIN_PERMISO;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import mx.iecm.informe.persona.Proveedor;

/** La persona que pide, con los papeles que le da el servidor. */
@RequestScoped
public class Quien {

  private static final String SECRETARIA = "secretaria";
  private static final String AUDITORIA = "auditoria";
  private static final String DE_AREA = "area.";

  @Inject HttpServletRequest peticion;

  /**
   * Su nombre de usuario.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no se ha identificado
   */
  public String usuario() {
    var principal = peticion.getUserPrincipal();
    if (principal == null) {
      throw SIN_IDENTIDAD.con("Entre con su usuario y su clave.");
    }
    return principal.getName();
  }

  /** Si abre periodos y compila. */
  public boolean esSecretaria() {
    return peticion.isUserInRole(SECRETARIA);
  }

  /** Si puede ver todo, aunque no cambie nada. */
  public boolean veTodo() {
    return esSecretaria() || peticion.isUserInRole(AUDITORIA);
  }

  /** Si es de esa área. */
  public boolean esDe(String siglas) {
    return peticion.isUserInRole(DE_AREA + siglas);
  }

  /** Deja pasar solo a la secretaría. */
  public void exigirSecretaria() {
    exigir(esSecretaria(), "Solo la secretaría puede hacerlo.");
  }

  /** Deja pasar a quien ve todo. */
  public void exigirQueVeaTodo() {
    exigir(veTodo(), "Solo la secretaría y la auditoría pueden verlo.");
  }

  /** Deja pasar a quien puede ver lo de un área: ella y quien ve todo. */
  public void exigirQueVea(String siglas) {
    exigir(veTodo() || esDe(siglas), "Un área solo ve lo suyo.");
  }

  /** Deja pasar solo a quien es de esa área. */
  public void exigirArea(String siglas) {
    exigir(esDe(siglas), "Solo %s puede entregar su libro.".formatted(siglas));
  }

  /** Deja pasar a quien entró con una clave de aquí, que es la que puede cambiar. */
  public void exigirClaveDeAqui() {
    exigir(!Proveedor.hay(), "Su clave es la de la institución: no se cambia aquí.");
  }

  private void exigir(boolean puede, String detalle) {
    String usuario = usuario();
    if (!puede) {
      throw SIN_PERMISO.con(detalle + " Entró como " + usuario + ".");
    }
  }
}
