package mx.iecm.informe.pagina;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import mx.iecm.informe.api.TopeDePeticion;

/** Las páginas que se publican bajo {@code /panel}. */
@ApplicationPath("panel")
public class Panel extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        PaginaDeInicio.class,
        PaginaDePeriodo.class,
        PaginaDeArea.class,
        PaginaDeEntrega.class,
        PaginaDeProrroga.class,
        PaginaDeCompilacion.class,
        PaginaDeComparacion.class,
        PaginaDeCriterio.class,
        PaginaDeBitacora.class,
        PaginaDePersonas.class,
        PaginaDeAvisos.class,
        PaginaDeMiClave.class,
        TopeDePeticion.class,
        ProblemaEnHtml.class);
  }
}
