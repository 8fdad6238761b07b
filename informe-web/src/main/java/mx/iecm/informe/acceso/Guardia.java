package mx.iecm.informe.acceso;

import io.undertow.server.handlers.SameSiteCookieHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Pone lo que tiene que estar antes de la seguridad del servidor: los encabezados y el portero. Y
 * la galleta de la sesión, que se llama {@code __Host-informe} cuando el sitio se sirve por HTTPS:
 * con ese nombre el navegador exige que sea segura, de este sitio y de ningún otro de la
 * institución.
 */
public final class Guardia implements ServletExtension {

  /** Si al sitio se llega por HTTPS, que pone un intermediario. */
  private static final String HTTPS = "INFORME_HTTPS";

  @Override
  public void handleDeployment(DeploymentInfo despliegue, ServletContext contexto) {
    boolean https = Boolean.parseBoolean(System.getenv(HTTPS));
    nombrarGalleta(despliegue, https);
    despliegue.addOuterHandlerChainWrapper(Portero::new);
    // WildFly no pasa este atributo de web.xml a la galleta.
    despliegue.addOuterHandlerChainWrapper(sigue -> new SameSiteCookieHandler(sigue, "Lax"));
    // Antes que todo: lo que el contenedor rechaza por su cuenta ya no llega a los de afuera.
    despliegue.addInitialHandlerChainWrapper(sigue -> new Encabezados(sigue, https));
  }

  /** En la configuración que WildFly ya hizo con web.xml, que se aplica después de esto. */
  private static void nombrarGalleta(DeploymentInfo despliegue, boolean https) {
    var galleta = despliegue.getServletSessionConfig();
    galleta.setName(https ? "__Host-informe" : "informe");
    galleta.setPath("/");
    galleta.setSecure(https);
  }
}
