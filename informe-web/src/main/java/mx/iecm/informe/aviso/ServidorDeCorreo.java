package mx.iecm.informe.aviso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;

/**
 * Por dónde sale el correo, según el ambiente. El servidor, su puerto y su TLS los usa la sesión de
 * correo de WildFly; aquí, lo demás.
 *
 * @param hay si se dijo algún servidor; si no, no se avisa de nada
 * @param usuario con que se entra a él; {@code ""} si no lo pide
 * @param clave la suya
 * @param remitente de quién son los avisos
 * @param direccion la pública del sitio, sin diagonal al final, para los enlaces; {@code ""} si no
 *     se dijo
 */
record ServidorDeCorreo(
    boolean hay, String usuario, String clave, String remitente, String direccion) {

  static ServidorDeCorreo de(Map<String, String> ambiente) {
    String servidor = dicho(ambiente, "INFORME_CORREO_SERVIDOR");
    String remitente = dicho(ambiente, "INFORME_CORREO_REMITENTE");
    return new ServidorDeCorreo(
        !servidor.isEmpty(),
        dicho(ambiente, "INFORME_CORREO_USUARIO"),
        ambiente.getOrDefault("INFORME_CORREO_CLAVE", ""),
        remitente.isEmpty() ? "informe@" + servidor : remitente,
        dicho(ambiente, "INFORME_DIRECCION").replaceFirst("/+$", ""));
  }

  private static String dicho(Map<String, String> ambiente, String nombre) {
    return ambiente.getOrDefault(nombre, "").strip();
  }

  /** Sin la clave: lo que se escribe en una bitácora no la lleva. */
  @Override
  public String toString() {
    return "ServidorDeCorreo[hay=" + hay + ", remitente=" + remitente + "]";
  }

  /** El de este proceso. */
  @ApplicationScoped
  static class DelAmbiente {

    @Produces
    ServidorDeCorreo servidor() {
      return de(System.getenv());
    }
  }
}
